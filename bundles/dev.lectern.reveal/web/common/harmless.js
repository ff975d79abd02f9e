/**
 * What no deck may do in a page of Lectern's, and what the page's policy has no word against: lead the page elsewhere or load it again, and have the browser open
 * connections on its own. Trusted decks may not either: an author who previews a slide wants to stay with it.
 */
const MOST_ROUNDS = 5;
const FRAME_SOURCES = [ 'src', 'data-src' ];
const access = JSON.parse( document.getElementById( 'lectern-access' )?.textContent ?? '{}' );
const SHEET = /^(?:stylesheet|alternate)$/i;

/** @param {ParentNode} root nodes that are not in the page yet */
export function makeHarmless( root ) {
	root.querySelectorAll( 'meta[http-equiv]' ).forEach( meta => meta.removeAttribute( 'http-equiv' ) );
	for( const link of root.querySelectorAll( 'link[rel]' ) ) {
		const words = link.getAttribute( 'rel' ).split( /\s+/ ).filter( word => word );
		const kept = words.filter( word => SHEET.test( word ) );
		if( kept.length < words.length ) link.setAttribute( 'rel', kept.join( ' ' ) );
	}
	// Frames are shown in trusted courses only. Chromium connects to where one would lead before it finds that the policy forbids it.
	if( !access.scripts ) root.querySelectorAll( 'iframe' ).forEach( frame => FRAME_SOURCES.forEach( name => frame.removeAttribute( name ) ) );
}

/**
 * The same for HTML that others will parse.
 *
 * @return {string} HTML that stays what it is when it is parsed and written again; none where such tricks are played that it would not
 */
export function harmless( html ) {
	let before = html;
	for( let round = 0; round < MOST_ROUNDS; round++ ) {
		const template = document.createElement( 'template' );
		template.innerHTML = before;
		makeHarmless( template.content );
		if( template.innerHTML === before ) return before;
		before = template.innerHTML;
	}
	return '';
}
