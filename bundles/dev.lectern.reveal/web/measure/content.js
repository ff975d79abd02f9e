/** Waiting for what gives a slide its size only when it has been loaded: style sheets, pictures, the beginnings of films, fonts. */

const LONGEST_WAIT_MS = 8000;

/**
 * To be called at once when slides come into the page: whether a style sheet has failed cannot be seen later.
 *
 * @return {Promise[]} resolved when the style sheets of the course that slides link are there or failed
 */
export function linkedSheets( root ) {
	const folder = new URL( '.', location.href ).href;
	return [ ...root.querySelectorAll( 'link[rel~="stylesheet" i][href]' ) ].filter( link => link.href.startsWith( folder ) && !link.sheet ).map( link => loaded( link, 'load' ) );
}

/**
 * @param {Promise[]} sheets what linkedSheets() gave
 * @return {Promise} resolved when all of it is there or failed, or when that takes too long
 */
export async function waitForContent( root, sheets ) {
	const films = [ ...root.querySelectorAll( 'video' ) ];
	films.forEach( film => film.preload = 'metadata' );
	const waiting = [
		...sheets,
		...[ ...root.querySelectorAll( 'img[src]' ) ].filter( image => !image.complete ).map( image => loaded( image, 'load' ) ),
		...films.filter( film => film.readyState < film.HAVE_METADATA && ( film.currentSrc || film.src ) ).map( film => loaded( film, 'loadedmetadata' ) ),
	];
	// Fonts are asked for by the first layout that needs them.
	root.getBoundingClientRect();
	if( document.fonts.status === 'loading' ) waiting.push( document.fonts.ready );
	if( waiting.length > 0 ) await Promise.race( [ Promise.all( waiting ), new Promise( resolve => setTimeout( resolve, LONGEST_WAIT_MS ) ) ] );
}

function loaded( media, event ) {
	return new Promise( resolve => {
		media.addEventListener( event, resolve, { once: true } );
		media.addEventListener( 'error', resolve, { once: true } );
	} );
}
