/**
 * A page that shows a deck without anybody who could call its scripts: it asks Lectern for news and follows them. The query says what it is:
 *
 *   ?stage      the slides for the audience: lead the presentation and follow it
 *   ?current    the same in the speaker view, small
 *   ?next       what the audience will see next
 *   ?slide=ID   somebody who reads for himself, from that slide on
 *
 * An answer is { number, update, files, slide, fragment, by }, see Broadcast in dev.lectern.ui.preview; an update is as the preview takes it, with the content of all slides,
 * and so are files. The page reports
 *   { type: 'at', slide, fragment, by }   somebody went there in this page
 *   { type: 'leave' }                     the presentation is over
 *   { type: 'speaker' }                   the speaker view is to come or to go
 *   { type: 'overlay', shown, page }      the page, which is called as in the query, shows something over its slides, or does not any longer; Escape closes that first
 */
import { showAnew } from '../preview/files.js';
import { isOverSlides } from '../preview/overlays.js';

const RETRY_MS = 1000;
const GIVE_UP_AFTER = 5;
const KEY_ESCAPE = 27;
const KEY_B = 66;
const KEY_F = 70;
const KEY_S = 83;
const KEY_PERIOD = 190;

const access = JSON.parse( document.getElementById( 'lectern-access' )?.textContent ?? '{}' );
const query = new URLSearchParams( location.search );
const mode = [ 'stage', 'current', 'next' ].find( name => query.has( name ) ) ?? 'reader';

/**
 * Does nothing in a page that has no news to ask for.
 *
 * @param deck   reveal.js, initialized
 * @param viewer the page's Viewer
 * @param report sends a report
 * @param presentation what the published page has around slides and between them: { transition, transitionSpeed, backgroundTransition, controls }
 */
export function follow( deck, viewer, report, presentation ) {
	if( access.feed ) new Follower( deck, viewer, report, presentation ).run();
}

/* The page has the content of all slides at hand, and puts it into those sections that the viewer makes. */
class Follower {

	#deck;
	#viewer;
	#report;
	#presentation;
	#contents = new Map();
	#filled = new WeakMap();
	#name = String( Math.random() );
	#number = 0;
	#applying = false;
	#told = '';

	constructor( deck, viewer, report, presentation ) {
		this.#deck = deck;
		this.#viewer = viewer;
		this.#report = report;
		this.#presentation = presentation;
	}

	async run() {
		document.documentElement.classList.add( `lectern-${mode}` );
		addStyles();
		this.#deck.configure( { showHiddenSlides: false, keyboard: this.#keys(), controls: isLarge() && this.#presentation.controls, overview: isLarge() } );
		for( const event of [ 'slidechanged', 'fragmentshown', 'fragmenthidden' ] ) this.#deck.on( event, () => this.#moved() );
		new MutationObserver( () => this.#fill() ).observe( this.#deck.getSlidesElement(), { childList: true, subtree: true } );
		this.#tellOverlays();
		window.addEventListener( 'message', event => {
			if( event.origin === location.origin && event.data?.lecternKey ) this.#deck.triggerKey( event.data.lecternKey );
		} );
		for( let failures = 0; ; ) {
			try {
				const answer = await fetch( `${access.feed}?${this.#number}`, { headers: { 'X-Lectern-Report': '1' } } );
				if( answer.status === 200 ) this.#apply( await answer.json() );
				else if( answer.status !== 204 ) throw new Error( `News: ${answer.status}` );
				if( failures >= GIVE_UP_AFTER ) say( '' );
				failures = 0;
			}
			catch( error ) {
				console.warn( error );
				if( ++failures === GIVE_UP_AFTER ) say( access.texts.gone );
				await new Promise( resolve => setTimeout( resolve, RETRY_MS ) );
			}
		}
	}

	#keys() {
		if( mode === 'next' ) return false;
		const keys = { [KEY_F]: null };
		if( mode === 'reader' ) return keys;
		keys[KEY_ESCAPE] = () => this.#deck.hidePreview() || this.#report( { type: 'leave' } );
		keys[KEY_S] = () => this.#report( { type: 'speaker' } );
		if( mode === 'current' ) keys[KEY_B] = keys[KEY_PERIOD] = null;
		return keys;
	}

	#tellOverlays() {
		if( mode === 'reader' || mode === 'next' ) return;
		let told;
		const tell = () => {
			const shown = isOverSlides();
			if( shown !== told ) this.#report( { type: 'overlay', shown, page: mode } );
			told = shown;
		};
		new MutationObserver( tell ).observe( this.#deck.getRevealElement(), { childList: true } );
		tell();
	}

	#apply( { number, update, files, slide, fragment, by } ) {
		const first = this.#number === 0;
		this.#applying = true;
		try {
			const begin = mode === 'reader' && first ? Number( query.get( 'slide' ) ) || slide : slide;
			if( update ) this.#take( update, first ? begin : undefined );
			if( files ) showAnew( files, () => this.#viewer.contentChanged() );
			if( first || mode !== 'reader' && ( by !== this.#name || mode === 'next' ) ) this.#go( this.#viewer.order.has( begin ) ? begin : slide, fragment );
			// Before the first slide is there, nothing is to move.
			if( first && mode !== 'next' ) {
				const { transition: wanted, transitionSpeed, backgroundTransition } = this.#presentation;
				const transition = /^\S+$/.test( wanted ) ? wanted : 'slide'; // reveal.js makes a class of it
				this.#deck.configure( { transition, transitionSpeed, backgroundTransition, autoSlide: mode === 'current' ? false : 0 } );
			}
			this.#number = number;
			this.#told = this.#place();
		}
		finally {
			this.#applying = false;
		}
		this.#tellSpeaker();
	}

	/* What is not near now has its section later, but its style sheets count already. */
	#take( { reset, order, sections: styled = [] }, goTo ) {
		if( reset ) this.#contents.clear();
		styled.forEach( section => this.#contents.set( section.id, section ) );
		this.#viewer.update( { reset, order, styled, goTo } );
		this.#fill();
	}

	/* A slide whose content comes only when somebody is there begins without its fragments. */
	#fill() {
		const fresh = [ ...this.#deck.getSlidesElement().querySelectorAll( 'section[data-lectern-slide]' ) ]
			.map( section => ( { section, content: this.#contents.get( this.#viewer.slideOf( section ) ) } ) )
			.filter( ( { section, content } ) => content && this.#filled.get( section ) !== content );
		if( fresh.length === 0 ) return;
		const begun = fresh.some( ( { section } ) => section === this.#deck.getCurrentSlide() && !this.#filled.has( section ) );
		fresh.forEach( ( { section, content } ) => this.#filled.set( section, content ) );
		this.#viewer.update( { sections: fresh.map( ( { content } ) => content ) } );
		if( begun && this.#viewer.current !== undefined ) this.#viewer.visit( this.#viewer.current, -1 );
	}

	#go( slide, fragment ) {
		if( !this.#viewer.order.has( slide ) ) return;
		this.#viewer.visit( slide, fragment );
		this.#fill();
		this.#viewer.visit( slide, fragment );
		if( mode === 'next' ) this.#goOn();
	}

	#goOn() {
		this.#deck.hidePreview();
		const before = this.#place();
		this.#deck.next();
		say( this.#place() === before ? access.texts.end : '' );
	}

	#moved() {
		if( this.#applying || mode === 'next' ) return;
		const place = this.#place();
		if( place === this.#told ) return;
		this.#told = place;
		if( mode !== 'reader' ) this.#report( { type: 'at', ...JSON.parse( place ), by: this.#name } );
		this.#tellSpeaker();
	}

	#place() {
		return JSON.stringify( {
			slide: this.#viewer.current,
			fragment: this.#deck.getIndices().f ?? -1,
		} );
	}

	#tellSpeaker() {
		const slide = this.#deck.getCurrentSlide();
		if( mode !== 'current' || !slide ) return;
		window.parent.postMessage( { lecternSlide: {
			notes: this.#deck.getSlideNotes( slide ) ?? '',
			number: this.#viewer.place.number + 1,
			total: this.#viewer.order.size,
			language: document.documentElement.lang,
		} }, location.origin );
	}
}

function isLarge() {
	return mode === 'stage' || mode === 'reader';
}

function addStyles() {
	const link = document.createElement( 'link' );
	link.rel = 'stylesheet';
	link.href = new URL( 'present.css', import.meta.url );
	document.head.append( link );
}

function say( text ) {
	let note = document.getElementById( 'lectern-note' );
	if( !note && !text ) return;
	if( !note ) {
		note = document.createElement( 'div' );
		note.id = 'lectern-note';
		note.setAttribute( 'role', 'status' );
		document.body.append( note );
	}
	note.textContent = text;
	note.hidden = !text;
}
