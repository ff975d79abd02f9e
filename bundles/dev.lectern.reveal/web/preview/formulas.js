import { katex } from './katex.js';
import { mathjax } from './mathjax.js';

const ENGINES = { katex, mathjax };

/** Sets formulas with what the published page sets them with, which is loaded when the first one comes. */
export class Formulas {

	#engine;
	#typeset;
	#loading;
	#later;

	/**
	 * @param {string} engine         'katex' or 'mathjax'
	 * @param {function(): void} later hears that formulas were set after apply() had returned
	 */
	constructor( engine, later ) {
		this.#engine = ENGINES[engine];
		this.#later = later;
	}

	/** What the page has that sets formulas: the first of these names that is one. */
	static engineIn( names ) {
		return names.find( name => name in ENGINES );
	}

	/**
	 * @param {Node[]} nodes
	 * @return {Element[]} those with a formula that is not understood
	 */
	apply( nodes ) {
		const written = nodes.filter( node => node.nodeType === Node.ELEMENT_NODE && this.#engine.mayBeIn( node ) );
		if( written.length === 0 ) return [];
		if( this.#typeset ) return written.filter( node => !this.#typeset( node ) );
		this.#loading ??= this.#engine.load( this.#later ).then( typeset => this.#typeset = typeset );
		this.#loading.then( () => {
			written.filter( node => node.isConnected ).forEach( node => this.#typeset( node ) );
			this.#later();
		} );
		return [];
	}
}
