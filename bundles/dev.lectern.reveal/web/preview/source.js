import { asWritten } from './files.js';

/* Of a long text only this many characters on both sides of a click are told. */
const AROUND = 2000;

const INLINE = 'a, abbr, b, cite, code, del, em, i, ins, kbd, mark, q, s, small, span, strong, sub, sup, u, var';

/**
 * Tells where somebody double-clicked: the text of the slide as it is seen, and the place in it. Lectern brings it into line with the source.
 *
 * @param {Viewer} viewer
 * @param deck reveal.js
 * @param {function(Object): void} clicked is told { slide, text, offset, inNotes, picture, nth }
 */
export function tellDoubleClicks( viewer, deck, clicked ) {
	document.addEventListener( 'dblclick', event => {
		if( deck.isOverview() ) return;
		const notes = event.target.closest( '.speaker-notes' );
		const root = notes ?? event.target.closest( 'section[data-lectern-slide]' );
		const slide = notes ? viewer.current : root && viewer.slideOf( root );
		if( slide === undefined || slide === null ) return;
		const { text, offset } = textWithPlace( root, placeOf( event, root ) );
		const from = Math.max( 0, offset - AROUND );
		clicked( { slide, text: text.slice( from, offset + AROUND ), offset: offset - from, inNotes: notes !== null, ...pictureAt( event.target, root ) } );
	} );
}

function pictureAt( element, root ) {
	if( element.nodeName !== 'IMG' ) return {};
	const address = addressOf( element );
	return { picture: address, nth: [ ...root.querySelectorAll( 'img' ) ].filter( one => addressOf( one ) === address ).indexOf( element ) };
}

function addressOf( picture ) {
	return asWritten( picture, 'src' ) ?? picture.getAttribute( 'data-src' ) ?? '';
}

/* The browser knows the character; where the click is in no text, the element that was hit begins there. */
function placeOf( event, root ) {
	const caret = document.caretRangeFromPoint?.( event.clientX, event.clientY );
	return caret && event.target.contains( caret.startContainer ) && root.contains( caret.startContainer )
		? { node: caret.startContainer, offset: caret.startOffset } : { node: event.target, offset: 0 };
}

function textWithPlace( root, place ) {
	let text = '';
	let offset;
	const visit = node => {
		if( node.nodeType === Node.TEXT_NODE ) {
			if( node === place.node ) offset = text.length + place.offset;
			text += node.data;
			return;
		}
		if( node.nodeType !== Node.ELEMENT_NODE ) return;
		if( node === place.node ) offset ??= text.length;
		const written = writtenFor( node );
		if( written !== undefined ) {
			if( node.contains( place.node ) ) offset ??= text.length;
			text += written;
			return;
		}
		const apart = node.matches( INLINE ) ? '' : ' ';
		text += apart;
		node.childNodes.forEach( ( child, i ) => {
			if( node === place.node && i === place.offset ) offset = text.length;
			visit( child );
		} );
		text += apart;
	};
	visit( root );
	return { text, offset: offset ?? 0 };

	/* What plugins drew in place of what was written. The highlight plugin shows code with steps several times. */
	function writtenFor( element ) {
		if( element.matches( 'script, style' ) ) return '';
		if( element.matches( '.katex' ) ) return element.querySelector( 'annotation' )?.textContent;
		if( element.matches( 'mjx-container' ) ) return element.dataset.lecternSource;
		if( element.matches( '.mermaid' ) ) return element.dataset.lecternSource;
		if( element.matches( 'pre > code' ) ) {
			const copies = [ ...element.parentElement.querySelectorAll( ':scope > code' ) ];
			const shown = copies.find( copy => copy.contains( place.node ) ) ?? copies[0];
			return element === shown ? undefined : '';
		}
		return undefined;
	}
}
