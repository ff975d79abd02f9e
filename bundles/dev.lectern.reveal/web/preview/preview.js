/**
 * The preview page: reveal.js showing slides that Lectern sends as data and goes on changing while the author types.
 *
 * The page knows the ids of all slides in their order, and has the content of those near the slide in view; it says which those are, and Lectern
 * sends what it has not sent yet, and later what changes in them. What happens to all other slides changes nothing here but the order, and the style
 * sheets in slides, which hold for the whole deck: slides that have some are sent wherever they are.
 *
 * When the page is told to expect messages, it takes them once Lectern knows that it is ready: { update: change }, and for what its toolbar has
 *   { move: slide }                 goes to a slide, as somebody does who looks around
 *   { overview: shown }             the overview of all slides
 *   { files: [ path ] }             files of the course came or changed on the disk; see files.js
 *   { look: { zoom, theme, notes } }
 *       zoom    1: a pixel of the stage is a pixel of the pane; 'fit': all of the stage is in the pane
 *       theme   another theme of the same version of reveal.js; empty: the published one
 *       notes   whether the speaker notes stand beside the slide
 * They are the methods of window.lectern, too. What was chosen outlives updates; a page that is loaded begins with 'fit', the published theme and no notes. The page reports back
 *   { type: 'ready' }                       the page can take updates; it knows no slides
 *   { type: 'wanted', slides }              from now on the page keeps the content of these slides, and of no others; told before an update is
 *                                           reported in which they came to be wanted
 *   { type: 'shown', sequence, slide }      that update is in the page, and this is the slide in view
 *   { type: 'failed', sequence, message }   that update went wrong; the page is to be reset
 *   { type: 'painted', sequence, received, applied, painted }
 *                                           after 'shown', when settings.stamps ask for it: when the update came in, when it was in the DOM, and
 *                                           when the animation frame that draws it began, each in milliseconds since 1970
 *   { type: 'slide', slide }                somebody moved to this slide in the page
 *   { type: 'find', name }                  somebody clicked a link to a slide with this id, and no slide here has it
 *   { type: 'source', slide, text, offset, inNotes, picture, nth }
 *                                           somebody double-clicked at this character of the slide's text (or of its notes, in the notes pane), or at
 *                                           the nth picture of that address
 *   { type: 'overview', shown }             the overview of all slides came or went
 *   { type: 'link', address }               somebody clicked a link that leads out of the deck
 *   { type: 'broken', message }             reveal.js did not start; the page says so to the author
 */
import { wholeAddress, whenLinksAreClicked } from '../common/links.js';
import { takeMessages } from '../common/messages.js';
import { Arrangements } from './arrangements.js';
import { showAnew } from './files.js';
import { Look } from './look.js';
import { moveByNumbers } from './moves.js';
import { SlideNumber } from './number.js';
import { Overlays } from './overlays.js';
import { Plugins } from './plugins.js';
import { reportsTo } from './reports.js';
import { runScripts } from './scripts.js';
import { tellDoubleClicks } from './source.js';
import { Viewer } from './viewer.js';
import { follow } from '../present/present.js';

const settings = JSON.parse( document.getElementById( 'lectern-settings' ).textContent );
const access = JSON.parse( document.getElementById( 'lectern-access' )?.textContent ?? '{}' );
const report = reportsTo( settings.reports );

async function start() {
	const [ reveal, highlight ] = await Promise.all( [
		import( `${settings.reveal}/reveal.mjs` ),
		import( `${settings.reveal}/plugin/highlight.mjs` ),
	] );
	const deck = new reveal.default( document.querySelector( '.reveal' ), {
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
		controls: settings.presentation.controls,
		controlsTutorial: false,
		rtl: settings.presentation.rightToLeft,
		display: settings.content.display,
		fragments: settings.content.fragments,
		autoAnimate: settings.content.autoAnimation.wanted,
		autoAnimateDuration: settings.content.autoAnimation.duration,
		autoAnimateEasing: settings.content.autoAnimation.easing,
		autoAnimateUnmatched: settings.content.autoAnimation.unmatched,
		focusBodyOnPageVisibilityChange: false,
		showHiddenSlides: true,
		// What goes by the numbers of sections: see viewer.js.
		hash: false,
		respondToHashChanges: false,
		jumpToSlide: false,
		progress: false,
		slideNumber: false,
		plugins: [],
	} );
	await deck.initialize();

	const look = new Look( deck, settings );
	const number = new SlideNumber( deck, settings.presentation.slideNumber );
	const plugins = new Plugins( deck, highlight.default(), settings.plugins, () => viewer.contentChanged() );
	const viewer = new Viewer( deck, ( fresh, gone ) => {
		runScripts( fresh );
		const broken = plugins.apply( fresh, gone );
		if( !settings.content.fragments ) showFragments( fresh );
		return broken;
	}, {
		moved: slide => report( { type: 'slide', slide } ),
		overview: shown => report( { type: 'overview', shown } ),
		near: slides => report( { type: 'wanted', slides } ),
		changed: () => {
			look.keepNotes();
			number.show( viewer.order, viewer.current, deck.getCurrentSlide() );
			showHint( deck.getCurrentSlide(), viewer.state );
			if( access.messages ) overlays.leave();
		},
	}, settings.stack, settings.arranged ? new Arrangements() : undefined );
	viewer.hideProgress( !settings.presentation.progress );
	moveByNumbers( viewer, deck, name => report( { type: 'find', name } ) );
	const overlays = new Overlays( deck, viewer, address => report( { type: 'link', address } ) );
	tellDoubleClicks( viewer, deck, click => report( { type: 'source', ...click } ) );

	const lectern = {
		update: change => update( viewer, change ),
		move: slide => viewer.visitWhole( slide ),
		overview: shown => deck.toggleOverview( shown ),
		files: paths => showAnew( paths, () => viewer.contentChanged() ),
		look: ( { zoom, theme, notes } ) => {
			look.theme( theme );
			look.showNotes( notes );
			look.zoom( zoom );
		},
		zoom: factor => look.zoom( factor ),
		theme: name => look.theme( name ),
		showNotes: shown => look.showNotes( shown ),
	};
	window.lectern = lectern;
	// What is sent before that is for the page that was here.
	await report( { type: 'ready' } );
	if( access.messages ) takeMessages( access.feed, message => Object.entries( message ).forEach( ( [ name, argument ] ) => lectern[name]( argument ) ) );
	else follow( deck, viewer, report, settings.presentation );
}

/**
 * Takes the page from one state of a deck to the next. The slide in view stays in view, with its fragments, unless the change says otherwise.
 *
 * @param change.sequence what to report it by
 * @param change.reset    whether to forget the present slides first
 * @param change.order    which columns, or slides of a stack, are replaced by which: { column, from, remove, insert }; see order.js
 * @param change.sections slides that are new to the page or have new content: { id, html, attributes, unfinished }, without html when it could not be
 *                        made, unfinished in the middle of a tag or a comment. Of those the page does not want only the style sheets are kept
 * @param change.goTo     the id of the slide to go to
 */
function update( viewer, change ) {
	const { sequence } = change;
	const received = now();
	try {
		viewer.update( change );
	}
	catch( error ) {
		report( { type: 'failed', sequence, message: describe( error ) } );
		return;
	}
	report( { type: 'shown', sequence, slide: viewer.current } );
	if( settings.stamps ) {
		const applied = now();
		requestAnimationFrame( () => report( { type: 'painted', sequence, received, applied, painted: now() } ) );
	}
}

function now() {
	return performance.timeOrigin + performance.now();
}

function showHint( section, state ) {
	const { texts } = settings;
	const said = [
		...( section?.closest( '[data-visibility="hidden"]' ) ? [ texts.hidden ] : [] ),
		...( state === 'last good' ? [ texts.lastGood ] : [] ),
		...( state === 'broken' ? [ texts.unfinished ] : [] ),
	];
	const hint = document.getElementById( 'lectern-hint' );
	hint.hidden = said.length === 0;
	hint.textContent = said.join( ' · ' );
}

/* reveal.js does it for what is there when it starts. */
function showFragments( nodes ) {
	nodes.filter( node => node.nodeType === Node.ELEMENT_NODE )
		.flatMap( node => [ node, ...node.querySelectorAll( '*' ) ] )
		.filter( element => element.classList.contains( 'fragment' ) )
		.forEach( element => element.classList.add( 'visible' ) );
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

/* Links lead out of the preview, never to another page in it; in the overview a click goes to its slide. */
whenLinksAreClicked( ( event, written ) => {
	if( written.startsWith( '#' ) ) return;
	event.preventDefault();
	const address = wholeAddress( written );
	if( event.isTrusted && address && !document.querySelector( '.reveal.overview' ) ) report( { type: 'link', address } );
} );

start().catch( showBroken );
