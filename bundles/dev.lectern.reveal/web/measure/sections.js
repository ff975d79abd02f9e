/**
 * Slides as sections that are ready to be laid out: all fragments shown, pictures that load at once, code as the highlight plugin leaves it.
 */
import { arrange } from '../common/arrangement.js';

/* What a page of its own would draw in place of these has another size than their source. */
const DIAGRAM = 'pre code.mermaid, pre code.language-mermaid, pre.mermaid, div.mermaid';
const FORMULA = /\$\$[^]+?\$\$|\\\[[^]+?\\\]|\\\([^]+?\\\)|\$(?=[^\s$])[^$\n]*[\\^_{][^$\n]*\$|\\begin\{/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const PICTURE_SOURCES = 'img, source, video[poster], image, input[type="image"]';

/**
 * @param {Array<{id: number, html: string, attributes: Object<string, string>, stacked: boolean}>} slides
 * @param {boolean} arranged whether the course's page has the script of Slides.init
 * @param {Object} highlight reveal.js's highlight plugin
 * @return {Array<{id: number, outer: Element, element: Element, skipped: (string|undefined), pictures: function(): string[]}>} for each slide that the
 *         published deck shows: what stands on the stage, the slide's own section in it, why it cannot be measured, and what gives the sources
 *         of pictures that could not be loaded
 */
export function sectionsOf( slides, arranged, highlight ) {
	// Nothing loads in a document without a window, so addresses can be looked at first.
	const inert = document.implementation.createHTMLDocument( '' );
	return slides.filter( slide => slide.attributes['data-visibility'] !== 'hidden' ).map( slide => {
		const element = inert.createElement( 'section' );
		for( const [ name, value ] of Object.entries( slide.attributes ) ) element.setAttribute( name, value );
		element.style.top = '';
		element.innerHTML = slide.html;
		element.classList.add( 'present' );
		const skipped = reasonToSkip( element );
		for( const fragment of element.querySelectorAll( '.fragment' ) ) fragment.classList.add( 'visible' );
		for( const media of element.querySelectorAll( '[data-src]' ) ) media.setAttribute( 'src', media.getAttribute( 'data-src' ) );
		prepareCode( element, highlight );
		if( arranged && slide.stacked ) arrange( element );
		return { id: slide.id, outer: slide.stacked ? stacked( element ) : element, element, skipped, pictures: preparePictures( element ) };
	} );
}

function reasonToSkip( element ) {
	if( element.querySelector( DIAGRAM ) ) return 'diagram';
	const text = element.cloneNode( true );
	text.querySelectorAll( 'pre, code, aside.notes, script, style' ).forEach( inner => inner.remove() );
	return FORMULA.test( text.textContent ) ? 'formula' : undefined;
}

function stacked( section ) {
	const stack = section.ownerDocument.createElement( 'section' );
	stack.className = 'stack present';
	stack.append( section );
	return stack;
}

/* Colours do not count here and finding them takes longer than all the rest, so that the plugin is told that code is plain text. */
function prepareCode( element, highlight ) {
	const blocks = [ ...element.querySelectorAll( 'pre code' ) ];
	if( blocks.length === 0 ) return;
	for( const block of blocks ) {
		const classes = [ ...block.classList ];
		if( classes.some( name => /^(?:no-?highlight|(?:lang(?:uage)?-)?plain(?:text)?)$/.test( name ) ) ) continue;
		block.className = [ ...classes.filter( name => !/^lang(?:uage)?-/.test( name ) ), 'language-plaintext' ].join( ' ' );
	}
	highlight.init( { getConfig: () => ( {} ), getRevealElement: () => element, on() {} } );
}

/* Pictures of other sites are not asked for: without a connection they would all be missing, and the policy of the page forbids it anyway. */
function preparePictures( element ) {
	const failed = new Set();
	for( const picture of element.querySelectorAll( PICTURE_SOURCES ) ) {
		picture.removeAttribute( 'loading' );
		picture.removeAttribute( 'decoding' );
		if( picture.localName !== 'img' ) continue;
		const source = picture.getAttribute( 'src' ) ?? '';
		if( ELSEWHERE.test( source ) && !source.startsWith( 'data:' ) ) {
			picture.removeAttribute( 'src' );
			picture.removeAttribute( 'srcset' );
			picture.alt = '';
		}
		else if( source && !picture.closest( 'aside.notes' ) ) {
			picture.addEventListener( 'error', () => failed.add( source ) );
		}
	}
	const background = element.getAttribute( 'data-background-image' ) ?? '';
	for( const source of background.split( ',' ).map( part => part.trim() ) ) {
		if( !source || ELSEWHERE.test( source ) || background.includes( 'data:' ) || /gradient\(/.test( background ) ) continue;
		const probe = element.ownerDocument.createElement( 'img' );
		probe.className = 'lectern-probe';
		probe.setAttribute( 'src', source );
		probe.addEventListener( 'error', () => failed.add( source ) );
		probe.setAttribute( 'style', 'position: absolute; width: 0; height: 0; margin: 0' );
		element.append( probe );
	}
	return () => [ ...failed ];
}
