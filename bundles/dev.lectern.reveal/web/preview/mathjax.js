import { loadScript } from './libraries.js';

/* As reveal.js's plugin has them (plugin/math/mathjax3.js of 5.1.0 and 6.0.2). The menu would fetch what is not here. */
const SETTINGS = {
	tex: { inlineMath: [ [ '$', '$' ], [ '\\(', '\\)' ] ] },
	options: { skipHtmlTags: [ 'script', 'noscript', 'style', 'textarea', 'pre' ], enableMenu: false },
	startup: { typeset: false },
};

/** Formulas as MathJax sets them; see Formulas. */
export const mathjax = {

	mayBeIn: element => /\$|\\\(|\\\[|\\begin\s*\{|\\(eq)?ref\s*\{/.test( element.textContent ) || element.querySelector( 'math' ) !== null,

	async load( later ) {
		window.MathJax = SETTINGS;
		await loadScript( new URL( '../vendor/mathjax/tex-mml-chtml.js', import.meta.url ) );
		await window.MathJax.startup.promise;
		return element => typeset( element, later );
	},
};

/* Whoever uses a macro of an extension for the first time waits for the extension. */
function typeset( element, later ) {
	const MathJax = window.MathJax;
	try {
		MathJax.typeset( [ element ] );
	}
	catch( error ) {
		if( !error.retry ) throw error;
		MathJax.typesetClear();
		error.retry.then( () => {
			if( element.isConnected ) typeset( element, later );
			later();
		} );
		return true;
	}
	MathJax.startup.document.getMathItemsWithin( [ element ] ).forEach( formula => formula.typesetRoot.dataset.lecternSource = formula.math );
	// Nobody sets it once more, so MathJax need not remember what was in slides that are gone.
	MathJax.typesetClear();
	return !element.querySelector( 'mjx-merror' );
}
