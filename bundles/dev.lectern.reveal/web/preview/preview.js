/**
 * The preview page: reveal.js showing slides that Lectern sends as data and goes on changing while the author types.
 *
 * Lectern calls window.lectern.update( change ), and for what its toolbar has, move( slide ) and overview( shown ). The page reports back
 *   { type: 'ready' }                       the page can take updates; it knows no slides
 *   { type: 'shown', sequence, slide }      that update is in the page, and this is the slide in view
 *   { type: 'failed', sequence, message }   that update went wrong; the page is to be reset
 *   { type: 'slide', slide }                somebody moved to this slide in the page
 *   { type: 'overview', shown }             the overview of all slides came or went
 *   { type: 'link', address }               somebody clicked a link that leads out of the deck
 *   { type: 'broken', message }             reveal.js did not start; the page says so to the author
 */
import { Sections } from './sections.js';
import { reportsTo } from './reports.js';

const ALL_FRAGMENTS = Number.MAX_SAFE_INTEGER;

const settings = JSON.parse( document.getElementById( 'lectern-settings' ).textContent );
const report = reportsTo( settings.reports );
const sections = new Sections( document.querySelector( '.reveal .slides' ) );

let deck;
let highlight;
let updating = false;

async function start() {
	const [ reveal, plugin ] = await Promise.all( [
		import( `${settings.reveal}/reveal.mjs` ),
		import( `${settings.reveal}/plugin/highlight.mjs` ),
	] );
	highlight = plugin.default();
	deck = new reveal.default( document.querySelector( '.reveal' ), {
		width: settings.width,
		height: settings.height,
		margin: settings.margin,
		center: settings.center,
		// A pane is smaller than any screen: shrink as far as needed, and stay with slides where reveal.js would turn to scrolling.
		minScale: 0.02,
		scrollActivationWidth: null,
		// Nobody may be moved while he is writing: a slide turns when somebody turns it.
		autoSlide: false,
		transition: 'none',
		backgroundTransition: 'none',
		controlsTutorial: false,
		focusBodyOnPageVisibilityChange: false,
		showHiddenSlides: true,
		hash: false,
		plugins: [],
	} );
	deck.on( 'slidechanged', () => {
		showHint();
		if( !updating ) report( { type: 'slide', slide: sections.idOf( deck.getCurrentSlide() ) } );
	} );
	deck.on( 'overviewshown', () => reportOverview( true ) );
	deck.on( 'overviewhidden', () => reportOverview( false ) );
	await deck.initialize();
	window.lectern = { update, move, overview };
	report( { type: 'ready' } );
}

/**
 * Takes the page from one state of a deck to the next. The slide in view stays in view, with its fragments, unless the change says otherwise.
 *
 * @param change.sequence what to report it by
 * @param change.reset    whether to forget the present slides first
 * @param change.sections slides that are new or have new content: { id, html, attributes }
 * @param change.columns  the order of all slides, when it changed: ids, and arrays of ids for stacks
 * @param change.goTo     the id of the slide to go to
 */
function update( { sequence, reset = false, sections: changed = [], columns, goTo } ) {
	updating = true;
	try {
		const place = placeInView();
		if( reset ) sections.clear();
		const elements = changed.map( slide => sections.put( slide ) );
		if( columns ) sections.arrange( columns );
		elements.forEach( highlightCode );
		if( columns ) deck.sync();
		else elements.forEach( element => deck.syncSlide( element ) );
		if( columns && deck.isOverview() ) makeClickable();
		stay( place, goTo );
		showHint();
		report( { type: 'shown', sequence, slide: sections.idOf( deck.getCurrentSlide() ) } );
	}
	catch( error ) {
		report( { type: 'failed', sequence, message: describe( error ) } );
	}
	finally {
		updating = false;
	}
}

function move( id ) {
	const section = sections.get( id );
	if( !section ) return;
	const { h, v } = deck.getIndices( section );
	deck.slide( h, v, ALL_FRAGMENTS );
}

function overview( shown ) {
	deck.toggleOverview( shown );
}

function reportOverview( shown ) {
	if( !updating ) report( { type: 'overview', shown } );
}

/* In its overview reveal.js listens for clicks on those slides only that were there when it began. */
function makeClickable() {
	deck.toggleOverview( false );
	deck.toggleOverview( true );
}

function placeInView() {
	const { h, v, f } = deck.getIndices();
	const allFragments = deck.getCurrentSlide() !== undefined && !deck.availableFragments().next;
	return { id: sections.idOf( deck.getCurrentSlide() ), h, v, f: allFragments ? ALL_FRAGMENTS : f };
}

/* The author goes to a slide to see what is in it, so all its fragments show; stepping back in the page hides them one by one. */
function stay( before, goTo ) {
	const section = sections.get( goTo ?? before.id );
	if( !section ) {
		deck.slide( before.h ?? 0, before.v ?? 0, ALL_FRAGMENTS );
		return;
	}
	const { h, v } = deck.getIndices( section );
	deck.slide( h, v, goTo === undefined || goTo === before.id ? before.f : ALL_FRAGMENTS );
}

/* The plugin prepares all code of a deck once, when it starts; to it, a changed section is a deck that starts. */
function highlightCode( section ) {
	highlight.init( { getConfig: () => deck.getConfig(), getRevealElement: () => section, on() {} } );
}

function showHint() {
	const hint = document.getElementById( 'lectern-hint' );
	hint.hidden = deck.getCurrentSlide()?.dataset.visibility !== 'hidden';
	hint.textContent = settings.texts.hidden;
}

function showBroken( error ) {
	const box = document.getElementById( 'lectern-broken' );
	box.querySelector( 'h1' ).textContent = settings.texts.brokenTitle;
	box.querySelector( 'p' ).textContent = settings.texts.brokenHelp;
	box.querySelector( 'pre' ).textContent = describe( error );
	box.hidden = false;
	report( { type: 'broken', message: describe( error ) } );
}

function describe( error ) {
	return String( error?.stack ? `${error}\n${error.stack}` : error ).slice( 0, 2000 );
}

/* Links lead out of the preview, never to another page in it. Addresses like "#/3" are reveal.js's own. */
document.addEventListener( 'click', event => {
	const link = event.target.closest?.( 'a[href]' );
	if( !link || link.getAttribute( 'href' ).startsWith( '#' ) ) return;
	event.preventDefault();
	if( event.isTrusted ) report( { type: 'link', address: link.href } );
}, true );

start().catch( showBroken );
