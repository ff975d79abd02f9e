/**
 * Slides as sections that are ready to be laid out: all fragments shown, pictures that load at once, code as the highlight plugin leaves it.
 */
import { arrange } from '../common/arrangement.js';
import { makeHarmless } from '../common/harmless.js';
import { Pictures } from './pictures.js';

/* What another page would run; data and modules that nobody imports draw nothing. */
const SCRIPT = 'script:not([type]), script[type=""], script[type="module"], script[type*="javascript" i]';
const DIAGRAM = '.mermaid';

/**
 * @param {Array<{id: number, html: string, attributes: Object<string, string>, stacked: boolean}>} slides
 * @param {{arranged: boolean, plugins: string[], content: {display: string}, stack: Object<string, string>}} settings whether the course's page has the
 *        script of Slides.init, what it draws, how it shows slides, and the attributes of stacks
 * @param {Object} highlight reveal.js's highlight plugin
 * @return {Array<{id: number, outer: Element, element: Element, skipped: (string|undefined), pictures: Pictures}>} for each slide that the published
 *         deck shows: what stands on the stage, the slide's own section in it, why it cannot be measured, and its pictures
 */
export function sectionsOf( slides, { arranged, plugins, content, stack }, highlight ) {
	// Nothing loads in a document without a window, so addresses can be looked at first.
	const inert = document.implementation.createHTMLDocument( '' );
	const isHidden = ( { attributes, stacked } ) => attributes['data-visibility'] === 'hidden' || stacked && stack['data-visibility'] === 'hidden';
	return slides.filter( slide => !isHidden( slide ) ).map( slide => {
		const element = inert.createElement( 'section' );
		for( const [ name, value ] of Object.entries( slide.attributes ) ) element.setAttribute( name, value );
		element.style.top = '';
		element.style.display = content.display;
		element.innerHTML = slide.html;
		makeHarmless( element );
		element.classList.add( 'present' );
		const skipped = element.querySelector( SCRIPT ) ? 'script' : undefined;
		for( const fragment of element.querySelectorAll( '.fragment' ) ) fragment.classList.add( 'visible' );
		for( const media of element.querySelectorAll( '[data-src]' ) ) media.setAttribute( 'src', media.getAttribute( 'data-src' ) );
		prepareCode( element, highlight, plugins.includes( 'mermaid' ) );
		if( arranged && slide.stacked ) arrange( element );
		return { id: slide.id, outer: slide.stacked ? stacked( element, stack, content ) : element, element, skipped, pictures: new Pictures( element ) };
	} );
}

function stacked( section, attributes, { display } ) {
	const stack = section.ownerDocument.createElement( 'section' );
	for( const [ name, value ] of Object.entries( attributes ) ) stack.setAttribute( name, value );
	stack.classList.add( 'stack', 'present' );
	stack.style.display = display;
	stack.append( section );
	return stack;
}

/* Colours do not count here and finding them takes longer than all the rest, so that the plugin is told that code is plain text. */
function prepareCode( element, highlight, diagrams ) {
	const blocks = [ ...element.querySelectorAll( 'pre code' ) ].filter( block => !diagrams || !block.matches( DIAGRAM ) );
	if( blocks.length === 0 ) return;
	for( const block of blocks ) {
		const classes = [ ...block.classList ];
		if( classes.some( name => /^(?:no-?highlight|(?:lang(?:uage)?-)?plain(?:text)?)$/.test( name ) ) ) continue;
		block.className = [ ...classes.filter( name => !/^lang(?:uage)?-/.test( name ) ), 'language-plaintext' ].join( ' ' );
	}
	highlight.init( { getConfig: () => ( {} ), getRevealElement: () => ( { querySelectorAll: () => blocks } ), on() {} } );
}
