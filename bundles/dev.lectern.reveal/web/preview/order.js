/**
 * All slides of a deck in their order, as ids: what the page knows of slides it has no section of.
 *
 * Columns stand side by side. A column is the id of a slide, or the ids of the slides of a stack.
 */
export class Order {

	#columns = [];
	#places = new Map();

	/**
	 * Replaces columns, or slides of one stack.
	 *
	 * @param {number} [column]       that of the stack, when it is one
	 * @param {number} from           the first one that is replaced
	 * @param {number} remove         how many are
	 * @param {Array<number|number[]>} insert what comes in their place
	 */
	splice( { column, from, remove, insert } ) {
		const spliced = before => before.slice( 0, from ).concat( insert, before.slice( from + remove ) );
		if( column === undefined ) this.#columns = spliced( this.#columns );
		else this.#columns[column] = spliced( this.#columns[column] );
		this.#places = new Map();
		this.#columns.forEach( ( column, h ) => {
			if( Array.isArray( column ) ) column.forEach( ( id, v ) => this.#place( id, h, v ) );
			else this.#place( column, h, 0 );
		} );
	}

	#place( id, h, v ) {
		this.#places.set( id, { h, v, number: this.#places.size } );
	}

	/** How many slides there are. */
	get size() {
		return this.#places.size;
	}

	/** How many columns there are. */
	get width() {
		return this.#columns.length;
	}

	has( id ) {
		return this.#places.has( id );
	}

	/** @return {{h: number, v: number, number: number}|undefined} reveal.js's indices of a slide, and how many come before it in reading order */
	placeOf( id ) {
		return this.#places.get( id );
	}

	/** @return {number[]} the slides of that column; empty when there is none */
	column( h ) {
		return [ this.#columns[h] ?? [] ].flat();
	}

	/** Whether that column is a stack. */
	isStack( h ) {
		return Array.isArray( this.#columns[h] );
	}

	/** @return {number|undefined} the slide that stands there or, beyond an end, at the end; none in an empty deck */
	at( h, v = 0 ) {
		const column = this.column( clamp( h, this.width ) );
		return column[clamp( v, column.length )];
	}

	/** @return {number|undefined} the slide that is so far in reading order, or at the end */
	nth( number ) {
		return [ ...this.#places.keys() ][clamp( number, this.size )];
	}

	/**
	 * What one sees, or may see with the next step, standing at a slide: the columns around, and of a stack the slides around the one where one would
	 * enter it, the first one and the last one.
	 *
	 * @param {number} id        the slide one stands at
	 * @param {number} reach     how many steps away is near
	 * @param {boolean} whole    whether stacks are taken whole
	 * @param {function(number[]): number} entrance the row at which one enters a stack
	 * @return {Array<number|number[]>} columns
	 */
	near( id, reach, whole, entrance ) {
		const { h, v } = this.#places.get( id );
		const from = Math.max( 0, h - reach );
		return this.#columns.slice( from, h + reach + 1 ).map( ( column, i ) => {
			if( !Array.isArray( column ) || whole ) return column;
			const distance = Math.abs( from + i - h );
			const row = distance === 0 ? v : entrance( column );
			return column.filter( ( _, y ) => y === 0 || y === column.length - 1 || Math.abs( y - row ) <= reach - distance );
		} );
	}
}

function clamp( index, length ) {
	return Math.max( 0, Math.min( index, length - 1 ) );
}
