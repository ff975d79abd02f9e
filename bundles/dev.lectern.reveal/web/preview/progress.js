/**
 * The bar that tells how far into the deck the slide in view is. reveal.js's own would tell how far into the slides that have sections.
 */
export class Progress {

	#element = document.createElement( 'div' );
	#bar = document.createElement( 'span' );

	/**
	 * @param deck  reveal.js
	 * @param {function(number): void} visit goes to the share of the deck that somebody clicked at, from 0 to 1
	 */
	constructor( deck, visit ) {
		const element = this.#element;
		element.className = 'progress lectern-progress';
		element.append( this.#bar );
		element.addEventListener( 'click', event => {
			event.preventDefault();
			visit( event.clientX / element.offsetWidth );
		} );
		deck.getRevealElement().append( element );
	}

	/** @param {boolean} hidden whether the published page has none */
	hide( hidden ) {
		this.#element.hidden = hidden;
	}

	/**
	 * @param {number} past    how many slides are behind
	 * @param {number} total   how many there are
	 * @param {?Element} section the section in view: its fragments are steps on the way to the next slide, as in reveal.js
	 */
	show( past, total, section ) {
		const fragments = section?.querySelectorAll( '.fragment' ).length;
		const step = fragments ? 0.9 * section.querySelectorAll( '.fragment.visible' ).length / fragments : 0;
		this.#bar.style.transform = `scaleX(${total < 2 ? 0 : Math.min( 1, ( past + step ) / ( total - 1 ) )})`;
	}
}
