/**
 * How far what one sees of a slide reaches. Counted is what is drawn: text, pictures and other embedded things, and boxes with a background or a
 * border; margins and empty boxes are not. What authors take out of the flow or cut off themselves is theirs to place, and not counted.
 */

/* For rounding, and the blurred edges of letters. */
const TOLERANCE = 2;
const EMBEDDED = new Set( [ 'IMG', 'VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'METER', 'PROGRESS', 'HR', 'svg', 'math' ] );
const TRANSPARENT = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;
const EVERYTHING = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * @param {Element} section in its place on the stage
 * @param {DOMRect} stage
 * @return {{top: number, right: number, bottom: number, left: number}|undefined} whole pixels over each edge; undefined when the slide fits
 */
export function overflowOf( section, stage ) {
	const place = section.getBoundingClientRect();
	const fits = place.top >= stage.top && place.left >= stage.left
		&& place.top + section.scrollHeight <= stage.bottom + TOLERANCE && place.left + section.scrollWidth <= stage.right + TOLERANCE
		&& !beginsBefore( section, stage );
	if( fits ) return undefined;
	const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	addBox( section, EVERYTHING, extent );
	return pixels( {
		top: stage.top - extent.top,
		right: extent.right - stage.right,
		bottom: extent.bottom - stage.bottom,
		left: stage.left - extent.left,
	} );
}

/* What reaches over the left or the top is nothing that could be scrolled to, so that the section does not know of it. */
function beginsBefore( section, stage ) {
	for( const element of section.getElementsByTagName( '*' ) ) {
		const { left, top, width, height } = element.getBoundingClientRect();
		if( ( left < stage.left - TOLERANCE || top < stage.top - TOLERANCE ) && ( width > 0 || height > 0 ) ) return true;
	}
	return false;
}

/**
 * @return {{right: number, bottom: number}|undefined} how much the code blocks of a slide hide at most; what stepping through lines scrolls into view
 *         is not hidden
 */
export function scrolledIn( section ) {
	const hidden = { right: 0, bottom: 0 };
	for( const code of section.querySelectorAll( 'pre code' ) ) {
		if( code.closest( 'aside.notes' ) || code.matches( '.fragment' ) ) continue;
		for( const box of [ code, code.parentElement ] ) {
			const right = box.scrollWidth - box.clientWidth;
			const bottom = box.scrollHeight - box.clientHeight;
			if( right <= TOLERANCE && bottom <= TOLERANCE || !scrolls( box ) ) continue;
			hidden.right = Math.max( hidden.right, right );
			if( !code.matches( '.has-highlights' ) ) hidden.bottom = Math.max( hidden.bottom, bottom );
		}
	}
	return pixels( hidden );
}

function scrolls( box ) {
	const { overflowX, overflowY, position } = getComputedStyle( box );
	return [ overflowX, overflowY ].some( overflow => overflow === 'auto' || overflow === 'scroll' ) && position !== 'absolute';
}

function pixels( lengths ) {
	const whole = Object.fromEntries( Object.entries( lengths ).map( ( [ side, length ] ) => [ side, length > TOLERANCE ? Math.round( length ) : 0 ] ) );
	return Object.values( whole ).some( length => length > 0 ) ? whole : undefined;
}

function addBox( element, clip, extent ) {
	const style = getComputedStyle( element );
	const isDrawn = style.display !== 'none' && style.visibility === 'visible';
	const isSection = element.localName === 'section';
	if( !isSection && ( !isDrawn || style.position === 'absolute' || style.position === 'fixed' ) ) return;
	const box = element.getBoundingClientRect();
	if( EMBEDDED.has( element.nodeName ) ) {
		add( box, clip, extent );
		return;
	}
	if( !isSection && hasOutline( style ) ) add( box, clip, extent );
	const inner = {
		left: style.overflowX === 'visible' ? clip.left : Math.max( clip.left, box.left ),
		right: style.overflowX === 'visible' ? clip.right : Math.min( clip.right, box.right ),
		top: style.overflowY === 'visible' ? clip.top : Math.max( clip.top, box.top ),
		bottom: style.overflowY === 'visible' ? clip.bottom : Math.min( clip.bottom, box.bottom ),
	};
	for( const child of element.childNodes ) {
		if( child.nodeType === Node.ELEMENT_NODE ) addBox( child, inner, extent );
		else if( child.nodeType === Node.TEXT_NODE && child.data.trim() ) addText( child, inner, extent );
	}
}

/* Fonts for Chinese make boxes that are taller than their letters, and taller than the lines that hold them. */
function addText( text, clip, extent ) {
	const range = document.createRange();
	range.selectNodeContents( text );
	const lineHeight = parseFloat( getComputedStyle( text.parentElement ).lineHeight );
	for( const line of range.getClientRects() ) {
		const more = line.height > lineHeight ? ( line.height - lineHeight ) / 2 : 0;
		add( { left: line.left, right: line.right, top: line.top + more, bottom: line.bottom - more }, clip, extent );
	}
}

function add( box, clip, extent ) {
	const left = Math.max( box.left, clip.left );
	const right = Math.min( box.right, clip.right );
	const top = Math.max( box.top, clip.top );
	const bottom = Math.min( box.bottom, clip.bottom );
	if( left >= right || top >= bottom ) return;
	extent.left = Math.min( extent.left, left );
	extent.right = Math.max( extent.right, right );
	extent.top = Math.min( extent.top, top );
	extent.bottom = Math.max( extent.bottom, bottom );
}

function hasOutline( style ) {
	return !TRANSPARENT.test( style.backgroundColor ) || style.backgroundImage !== 'none'
		|| [ 'Top', 'Right', 'Bottom', 'Left' ].some( side => style[`border${side}Style`] !== 'none' && parseFloat( style[`border${side}Width`] ) > 0 );
}
