/**
 * The measuring page: tells which slides of a deck do not fit the stage, and which pictures in them are not there. No reveal.js runs here; the
 * page lays all slides of a deck out at once, where reveal.js would show each of them, and looks at them in one go.
 *
 * Decks come as messages: { deck, slides }, where a slide is { id, html, attributes, stacked }.
 * The page reports
 *   { type: 'ready' }                                        the page takes decks
 *   { type: 'measured', deck, slides, last, milliseconds }   what was found, in portions and without slides where nothing was, and how long it took
 *   { type: 'failed', deck, message }                        that deck could not be measured
 *   { type: 'broken', message }                              no deck can be measured
 * where a slide is { id, overflow: { top, right, bottom, left }, scrolled: { right, bottom }, missing: [ source ], backgrounds: [ file ], skipped }: how
 * far it reaches over the stage's edges, what its code blocks hide until somebody scrolls, both in pixels of the stage, pictures that are not there,
 * those among them that styles name, and why the slide was not measured.
 */
import { relieve } from '../common/arrangement.js';
import { takeMessages } from '../common/messages.js';
import { reportsTo } from '../preview/reports.js';
import { backgroundsOf } from './backgrounds.js';
import { Drawings } from './drawings.js';
import { sectionsOf } from './sections.js';
import { linkedSheets, waitForContent } from './content.js';
import { placeAll } from './layout.js';
import { comeToRest } from './rest.js';
import { overflowOf, scrolledIn } from './extent.js';

const SLIDES_IN_A_REPORT = 40;

const settings = JSON.parse( document.getElementById( 'lectern-settings' ).textContent );
const report = reportsTo( settings.reports );
const stage = document.querySelector( '.reveal .slides' );
const drawings = new Drawings( settings.plugins );
const { feed } = JSON.parse( document.getElementById( 'lectern-access' ).textContent );

let highlight;

async function start() {
	const plugin = await import( `${settings.reveal}/plugin/highlight.mjs` );
	highlight = plugin.default();
	stage.style.width = `${settings.width}px`;
	stage.style.height = `${settings.height}px`;
	stage.parentElement.classList.toggle( 'center', settings.center );
	report( { type: 'ready' } );
	// One deck at a time: a style element in one deck is nothing to another.
	await takeMessages( feed, measure );
}

async function measure( { deck, slides } ) {
	try {
		const begin = performance.now();
		const found = await findings( slides );
		const milliseconds = Math.round( performance.now() - begin );
		for( let i = 0; i === 0 || i < found.length; i += SLIDES_IN_A_REPORT ) {
			const last = i + SLIDES_IN_A_REPORT >= found.length;
			const told = report( { type: 'measured', deck, slides: found.slice( i, i + SLIDES_IN_A_REPORT ), last, milliseconds } );
			if( last ) await told; // taking the slides away takes a while
		}
	}
	catch( error ) {
		report( { type: 'failed', deck, message: describe( error ) } );
	}
	finally {
		stage.replaceChildren();
	}
}

async function findings( slides ) {
	const sections = sectionsOf( slides, settings, highlight );
	stage.replaceChildren( ...sections.map( section => section.outer ) );
	const sheets = linkedSheets( stage );
	const undrawn = await drawings.draw( sections.filter( section => !section.skipped ).map( section => section.element ) );
	sections.filter( section => undrawn.has( section.element ) ).forEach( section => section.skipped = 'drawing' );
	await waitForContent( stage, sheets );
	const elements = sections.map( section => section.element );
	const [ lost, ...missing ] = await Promise.all( [ backgroundsOf( elements ), ...sections.map( section => section.pictures.missing() ) ] );
	return look( sections, lost, missing );
}

function look( sections, lost, missing ) {
	const measured = sections.filter( section => !section.skipped ).map( section => section.element );
	comeToRest();
	placeAll( measured, settings );
	if( settings.arranged ) {
		relieve( measured );
		comeToRest();
	}
	const edges = stage.getBoundingClientRect();
	return sections.map( ( { id, element, skipped }, i ) => ( {
		id,
		overflow: skipped ? undefined : overflowOf( element, edges ),
		scrolled: skipped ? undefined : scrolledIn( element ),
		missing: missing[i].length ? missing[i] : undefined,
		backgrounds: lost.get( element ),
		skipped,
	} ) ).filter( ( { overflow, scrolled, missing, backgrounds, skipped } ) => overflow || scrolled || missing || backgrounds || skipped );
}

function describe( error ) {
	return String( error?.stack ? `${error}\n${error.stack}` : error ).slice( 0, 2000 );
}

start().catch( error => report( { type: 'broken', message: describe( error ) } ) );
