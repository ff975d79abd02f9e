const MAY_HAVE_ONE = /\$|\\\(|\\\[/;

/* As reveal.js's KaTeX plugin has them (plugin/math/katex.js of 5.1.0 and 6.0.2). */
const OPTIONS = {
	delimiters: [
		{ left: '$$', right: '$$', display: true },
		{ left: '$', right: '$', display: false },
		{ left: '\\(', right: '\\)', display: false },
		{ left: '\\[', right: '\\]', display: true },
	],
	ignoredTags: [ 'script', 'noscript', 'style', 'textarea', 'pre' ],
};

/** Sets formulas with KaTeX, which is loaded when the first one comes. */
export class Formulas {

	#typeset;
	#loading;
	#later;

	/** @param {function(): void} later hears that formulas were set after apply() had returned */
	constructor( later ) {
		this.#later = later;
	}

	/**
	 * @param {Node[]} nodes
	 * @return {Element[]} those with a formula that KaTeX does not understand: it stands there as it is written
	 */
	apply( nodes ) {
		const written = nodes.filter( node => node.nodeType === Node.ELEMENT_NODE && MAY_HAVE_ONE.test( node.textContent ) );
		if( written.length === 0 ) return [];
		if( this.#typeset ) return written.filter( node => !this.#isSet( node ) );
		this.#loading ??= this.#load();
		this.#loading.then( () => {
			written.filter( node => node.isConnected ).forEach( node => this.#isSet( node ) );
			this.#later();
		} );
		return [];
	}

	#isSet( node ) {
		let understood = true;
		this.#typeset( node, { ...OPTIONS, errorCallback: () => understood = false } );
		return understood;
	}

	async #load() {
		const sheet = document.createElement( 'link' );
		sheet.rel = 'stylesheet';
		sheet.href = new URL( '../vendor/katex/katex.min.css', import.meta.url );
		document.head.append( sheet );
		const [ autoRender ] = await Promise.all( [
			import( '../vendor/katex/contrib/auto-render.mjs' ),
			new Promise( done => sheet.addEventListener( 'load', done ) ),
		] );
		this.#typeset = autoRender.default;
	}
}
