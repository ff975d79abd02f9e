import { elementsIn } from './blocks.js';
import { Diagrams } from './diagrams.js';
import { Formulas } from './formulas.js';

/** What plugins of reveal.js do to a deck once, when it starts, done to the nodes that are new in a section. */
export class Plugins {

	#deck;
	#highlight;
	#formulas;
	#diagrams;

	/**
	 * @param highlight reveal.js's plugin of that name
	 * @param {string[]} names  which others the published page has: 'katex', 'mathjax', 'mermaid'
	 * @param {function(): void} later hears that something was done after apply() had returned
	 */
	constructor( deck, highlight, names, later ) {
		this.#deck = deck;
		this.#highlight = highlight;
		const engine = Formulas.engineIn( names );
		this.#formulas = engine && new Formulas( engine, later );
		this.#diagrams = names.includes( 'mermaid' ) ? new Diagrams( later ) : undefined;
	}

	/**
	 * @param {Node[]} fresh the new nodes
	 * @param {Node[]} gone  the ones in whose place they are
	 * @return {Node[]} new nodes with something in them that a plugin does not understand
	 */
	apply( fresh, gone ) {
		this.#diagrams?.apply( fresh, gone );
		this.#highlightCode( fresh );
		elementsIn( fresh, ':is(video, audio):is([autoplay], [data-autoplay])' ).forEach( medium => {
			medium.muted = true;
		} );
		return this.#formulas?.apply( fresh ) ?? [];
	}

	/* To the plugin these nodes are a deck that starts. */
	#highlightCode( fresh ) {
		this.#highlight.init( {
			getConfig: () => this.#deck.getConfig(),
			getRevealElement: () => ( { querySelectorAll: selector => elementsIn( fresh, selector ).filter( code => !code.dataset.lecternSource ) } ),
			on() {},
		} );
	}
}
