/**
 * What the script of pages that begin with Slides.init does to slides of stacks once reveal.js is ready. Its style sheet decides what comes of it. The
 * script also spreads several blocks, but not where they would not fit then, so that this is left out here.
 */

const ITEMS_IN_A_COLUMN = 8;
const HEADING = /^H[1-6]$/;
const LIST = /^[UO]L$/;

/** @param {Element} section of a slide in a stack */
export function arrange( section ) {
	if( section.classList.contains( 'center' ) ) return;
	const blocks = [ ...section.children ].filter( child => !HEADING.test( child.tagName ) );
	if( blocks.length <= 1 && !section.querySelector( 'ul, ol, table, img' ) ) {
		section.classList.add( 'center' );
	}
	else if( blocks.length === 1 && LIST.test( blocks[0].tagName ) && blocks.length < section.children.length ) {
		const columns = Math.ceil( blocks[0].children.length / ITEMS_IN_A_COLUMN );
		blocks[0].classList.add( columns > 1 ? 'auto-columns' : 'stretch-list' );
		if( columns > 1 ) blocks[0].style.setProperty( '--auto-columns', columns );
	}
}
