import { harmless } from '../common/harmless.js';
import { Blocks } from './blocks.js';

/* reveal.js makes HTML of it. */
const NOTES = 'data-notes';

/**
 * The <section> elements in the page, known by the ids of their slides: those of the slides near the one in view. Elements live as long as their
 * slide is near, whatever happens around them, so that what the browser holds in them (fragments, scroll positions, running media) survives.
 */
export class Sections {

	#root;
	#stackAttributes;
	#elements = new Map();
	#attributes = new WeakMap();
	#states = new WeakMap();
	#blocks = new Blocks();

	/**
	 * @param {Element} root reveal.js's .slides element
	 * @param {Object<string, string>} stack the attributes of every stack
	 */
	constructor( root, stack = {} ) {
		this.#root = root;
		this.#stackAttributes = stack;
	}

	/** @return {Element|undefined} the section of that slide */
	get( id ) {
		return this.#elements.get( id );
	}

	/** @return {number|undefined} the slide a section is of */
	idOf( section ) {
		return section ? Number( section.dataset.lecternSlide ) || undefined : undefined;
	}

	/** @return {number[]} the slides that have sections */
	ids() {
		return [ ...this.#elements.keys() ];
	}

	/** @return {undefined|'good'|'last good'|'broken'} what is in a section: nothing yet, its slide, its slide as it was, what could be made of it */
	stateOf( section ) {
		const state = this.#states.get( section );
		return state === 'good' && section.querySelector( '[data-lectern-stale]' ) ? 'last good' : state;
	}

	clear() {
		this.#elements.clear();
		placeInOrder( this.#root, [] );
	}

	/**
	 * Gives a slide its content. What is not whole (a tag that somebody is typing, a slide that could not be rendered) leaves the section as it was, when
	 * something good was in it.
	 *
	 * @param {{id: number, html: ?string, attributes: Object<string, string>, unfinished: ?boolean}} slide
	 * @return {{section: Element, fresh: Node[], gone: Node[], restyled: boolean}|undefined} its section, the nodes in it that are new, those in whose
	 *         place they are, and whether its attributes changed; nothing when the slide has no section
	 */
	fill( { id, html, attributes, unfinished = html === undefined } ) {
		const section = this.#elements.get( id );
		if( !section ) return undefined;
		const hasGood = [ 'good', 'last good' ].includes( this.#states.get( section ) );
		if( unfinished && hasGood ) {
			this.#states.set( section, 'last good' );
			return { section, fresh: [], gone: [], restyled: false };
		}
		this.#states.set( section, unfinished ? 'broken' : 'good' );
		const restyled = this.#setAttributes( section, attributes ?? {} );
		return { section, restyled, ...this.#blocks.replace( section, html ?? '' ) };
	}

	/** Puts an earlier element of a section back in the place of a new one that turned out to be broken. */
	restore( section, fresh, earlier ) {
		this.#blocks.restore( section, fresh, earlier );
		earlier.setAttribute( 'data-lectern-stale', '' );
	}

	/**
	 * Puts sections for these slides in this order and removes all others.
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
		wanted.forEach( id => this.#elements.has( id ) || this.#elements.set( id, newSection( id ) ) );
		const stacks = new Set();
		placeInOrder( this.#root, columns.map( column => Array.isArray( column ) ? this.#stack( column, stacks ) : this.#elements.get( column ) ) );
	}

	#stack( ids, taken ) {
		const sections = ids.map( id => this.#elements.get( id ) );
		let stack = sections.map( section => section.parentElement )
			.find( parent => parent?.classList.contains( 'stack' ) && !taken.has( parent ) );
		if( !stack ) {
			stack = document.createElement( 'section' );
			for( const [ name, value ] of Object.entries( this.#stackAttributes ) ) stack.setAttribute( name, value );
			stack.classList.add( 'stack' );
		}
		taken.add( stack );
		placeInOrder( stack, sections );
		return stack;
	}

	/* reveal.js keeps its own state in the same attributes: classes such as "present", and style. */
	#setAttributes( section, attributes ) {
		const before = this.#attributes.get( section ) ?? {};
		if( JSON.stringify( before ) === JSON.stringify( attributes ) ) return false;
		for( const name of Object.keys( before ) ) {
			if( name === 'class' ) section.classList.remove( ...words( before.class ) );
			else if( !( name in attributes ) ) section.removeAttribute( name );
		}
		for( const [ name, value ] of Object.entries( attributes ) ) {
			if( name === 'class' ) section.classList.add( ...words( value ) );
			else if( before[name] !== value ) section.setAttribute( name, name === NOTES ? harmless( value ) : value );
		}
		this.#attributes.set( section, attributes );
		return true;
	}
}

function newSection( id ) {
	const section = document.createElement( 'section' );
	section.dataset.lecternSlide = id;
	section.setAttribute( 'data-background-video-muted', '' );
	section.setAttribute( 'data-markdown', '' );
	section.setAttribute( 'data-markdown-parsed', 'true' );
	return section;
}

function words( text ) {
	return text.split( /\s+/ ).filter( word => word );
}

/* Moves no element that is in its place: moving reloads what is embedded in it. In its overview reveal.js keeps the backgrounds among the sections. */
function placeInOrder( parent, children ) {
	const wanted = new Set( children );
	for( const child of parent.querySelectorAll( ':scope > section' ) ) {
		if( !wanted.has( child ) ) child.remove();
	}
	let next = parent.firstElementChild;
	for( const child of children ) {
		if( child === next ) next = next.nextElementSibling;
		else parent.insertBefore( child, next );
	}
}
