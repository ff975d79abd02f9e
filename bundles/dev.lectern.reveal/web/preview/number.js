/**
 * The number of the slide in view, as the published page has it. reveal.js's own would count the slides that have sections.
 */
export class SlideNumber {

	#element = document.createElement( 'div' );
	#format;

	/**
	 * @param deck reveal.js
	 * @param {string} format 'h.v', 'h/v', 'c', 'c/t', as slideNumber of reveal.js; empty: none
	 */
	constructor( deck, format ) {
		this.#format = format;
		this.#element.className = 'slide-number lectern-number';
		this.#element.hidden = !format;
		deck.getRevealElement().append( this.#element );
	}

	/**
	 * @param {Order} order
	 * @param {number} [id]      the slide in view
	 * @param {?Element} section its section: a slide that is not counted has the number of the one before
	 */
	show( order, id, section ) {
		const parts = id === undefined || !this.#format ? [] : this.#parts( order, order.placeOf( id ), section?.dataset.visibility === 'uncounted' ? 0 : 1 );
		this.#element.replaceChildren( ...parts.map( ( [ name, text ] ) => {
			const part = document.createElement( 'span' );
			part.className = `slide-number-${name}`;
			part.textContent = text;
			return part;
		} ) );
	}

	/* A deck that is one stack is counted through. */
	#parts( order, { h, v, number }, first ) {
		const format = !/c/.test( this.#format ) && order.width === 1 ? 'c' : this.#format;
		if( format === 'c' ) return [ [ 'a', number + first ] ];
		if( format === 'c/t' ) return [ [ 'a', number + first ], [ 'delimiter', '/' ], [ 'b', order.size ] ];
		const column = [ [ 'a', h + first ] ];
		return order.isStack( h ) ? [ ...column, [ 'delimiter', format === 'h/v' ? '/' : '.' ], [ 'b', v + 1 ] ] : column;
	}
}
