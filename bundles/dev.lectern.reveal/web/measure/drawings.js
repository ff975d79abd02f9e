import { Diagrams } from '../preview/diagrams.js';
import { Formulas } from '../preview/formulas.js';
import { katex } from '../preview/katex.js';
import { mathjax } from '../preview/mathjax.js';

const LONGEST_WAIT_MS = 8000;

/** What the published page draws in slides, drawn by the preview's own means, and waited for. What draws it is loaded when the first comes. */
export class Drawings {

	#formulas;
	#typeset;
	#diagrams;
	#drawn = () => {};

	/** @param {string[]} plugins what the published page has: 'katex', 'mathjax', 'mermaid' */
	constructor( plugins ) {
		this.#formulas = { katex, mathjax }[Formulas.engineIn( plugins )];
		if( plugins.includes( 'mermaid' ) ) this.#diagrams = new Diagrams( () => this.#drawn() );
	}

	/**
	 * @param {Element[]} sections in the page
	 * @return {Promise<Set<Element>>} those in which something could not be drawn
	 */
	async draw( sections ) {
		const undrawn = new Set();
		await this.#drawDiagrams( sections, undrawn );
		await this.#setFormulas( sections, undrawn );
		return undrawn;
	}

	async #drawDiagrams( sections, undrawn ) {
		const written = this.#diagrams ? sections.flatMap( section => [ ...section.querySelectorAll( '.mermaid' ) ] ) : [];
		if( written.length === 0 ) return;
		const left = () => written.filter( element => !element.querySelector( 'svg' ) );
		this.#diagrams.apply( written, [] );
		let waiting = left().length;
		const done = new Promise( resolve => {
			this.#drawn = () => --waiting <= 0 && resolve();
			if( waiting === 0 ) resolve();
		} );
		await soon( done ).catch( error => console.warn( error ) );
		left().forEach( element => undrawn.add( element.closest( 'section' ) ) );
	}

	async #setFormulas( sections, undrawn ) {
		const written = this.#formulas ? sections.filter( section => this.#formulas.mayBeIn( section ) ) : [];
		if( written.length === 0 ) return;
		try {
			this.#typeset ??= this.#formulas === mathjax ? await loadMathJax() : await loadKaTeX();
			await soon( Promise.resolve( this.#typeset( written ) ) );
		}
		catch( error ) {
			console.warn( error );
			written.forEach( section => undrawn.add( section ) );
		}
	}
}

async function loadKaTeX() {
	const typeset = await katex.load();
	return sections => sections.forEach( section => typeset( section ) );
}

/* MathJax loads extensions in the middle of its work; told so, it waits for them itself. */
async function loadMathJax() {
	await mathjax.load( () => {} );
	return async sections => {
		await window.MathJax.typesetPromise( sections );
		window.MathJax.typesetClear();
	};
}

function soon( promise ) {
	return Promise.race( [ promise, new Promise( ( resolve, reject ) => setTimeout( () => reject( new Error( 'Drawing takes too long' ) ), LONGEST_WAIT_MS ) ) ] );
}
