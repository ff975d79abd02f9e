/**
 * The page's way to hear from Lectern: it asks, again and again, for what it does not have. Nobody has to run scripts in the page for that, and wait
 * until they have run.
 */
const RETRY_MS = 1000;

/**
 * Takes messages in their order, each when the one before is done; for as long as the page lives.
 *
 * @param {string} feed address where the messages are asked for
 * @param {function(Object)} take does what a message says; may be asynchronous
 */
export async function takeMessages( feed, take ) {
	for( let last = 0; ; ) {
		try {
			const answer = await fetch( `${feed}?${last}`, { headers: { 'X-Lectern-Report': '1' } } );
			if( answer.status === 200 ) {
				const { number, messages } = await answer.json();
				last = number;
				for( const message of messages ) await tryTo( take, message );
			}
			else if( answer.status !== 204 ) throw new Error( `News: ${answer.status}` );
		}
		catch( error ) {
			console.warn( error );
			await new Promise( resolve => setTimeout( resolve, RETRY_MS ) );
		}
	}
}

async function tryTo( take, message ) {
	try {
		await take( message );
	}
	catch( error ) {
		console.error( 'A message could not be followed', error );
	}
}
