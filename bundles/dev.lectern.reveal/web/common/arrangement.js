/**
 * What the script of pages that begin with Slides.init does to slides of stacks once reveal.js is ready, and when one of them comes into view. Its style sheet decides
 * what comes of it.
 */

const ITEMS_IN_A_COLUMN = 8;
const HEADING = /^H[1-6]$/;
const SPREAD = 'spaced-block';
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
	if( blocks.length === 1 && LIST.test( blocks[0].tagName ) && blocks.length < section.children.length ) return stretch( blocks[0] );
	return spread( blocks.slice( 1 ) );
}

/**
 * Takes the blocks of slides together again that do not fit with what is between them. To be called when they are laid out; it stays so until a section is arranged anew.
 *
 * @param {Element[]} sections
 */
export function relieve( sections ) {
	const spread = section => [ ...section.querySelectorAll( `.${SPREAD}` ) ];
	sections.filter( section => spread( section ).length > 0 && section.lastElementChild.getBoundingClientRect().bottom > section.getBoundingClientRect().bottom )
		.flatMap( spread ).forEach( block => block.classList.remove( SPREAD ) );
}

/* Those the author has made so are the author's. */
function spread( blocks ) {
	const fresh = blocks.filter( block => !block.classList.contains( SPREAD ) );
	fresh.forEach( block => block.classList.add( SPREAD ) );
	return () => fresh.forEach( block => block.classList.remove( SPREAD ) );
}

function stretch( list ) {
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
