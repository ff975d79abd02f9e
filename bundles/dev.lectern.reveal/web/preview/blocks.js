import { makeHarmless } from '../common/harmless.js';
import { silence } from './styles.js';

/**
 * The top-level nodes of sections, and the HTML each of them was made of: a section that gets new content keeps the nodes whose HTML is the same,
 * with all that the browser and plugins have done to them since. A video goes on playing while somebody types in the paragraph below.
 */
export class Blocks {

	#made = new WeakMap();
	#media = new WeakMap();

	/**
	 * @param {Element} section
	 * @param {string} html
	 * @return {{fresh: Node[], gone: Node[]}} the nodes that are new in the section and those in whose place they are
	 */
	replace( section, html ) {
		const template = document.createElement( 'template' );
		template.innerHTML = html;
		makeHarmless( template.content );
		silence( template.content );
		const after = [ ...template.content.childNodes ].map( node => ( { node, source: sourceOf( node ) } ) );
		let before = this.#made.get( section ) ?? [];
		if( !isAsMade( section, before ) ) {
			section.replaceChildren();
			before = [];
		}
		const head = common( before, after, ( list, i ) => list[i] );
		const tail = Math.min( common( before, after, ( list, i ) => list[list.length - 1 - i] ), before.length - head, after.length - head );
		const gone = before.slice( head, before.length - tail ).map( block => block.node );
		const fresh = after.slice( head, after.length - tail ).map( block => block.node );
		this.#rememberMedia( fresh );
		fresh.forEach( node => section.insertBefore( node, gone[0] ?? before[head]?.node ?? null ) );
		this.#keepMedia( gone, fresh );
		gone.forEach( node => node.remove() );
		this.#made.set( section, [ ...before.slice( 0, head ), ...after.slice( head, after.length - tail ), ...before.slice( before.length - tail ) ] );
		return { fresh, gone };
	}

	/** Puts an earlier node back in the place of a new one, which is thought to be of the same block. */
	restore( section, fresh, earlier ) {
		const block = this.#made.get( section )?.find( one => one.node === fresh );
		if( !block ) return;
		fresh.replaceWith( earlier );
		block.node = earlier;
	}

	#rememberMedia( nodes ) {
		mediaIn( nodes ).forEach( medium => this.#media.set( medium, medium.outerHTML ) );
	}

	/* Moving a medium within the document does not stop it; making it anew does. */
	#keepMedia( gone, fresh ) {
		const playing = mediaIn( gone );
		mediaIn( fresh ).forEach( medium => {
			const i = playing.findIndex( one => this.#media.get( one ) === this.#media.get( medium ) );
			if( i >= 0 ) medium.replaceWith( ...playing.splice( i, 1 ) );
		} );
	}
}

function sourceOf( node ) {
	return node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : `${node.nodeType} ${node.data}`;
}

function isAsMade( section, blocks ) {
	return section.childNodes.length === blocks.length && blocks.every( ( block, i ) => section.childNodes[i] === block.node );
}

function common( before, after, at ) {
	const most = Math.min( before.length, after.length );
	let count = 0;
	while( count < most && at( before, count ).source === at( after, count ).source ) count++;
	return count;
}

/** @return {Element[]} the elements in these nodes, themselves included */
export function elementsIn( nodes, selector ) {
	return nodes.filter( node => node.nodeType === Node.ELEMENT_NODE )
		.flatMap( node => [ ...( node.matches( selector ) ? [ node ] : [] ), ...node.querySelectorAll( selector ) ] );
}

function mediaIn( nodes ) {
	return elementsIn( nodes, 'video, audio' );
}
