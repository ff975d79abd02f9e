/**
 * The scripts in a deck. What innerHTML puts into a page never runs. In a course that the author trusts each script is run by a copy of it, which
 * leaves the slide as it is; in all others nothing runs, and the page's policy would refuse it anyway.
 */
const access = JSON.parse( document.getElementById( 'lectern-access' )?.textContent ?? '{}' );

/** @param {Node[]} fresh nodes that are new in the page */
export function runScripts( fresh ) {
	if( !access.scripts ) return;
	for( const script of fresh.filter( node => node.nodeType === Node.ELEMENT_NODE ).flatMap( scriptsIn ) ) {
		const copy = document.createElement( 'script' );
		for( const { name, value } of script.attributes ) copy.setAttribute( name, value );
		copy.textContent = script.textContent;
		document.body.append( copy );
		copy.remove();
	}
}

function scriptsIn( element ) {
	return element.matches( 'script' ) ? [ element ] : [ ...element.querySelectorAll( 'script' ) ];
}
