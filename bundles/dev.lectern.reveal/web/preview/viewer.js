import { Order } from './order.js';
import { Progress } from './progress.js';
import { Sections } from './sections.js';
import { Styles } from './styles.js';

/* How many steps from the slide in view a slide has a section, and with fewer than how many the sections are chosen anew. reveal.js shows what is
   fewer than 3 steps away, or 10 in its overview. */
const REACH = { slide: 6, overview: 14 };
const NEEDED = { slide: 3, overview: 10 };

const ALL_FRAGMENTS = Number.MAX_SAFE_INTEGER;

/**
 * A deck in reveal.js, which knows the sections around the slide in view only: what it does with each change and each move grows with the number
 * of its sections, and a deck may have thousands of slides. Its indices are therefore its own; everything here goes by the ids of slides.
 */
export class Viewer {

	#deck;
	#dress;
	#events;
	#order = new Order();
	#sections;
	#styles;
	#progress;
	#arrangements;
	#entrances = new Map();
	#arranged = '[]';
	#quiet = 0;

	/**
	 * @param deck   reveal.js, initialized, without sections
	 * @param {function(Node[], Node[]): Element[]} dress does to new nodes, which stand in the place of others, what plugins of reveal.js do; gives
	 *               those that turned out to be broken
	 * @param events { moved( id ), overview( shown ), near( ids ), changed() }: somebody moved; the overview came or went; other slides than before
	 *               have sections; the slide in view or what is in it is another one
	 * @param {Object<string, string>} stack the attributes of every stack of slides
	 * @param {Arrangements} [arrangements] what arranges slides as the published page's own script does, if that has one
	 */
	constructor( deck, dress, events, stack, arrangements = undefined ) {
		this.#deck = deck;
		this.#dress = dress;
		this.#events = events;
		this.#arrangements = arrangements;
		this.#sections = new Sections( deck.getSlidesElement(), stack );
		this.#styles = new Styles( deck.getRevealElement(), () => deck.layout() );
		this.#progress = new Progress( deck, share => this.visit( this.#order.nth( Math.floor( share * this.#order.size ) ) ) );
		deck.on( 'slidechanged', () => this.#quiet || this.#moved() );
		deck.on( 'overviewshown', () => this.#quiet || this.#overview( true ) );
		deck.on( 'overviewhidden', () => this.#quiet || this.#overview( false ) );
		deck.on( 'fragmentshown', () => this.#showProgress() );
		deck.on( 'fragmenthidden', () => this.#showProgress() );
	}

	/** @return {number|undefined} the slide in view */
	get current() {
		const id = this.#sections.idOf( this.#deck.getCurrentSlide() );
		return this.#order.has( id ) ? id : undefined;
	}

	/** What is in the section in view; see Sections.stateOf. */
	get state() {
		return this.current === undefined ? undefined : this.#sections.stateOf( this.#deck.getCurrentSlide() );
	}

	/** All slides. */
	get order() {
		return this.#order;
	}

	/** Where the slide in view stands; at the begin when there is none. */
	get place() {
		return this.#order.placeOf( this.current ) ?? { h: 0, v: 0, number: 0 };
	}

	/** @return {number|undefined} the slide one comes to when one goes to a column, or beyond an end to that at the end */
	columnAt( h ) {
		const first = this.#order.at( h );
		if( first === undefined ) return undefined;
		const column = this.#order.column( this.#order.placeOf( first ).h );
		return column[this.#entranceOf( column )];
	}

	/** @return {number|undefined} the slide that has this id or holds an element that has it, among those with sections */
	slideWith( id ) {
		const element = document.getElementById( id );
		return element && this.#deck.getSlidesElement().contains( element ) ? this.slideOf( element ) : undefined;
	}

	/** @return {number|undefined} the slide of the section that an element is in */
	slideOf( element ) {
		return this.#sections.idOf( element.closest( 'section[data-lectern-slide]' ) );
	}

	/**
	 * Takes the page from one state of a deck to the next; see preview.js. A slide to go to that the deck does not have is none.
	 *
	 * @param change.styled the slides whose style sheets may be others than before, where that is not all that counts of them now
	 */
	update( { reset = false, order, sections: contents = [], styled = contents, goTo } ) {
		this.#quietly( () => {
			const before = this.#placeInView();
			if( reset ) this.#forget();
			if( order ) this.#order.splice( order );
			const restyled = this.#styles.update( styled, this.#order );
			const target = [ goTo, before.id ].find( id => this.#order.has( id ) ) ?? this.#order.nth( before.number ?? 0 );
			if( target === undefined ) return;
			const rearranged = this.#surround( target, order !== undefined );
			const changed = contents.map( content => this.#fill( content ) ).filter( change => change );
			if( rearranged ) this.#deck.sync();
			else changed.forEach( change => this.#sync( change ) );
			const section = this.#sections.get( target );
			const inPlace = !rearranged && target === before.id && section === this.#deck.getCurrentSlide();
			if( !inPlace || changed.some( change => change.section === section && ( change.restyled || section.querySelector( '.fragment' ) ) ) ) {
				this.#slide( target, target === before.id ? before.f : ALL_FRAGMENTS );
			}
			else if( changed.length > 0 || restyled ) this.#deck.layout();
			if( rearranged && this.#deck.isOverview() ) this.#makeClickable();
		} );
		this.#changed();
	}

	/** Goes to a slide, as somebody does who looks around: that is told. */
	visit( id, fragments = undefined ) {
		if( !this.#order.has( id ) ) return;
		const before = this.current;
		this.#quietly( () => {
			const rearranged = this.#surround( id );
			if( rearranged ) this.#deck.sync();
			this.#slide( id, fragments );
			if( rearranged && this.#deck.isOverview() ) this.#makeClickable();
		} );
		if( this.current !== before ) this.#moved();
	}

	/** Goes to a slide and shows all its fragments. */
	visitWhole( id ) {
		this.visit( id, ALL_FRAGMENTS );
	}

	/** What is in sections was changed from outside. */
	contentChanged() {
		this.#deck.layout();
		this.#changed();
	}

	/** @param {boolean} hidden whether there is no bar that tells how far the deck has come */
	hideProgress( hidden ) {
		this.#progress.hide( hidden );
	}

	#forget() {
		this.#sections.clear();
		this.#styles.clear();
		this.#order = new Order();
		this.#entrances.clear();
		this.#arranged = '[]';
	}

	#fill( content ) {
		const present = this.#sections.get( content.id );
		if( present ) this.#arrangements?.takeBack( present );
		const change = this.#sections.fill( content );
		if( !change ) return undefined;
		const { section, fresh, gone } = change;
		this.#dress( fresh, gone ).forEach( broken => {
			const earlier = fresh.length === gone.length ? gone[fresh.indexOf( broken )] : undefined;
			if( earlier?.nodeType === Node.ELEMENT_NODE ) this.#sections.restore( section, broken, earlier );
		} );
		this.#arrangements?.renew( section );
		return change;
	}

	/* A section that kept its attributes keeps its background, and what plays in it. */
	#sync( { section, restyled } ) {
		if( restyled ) this.#deck.syncSlide( section );
		this.#deck.syncFragments( section );
		if( section.style.display !== 'none' ) this.#deck.loadSlide( section );
	}

	/* Whether there are other sections than before; reveal.js is to be told then. */
	#surround( id, anew = false ) {
		const overview = this.#deck.isOverview();
		const kind = overview ? 'overview' : 'slide';
		const near = reach => this.#order.near( id, reach, overview, column => this.#entranceOf( column ) );
		if( !anew && near( NEEDED[kind] ).flat().every( one => this.#sections.get( one ) ) ) return false;
		const columns = near( REACH[kind] );
		const arranged = JSON.stringify( columns );
		if( arranged === this.#arranged ) return false;
		this.#arranged = arranged;
		this.#sections.arrange( columns );
		this.#arrangeAnew();
		columns.filter( Array.isArray ).forEach( column => this.#tellEntrance( column ) );
		this.#events.near( this.#sections.ids() );
		return true;
	}

	/* Slides come into stacks and out of them. */
	#arrangeAnew() {
		if( !this.#arrangements ) return;
		this.#sections.ids().map( id => this.#sections.get( id ) ).filter( section => this.#sections.stateOf( section ) )
			.forEach( section => this.#arrangements.renew( section ) );
	}

	/* reveal.js enters a stack where it was left; of its own notes the numbers change with the sections. */
	#tellEntrance( column ) {
		const whole = this.#order.column( this.#order.placeOf( column[0] ).h );
		const stack = this.#sections.get( column[0] ).parentElement;
		stack.setAttribute( 'data-previous-indexv', Math.max( 0, column.indexOf( whole[this.#entranceOf( whole )] ) ) );
	}

	#entranceOf( column ) {
		return Math.max( 0, column.indexOf( this.#entrances.get( column[0] ) ) );
	}

	#rememberEntrance( id ) {
		const { h, number } = this.#order.placeOf( id );
		if( number === 0 ) this.#entrances.clear();
		else this.#entrances.set( this.#order.column( h )[0], id );
	}

	#moved() {
		const id = this.current;
		if( id === undefined ) return;
		this.#rememberEntrance( id );
		this.#events.moved( id );
		this.#changed();
		queueMicrotask( () => this.#settle( false ) );
	}

	#overview( shown ) {
		this.#events.overview( shown );
		queueMicrotask( () => this.#settle( true ) );
	}

	/* Sees to the sections after reveal.js has moved by itself. */
	#settle( anew ) {
		const id = this.current;
		if( id === undefined ) return;
		this.#quietly( () => {
			const { f } = this.#placeInView();
			if( !this.#surround( id, anew ) ) return;
			this.#deck.sync();
			this.#slide( id, f );
			if( this.#deck.isOverview() ) this.#makeClickable();
		} );
		this.#changed();
	}

	#placeInView() {
		const section = this.#deck.getCurrentSlide();
		const id = this.#sections.idOf( section );
		const allFragments = section !== undefined && !this.#deck.availableFragments().next;
		return { id, number: this.#order.placeOf( id )?.number, f: allFragments ? ALL_FRAGMENTS : this.#deck.getIndices().f };
	}

	/* To reveal.js a slide is another one when its number is. Media would stop, and a slide be animated into itself. */
	#slide( id, f ) {
		const section = this.#sections.get( id );
		const left = this.#deck.getCurrentSlide();
		const config = this.#deck.getConfig();
		const { autoAnimate } = config;
		const media = left === section ? [ ...section.querySelectorAll( 'video:not([data-ignore]), audio:not([data-ignore])' ) ] : [];
		media.forEach( medium => medium.setAttribute( 'data-ignore', '' ) );
		config.autoAnimate = autoAnimate && left !== section && left?.isConnected === true;
		try {
			const { h, v } = this.#deck.getIndices( section );
			this.#deck.slide( h, v, f );
		}
		finally {
			config.autoAnimate = autoAnimate;
			media.forEach( medium => medium.removeAttribute( 'data-ignore' ) );
		}
		this.#leaveOthers( section );
		this.#rememberEntrance( id );
	}

	/* Where the number stays the same, reveal.js does not know that it has left a slide. */
	#leaveOthers( section ) {
		this.#deck.getSlidesElement().querySelectorAll( 'section.present' ).forEach( other => {
			if( !other.contains( section ) ) other.classList.remove( 'present' );
		} );
	}

	/* In its overview reveal.js listens for clicks on those slides only that were there when it began. */
	#makeClickable() {
		this.#deck.toggleOverview( false );
		this.#deck.toggleOverview( true );
	}

	#quietly( action ) {
		this.#quiet++;
		try {
			action();
		}
		finally {
			this.#quiet--;
		}
	}

	#changed() {
		if( this.current !== undefined ) this.#arrangements?.relieve( this.#deck.getCurrentSlide() );
		this.#showProgress();
		this.#events.changed();
	}

	#showProgress() {
		this.#progress.show( this.place.number, this.#order.size, this.#deck.getCurrentSlide() );
	}
}
