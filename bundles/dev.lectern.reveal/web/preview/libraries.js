/**
 * Loads a script that is no module.
 *
 * @param {URL} address
 * @return {Promise<void>} when it has run
 */
export function loadScript( address ) {
	return new Promise( ( done, failed ) => {
		const script = document.createElement( 'script' );
		script.src = address;
		script.addEventListener( 'load', () => done() );
		script.addEventListener( 'error', () => failed( new Error( `${address} could not be loaded` ) ) );
		document.head.append( script );
	} );
}

/**
 * Loads a style sheet.
 *
 * @param {URL} address
 * @return {Promise<void>} when it holds
 */
export function loadStyles( address ) {
	return new Promise( ( done, failed ) => {
		const sheet = document.createElement( 'link' );
		sheet.rel = 'stylesheet';
		sheet.href = address;
		sheet.addEventListener( 'load', () => done() );
		sheet.addEventListener( 'error', () => failed( new Error( `${address} could not be loaded` ) ) );
		document.head.append( sheet );
	} );
}
