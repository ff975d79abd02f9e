/**
 * What the script of pages that begin with Slides.init does to slides of stacks once reveal.js is ready. Its style sheet decides what comes of it. The
 * script also spreads several blocks, but not where they would not fit then, so that this is left out here.
 */

const ITEMS_IN_A_COLUMN = 8;
const HEADING = /^H[1-6]$/;
const LIST = /^[UO]L$/;

/**
 * @param {Element} section of a slide in a stack
 * @return {function(): void} takes it back
 */
export function arrange( section ) {
	if( section.classList.contains( 'center' ) ) return () => {};
	const blocks = [ ...section.children ].filter( child => !HEADING.test( child.tagName ) );
	if( blocks.length <= 1 && !section.querySelector( 'ul, ol, table, img' ) ) {
		section.classList.add( 'center' );
		return () => section.classList.remove( 'center' );
	}
	if( blocks.length === 1 && LIST.test( blocks[0].tagName ) && blocks.length < section.children.length ) return spread( blocks[0] );
	return () => {};
}

function spread( list ) {
	const columns = Math.ceil( list.children.length / ITEMS_IN_A_COLUMN );
	const name = columns > 1 ? 'auto-columns' : 'stretch-list';
	if( list.classList.contains( name ) ) return () => {};
	list.classList.add( name );
	if( columns > 1 ) list.style.setProperty( '--auto-columns', columns );
	return () => {
		list.classList.remove( name );
		list.style.removeProperty( '--auto-columns' );
	};
}
