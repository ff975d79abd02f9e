/*
 * Runs the markdown plugin of a release of reveal.js over decks, as a course's page does, and puts what it made beside what Lectern made.
 */
import Reveal from './reveal/reveal.mjs';
import Markdown from './reveal/plugin/markdown.mjs';
import { canonical } from './canonical.mjs';

const root = document.querySelector( '.reveal' );
const slides = root.querySelector( '.slides' );
const plugin = Markdown();

/** The settings of the markdown plugin that are on. */
const wanted = Object.fromEntries( [ ...new URLSearchParams( location.search ).keys() ].map( name => [ name, true ] ) );

// ids that marked 4 makes up for headings are what is not compared; those that authors write are
const reveal = new Reveal( root, { plugins: [ plugin ], markdown: { headerIds: false, ...wanted }, embedded: true, history: false, keyboard: false } );

async function byThePlugin( { deck, slide, vertical, notes, attributes } ) {
	const section = document.createElement( 'section' );
	for( const [ name, value ] of Object.entries( attributes ) ) section.setAttribute( name, value );
	section.setAttribute( 'data-markdown', deck );
	section.setAttribute( 'data-separator', slide );
	if( vertical ) section.setAttribute( 'data-separator-vertical', vertical );
	section.setAttribute( 'data-separator-notes', notes );
	slides.replaceChildren( section );
	await plugin.processSlides( root );
	try {
		await plugin.convertSlides();
	}
	catch( error ) {
		// what is not converted by then stays as it is, as on a course's page
		console.warn( error );
	}
	const found = [];
	[ ...slides.children ].forEach( ( column, h ) => {
		if( column.hasAttribute( 'data-markdown' ) ) found.push( `${h}\n${canonical( column )}` );
		else [ ...column.children ].forEach( ( slide, v ) => found.push( `${h}/${v}\n${v === 0 ? canonical( column.cloneNode() ) : ''}${canonical( slide )}` ) );
	} );
	slides.replaceChildren();
	return found;
}

function byLectern( { place, stack, attributes, html } ) {
	const section = document.createElement( 'section' );
	section.setAttribute( 'data-markdown', '' );
	section.setAttribute( 'data-markdown-parsed', 'true' );
	for( const [ name, value ] of Object.entries( attributes ) ) section.setAttribute( name, value );
	section.innerHTML = html;
	const outer = document.createElement( 'section' );
	for( const [ name, value ] of Object.entries( stack ?? {} ) ) outer.setAttribute( name, value );
	return `${place}\n${stack ? canonical( outer ) : ''}${canonical( section )}`;
}

/** The canonical form of an element's content. */
window.canonicalOf = html => {
	const section = document.createElement( 'section' );
	section.innerHTML = html;
	return canonical( section );
};

window.compare = async () => {
	const results = [];
	try {
		for( const subject of await ( await fetch( 'subjects' ) ).json() ) {
			results.push( { plugin: await byThePlugin( subject ), lectern: subject.slides.map( byLectern ) } );
		}
		await fetch( 'results', { method: 'POST', body: JSON.stringify( results ) } );
	}
	catch( error ) {
		await fetch( 'failure', { method: 'POST', body: `${error}\n${error.stack}` } );
	}
};

await reveal.initialize();
await fetch( 'ready', { method: 'POST' } );
