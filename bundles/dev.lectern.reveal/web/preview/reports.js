/**
 * The page's way back to Lectern: requests to the server it came from, one after the other, so that they arrive in order. The header is what
 * an address in a deck cannot send.
 *
 * @param {string} address where reports go
 * @return {function(Object): Promise} sends one report; resolved when Lectern has taken it, or did not get it
 */
export function reportsTo( address ) {
	let last = Promise.resolve();
	return report => {
		last = last
			.then( () => fetch( `${address}?${encodeURIComponent( JSON.stringify( report ) )}`, { headers: { 'X-Lectern-Report': '1' } } ) )
			.catch( error => console.error( 'A report did not reach Lectern', error ) );
		return last;
	};
}
