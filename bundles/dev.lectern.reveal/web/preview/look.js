/**
 * How the page looks at a deck, as the reader chose it; not the deck's business, and not forgotten when the deck changes.
 */
export class Look {

	#deck;
	#settings;
	#publishedTheme;
	#notes = false;

	/** @param deck reveal.js, initialized */
	constructor( deck, settings ) {
		this.#deck = deck;
		this.#settings = settings;
		this.#publishedTheme = themeLinks()[0].getAttribute( 'href' );
		const root = document.documentElement.style;
		root.setProperty( '--lectern-notes', JSON.stringify( settings.texts.notes ) );
		root.setProperty( '--lectern-no-notes', JSON.stringify( settings.texts.noNotes ) );
	}

	/**
	 * Draws the stage at a scale of its own, with scroll bars when it is larger than the pane; what one sees of it first is its middle.
	 *
	 * @param {number|'fit'} factor 1: a pixel of the stage is a pixel of the pane; 'fit': all of the stage in the pane
	 */
	zoom( factor ) {
		const fits = !( factor > 0 );
		const share = 1 - this.#settings.margin;
		const { style } = this.#deck.getRevealElement();
		document.documentElement.classList.toggle( 'lectern-zoomed', !fits );
		style.width = fits ? '' : `${this.#settings.width * factor / share}px`;
		style.height = fits ? '' : `${this.#settings.height * factor / share}px`;
		this.#deck.layout();
		const pane = this.#deck.getViewportElement();
		pane.scrollLeft = ( pane.scrollWidth - pane.clientWidth ) / 2;
	}

	/**
	 * @param {string} name one of the themes of this version of reveal.js; empty: the published one. What is no theme's name changes nothing
	 */
	theme( name ) {
		if( name && !/^[\w-]+$/.test( name ) ) return;
		const links = themeLinks();
		const next = links[0].cloneNode();
		next.href = name ? this.#publishedTheme.replace( /[^/]+$/, `${name}.css` ) : this.#publishedTheme;
		const taken = () => {
			const all = themeLinks();
			all.slice( 0, all.indexOf( next ) ).forEach( earlier => earlier.remove() );
			this.#deck.layout();
		};
		next.addEventListener( 'load', taken );
		// A sheet is there and said to have failed when another one that it imports failed, such as fonts from elsewhere.
		next.addEventListener( 'error', () => next.sheet?.cssRules.length > 0 ? taken() : next.remove() );
		links[links.length - 1].after( next );
	}

	/** @param {boolean} shown whether the speaker notes of the slide in view stand beside it */
	showNotes( shown ) {
		this.#notes = shown;
		this.#deck.configure( { showNotes: shown } );
		this.keepNotes();
		this.#deck.layout();
	}

	/**
	 * Sees to it that the notes are those of the slide in view, and stand there also when it has none: reveal.js makes room for them only while it
	 * sees a slide that has some, and the slides would jump. When it has just taken the room away, they have to be laid out again.
	 */
	keepNotes() {
		const page = this.#deck.getRevealElement();
		const hadRoom = page.classList.contains( 'show-notes' );
		page.classList.toggle( 'show-notes', this.#notes );
		if( this.#notes && !hadRoom ) this.#deck.layout();
		if( !this.#notes || !this.#deck.getCurrentSlide() ) return;
		const pane = page.querySelector( '.speaker-notes' );
		const notes = this.#deck.getSlideNotes() || '<span class="notes-placeholder">No notes on this slide.</span>';
		if( pane.innerHTML !== notes ) pane.innerHTML = notes;
	}
}

/* While one is being loaded, the one before is there too. */
function themeLinks() {
	return [ ...document.querySelectorAll( 'link.lectern-theme' ) ];
}
