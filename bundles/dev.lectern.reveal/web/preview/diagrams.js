import { elementsIn } from './blocks.js';
import { loadScript } from './libraries.js';

const DIAGRAM = '.mermaid';
const REMEMBERED = 50;

/** Draws Mermaid diagrams; Mermaid is loaded when the first one comes. Until one is drawn, the one that stood in its place stays. */
export class Diagrams {

	#mermaid;
	#drawn = new Map();
	#count = 0;
	#later;

	/** @param {function(): void} later hears that a diagram was drawn, or cannot be, after apply() had returned */
	constructor( later ) {
		this.#later = later;
	}

	/**
	 * @param {Node[]} fresh new nodes
	 * @param {Node[]} gone  those in whose place they are
	 */
	apply( fresh, gone ) {
		const earlier = elementsIn( gone, DIAGRAM );
		elementsIn( fresh, DIAGRAM ).forEach( ( element, i ) => {
			const source = element.textContent;
			element.dataset.lecternSource = source;
			const known = this.#drawn.get( source );
			if( known ) {
				element.innerHTML = known;
				return;
			}
			const picture = earlier[i]?.querySelector( 'svg' );
			if( picture ) element.replaceChildren( picture );
			this.#draw( element, source ).catch( () => picture && element.setAttribute( 'data-lectern-stale', '' ) ).then( this.#later );
		} );
	}

	async #draw( element, source ) {
		this.#mermaid ??= load();
		const mermaid = await this.#mermaid;
		const id = `lectern-diagram-${++this.#count}`;
		try {
			const { svg } = await mermaid.render( id, source );
			this.#drawn.set( source, svg );
			if( this.#drawn.size > REMEMBERED ) this.#drawn.delete( this.#drawn.keys().next().value );
			element.innerHTML = svg;
		}
		finally {
			document.getElementById( `d${id}` )?.remove();
		}
	}
}

async function load() {
	await loadScript( new URL( '../vendor/mermaid/mermaid.min.js', import.meta.url ) );
	window.mermaid.initialize( { startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true } );
	return window.mermaid;
}
