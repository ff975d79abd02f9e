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
	const sections = slides.filter( slide => !isHidden( slide ) ).map( slide => {
		const element = inert.createElement( 'section' );
		for( const [ name, value ] of Object.entries( slide.attributes ) ) element.setAttribute( name, value );
		element.style.top = '';
		element.style.display = content.display;
		element.innerHTML = slide.html;
		element.classList.add( 'present' );
		return { slide, element, outer: slide.stacked ? stacked( element, stack, content ) : element };
	} );
	inert.body.append( ...sections.map( section => section.outer ) );
	prepare( inert.body, new Set( sections.flatMap( ( { element, outer } ) => [ element, outer ] ) ), highlight, plugins.includes( 'mermaid' ) );
	return sections.map( ( { slide, element, outer } ) => {
		const skipped = element.querySelector( SCRIPT ) ? 'script' : undefined;
		if( arranged && slide.stacked ) arrange( element );
		return { id: slide.id, outer, element, skipped, pictures: new Pictures( element ) };
	} );
}

/* What is in all sections, in one go: to look for the same in one after the other takes longer. */
function prepare( root, sections, highlight, diagrams ) {
	const inside = selector => [ ...root.querySelectorAll( selector ) ].filter( element => !sections.has( element ) );
	makeHarmless( root );
	inside( '.fragment' ).forEach( fragment => fragment.classList.add( 'visible' ) );
	inside( '[data-src]' ).forEach( media => media.setAttribute( 'src', media.getAttribute( 'data-src' ) ) );
	prepareCode( root, highlight, diagrams );
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
function prepareCode( root, highlight, diagrams ) {
	const blocks = [ ...root.querySelectorAll( 'pre code' ) ].filter( block => !diagrams || !block.matches( DIAGRAM ) );
	if( blocks.length === 0 ) return;
	for( const block of blocks ) {
		const classes = [ ...block.classList ];
		if( classes.some( name => /^(?:no-?highlight|(?:lang(?:uage)?-)?plain(?:text)?)$/.test( name ) ) ) continue;
		block.className = [ ...classes.filter( name => !/^lang(?:uage)?-/.test( name ) ), 'language-plaintext' ].join( ' ' );
	}
	highlight.init( { getConfig: () => ( {} ), getRevealElement: () => ( { querySelectorAll: () => blocks } ), on() {} } );
}
