/** Links of decks, in HTML, in pictures with areas and in SVG. Pages of Lectern's follow none of them by themselves. */

const XLINK = 'http://www.w3.org/1999/xlink';
const MIDDLE_BUTTON = 1;

/**
 * Hears of all clicks on links, also of those with the middle button, before anybody else does.
 *
 * @param {function(Event, string): void} clicked is told the event and the address as it is written
 */
export function whenLinksAreClicked( clicked ) {
	const hear = event => {
		const link = event.target.closest?.( 'a, area' );
		const address = link?.getAttribute( 'href' ) ?? link?.getAttributeNS( XLINK, 'href' );
		if( typeof address === 'string' ) clicked( event, address.trim() );
	};
	document.addEventListener( 'click', hear, true );
	document.addEventListener( 'auxclick', event => event.button === MIDDLE_BUTTON && hear( event ), true );
}

/** @return {string|undefined} the whole address; nothing when it is none */
export function wholeAddress( written ) {
	try {
		return new URL( written, document.baseURI ).href;
	}
	catch {
		return undefined;
	}
}
