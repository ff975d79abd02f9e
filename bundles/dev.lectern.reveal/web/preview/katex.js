import { loadStyles } from './libraries.js';

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

/** Formulas as KaTeX sets them; see Formulas. */
export const katex = {

	mayBeIn: element => /\$|\\\(|\\\[/.test( element.textContent ),

	async load() {
		const [ autoRender ] = await Promise.all( [
			import( '../vendor/katex/contrib/auto-render.mjs' ),
			loadStyles( new URL( '../vendor/katex/katex.min.css', import.meta.url ) ),
		] );
		return element => {
			let understood = true;
			autoRender.default( element, { ...OPTIONS, errorCallback: () => understood = false } );
			return understood;
		};
	},
};
