/**
 * The <section> elements of a deck, known by the ids of their slides. Elements live as long as their slide is in the deck, whatever happens
 * around them, so that what the browser holds in them (fragments, scroll positions, running media) survives.
 */
export class Sections {

	#root;
	#elements = new Map();
	#attributes = new WeakMap();

	/** @param {Element} root reveal.js's .slides element */
	constructor( root ) {
		this.#root = root;
	}

	/** @return {Element|undefined} the section of that slide */
	get( id ) {
		return this.#elements.get( id );
	}

	/** @return {number|undefined} the slide a section is of */
	idOf( section ) {
		return section ? Number( section.dataset.lecternSlide ) || undefined : undefined;
	}

	clear() {
		this.#elements.clear();
		this.#root.replaceChildren();
	}

	/**
	 * Gives a slide its content, and a section when it has none yet; arrange() puts that in its place.
	 *
	 * @param {{id: number, html: string, attributes: Object<string, string>}} slide
	 * @return {Element} its section
	 */
	put( { id, html, attributes } ) {
		let section = this.#elements.get( id );
		if( !section ) {
			section = document.createElement( 'section' );
			section.dataset.lecternSlide = id;
			section.setAttribute( 'data-markdown', '' );
			section.setAttribute( 'data-markdown-parsed', 'true' );
			this.#elements.set( id, section );
		}
		this.#setAttributes( section, attributes );
		section.innerHTML = html;
		return section;
	}

	/**
	 * Puts the sections in this order and removes all others.
	 *
	 * @param {Array<number|number[]>} columns what stands side by side: a slide, or the slides of a stack
	 */
	arrange( columns ) {
		const wanted = new Set( columns.flat() );
		for( const [ id, section ] of this.#elements ) {
			if( !wanted.has( id ) ) {
				section.remove();
				this.#elements.delete( id );
			}
		}
		const stacks = new Set();
		placeInOrder( this.#root, columns.map( column => Array.isArray( column ) ? this.#stack( column, stacks ) : this.#elements.get( column ) ) );
	}

	#stack( ids, taken ) {
		const sections = ids.map( id => this.#elements.get( id ) );
		let stack = sections.map( section => section.parentElement )
			.find( parent => parent?.classList.contains( 'stack' ) && !taken.has( parent ) );
		if( !stack ) {
			stack = document.createElement( 'section' );
			stack.className = 'stack';
		}
		taken.add( stack );
		placeInOrder( stack, sections );
		return stack;
	}

	/* reveal.js keeps its own state in the same attributes: classes such as "present", and style. */
	#setAttributes( section, attributes ) {
		const before = this.#attributes.get( section ) ?? {};
		for( const name of Object.keys( before ) ) {
			if( name === 'class' ) section.classList.remove( ...words( before.class ) );
			else if( !( name in attributes ) ) section.removeAttribute( name );
		}
		for( const [ name, value ] of Object.entries( attributes ) ) {
			if( name === 'class' ) section.classList.add( ...words( value ) );
			else if( before[name] !== value ) section.setAttribute( name, value );
		}
		this.#attributes.set( section, attributes );
	}
}

function words( text ) {
	return text.split( /\s+/ ).filter( word => word );
}

/* Moves no element that is in its place: moving reloads what is embedded in it. */
function placeInOrder( parent, children ) {
	const wanted = new Set( children );
	for( const child of [ ...parent.children ] ) {
		if( !wanted.has( child ) ) child.remove();
	}
	let next = parent.firstElementChild;
	for( const child of children ) {
		if( child === next ) next = next.nextElementSibling;
		else parent.insertBefore( child, next );
	}
}
