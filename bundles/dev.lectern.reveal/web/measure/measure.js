/**
 * The measuring page: tells which slides of a deck do not fit the stage, and which pictures in them are not there. No reveal.js runs here; the
 * page lays all slides of a deck out at once, where reveal.js would show each of them, and looks at them in one go.
 *
 * A deck comes with the page, as [ { deck, slides } ] in #lectern-decks, or in portions: Lectern calls
 * window.lectern.add( { deck, slides } ) as often as it needs, and then measure( { deck } ). A slide is { id, html, attributes, stacked }.
 * The page reports
 *   { type: 'ready' }                                        the page takes decks
 *   { type: 'measured', deck, slides, last, milliseconds }   what was found, in portions and without slides where nothing was, and how long it took
 *   { type: 'failed', deck, message }                        that deck could not be measured
 *   { type: 'broken', message }                              no deck can be measured
 * where a slide is { id, overflow: { top, right, bottom, left }, scrolled: { right, bottom }, missing: [ source ], skipped }: how far it reaches
 * over the stage's edges, what its code blocks hide until somebody scrolls, both in pixels of the stage, pictures that are not there, and why the
 * slide was not measured.
 */
import { reportsTo } from '../preview/reports.js';
import { sectionsOf } from './sections.js';
import { waitForContent } from './content.js';
import { placeAll } from './layout.js';
import { overflowOf, scrolledIn } from './extent.js';

const SLIDES_IN_A_REPORT = 40;

const settings = JSON.parse( document.getElementById( 'lectern-settings' ).textContent );
const report = reportsTo( settings.reports );
const stage = document.querySelector( '.reveal .slides' );
const decks = new Map();

let highlight;
let work = Promise.resolve();

async function start() {
	const plugin = await import( `${settings.reveal}/plugin/highlight.mjs` );
	highlight = plugin.default();
	stage.style.width = `${settings.width}px`;
	stage.style.height = `${settings.height}px`;
	stage.parentElement.classList.toggle( 'center', settings.center );
	window.lectern = { add, measure };
	report( { type: 'ready' } );
	for( const deck of JSON.parse( document.getElementById( 'lectern-decks' ).textContent ) ) {
		add( deck );
		measure( deck );
	}
}

function add( { deck, slides } ) {
	decks.set( deck, [ ...decks.get( deck ) ?? [], ...slides ] );
}

/* One deck at a time: a style element in one deck is nothing to another. */
function measure( { deck } ) {
	const slides = decks.get( deck ) ?? [];
	decks.delete( deck );
	work = work.then( nextTask ).then( async () => {
		const begin = performance.now();
		const found = await findings( slides );
		const milliseconds = Math.round( performance.now() - begin );
		for( let i = 0; i === 0 || i < found.length; i += SLIDES_IN_A_REPORT ) {
			const last = i + SLIDES_IN_A_REPORT >= found.length;
			report( { type: 'measured', deck, slides: found.slice( i, i + SLIDES_IN_A_REPORT ), last, milliseconds } );
		}
	} ).catch( error => report( { type: 'failed', deck, message: describe( error ) } ) );
}

/* Who calls from outside waits until the present task is done. Timers of a page that nobody sees may come a second late; messages do not. */
function nextTask() {
	return new Promise( resolve => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage( undefined );
	} );
}

async function findings( slides ) {
	const sections = sectionsOf( slides, settings.arranged, highlight );
	try {
		stage.replaceChildren( ...sections.map( section => section.outer ) );
		await waitForContent( stage );
		return look( sections );
	}
	finally {
		stage.replaceChildren();
	}
}

function look( sections ) {
	placeAll( sections.filter( section => !section.skipped ).map( section => section.element ), settings );
	const edges = stage.getBoundingClientRect();
	return sections.map( ( { id, element, skipped, pictures } ) => ( {
		id,
		overflow: skipped ? undefined : overflowOf( element, edges ),
		scrolled: skipped ? undefined : scrolledIn( element ),
		missing: pictures().length ? pictures() : undefined,
		skipped,
	} ) ).filter( ( { overflow, scrolled, missing, skipped } ) => overflow || scrolled || missing || skipped );
}

function describe( error ) {
	return String( error?.stack ? `${error}\n${error.stack}` : error ).slice( 0, 2000 );
}

start().catch( error => report( { type: 'broken', message: describe( error ) } ) );
