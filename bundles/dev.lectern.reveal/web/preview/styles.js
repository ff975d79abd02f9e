import { makeHarmless } from '../common/harmless.js';

const SHEETS = 'style, link[rel~="stylesheet" i]';
const HIDDEN = 'hidden';

/**
 * The style sheets in slides. On the site they hold for the whole deck; the page has the sections of few slides. So those of all slides stand beside the
 * sections, in the order of the deck, and those in the sections do nothing. Slides that the site leaves out take their style sheets along.
 */
export class Styles {

	#root = document.createElement( 'div' );
	#boxes = new Map();

	/**
	 * @param {Element} neighbour the element of the page in front of which they stand
	 * @param {function(): void} loaded hears that one came that lies in a file
	 */
	constructor( neighbour, loaded ) {
		this.#root.id = 'lectern-styles';
		this.#root.hidden = true;
		this.#root.addEventListener( 'load', loaded, true );
		neighbour.before( this.#root );
	}

	clear() {
		this.#boxes.clear();
		this.#root.replaceChildren();
	}

	/**
	 * @param {Array<Object>} contents slides with new content, as Sections.fill takes them
	 * @param {Order} order  all slides as they stand now
	 * @return {boolean} whether other styles hold than before
	 */
	update( contents, order ) {
		const changed = contents.filter( content => this.#take( content ) ).length > 0;
		if( this.#boxes.size === 0 ) return changed;
		const gone = [ ...this.#boxes.keys() ].filter( id => !order.has( id ) );
		gone.forEach( id => this.#drop( id ) );
		return this.#arrange( order ) || changed || gone.length > 0;
	}

	/* What is half typed leaves what there was. */
	#take( { id, html, attributes, unfinished = html === undefined } ) {
		const before = this.#boxes.get( id );
		if( unfinished && before ) return false;
		const sheets = attributes?.['data-visibility'] === HIDDEN ? [] : sheetsIn( html ?? '' );
		const source = sheets.map( sheet => sheet.outerHTML ).join( '' );
		if( source === ( before?.source ?? '' ) ) return false;
		this.#drop( id );
		if( source ) this.#boxes.set( id, { source, element: boxOf( sheets ) } );
		return true;
	}

	#drop( id ) {
		this.#boxes.get( id )?.element.remove();
		this.#boxes.delete( id );
	}

	/* Moves no box that is in its place: moving loads again what is linked in it. */
	#arrange( order ) {
		let moved = false;
		let next = this.#root.firstElementChild;
		const inOrder = [ ...this.#boxes ].sort( ( [ one ], [ other ] ) => order.placeOf( one ).number - order.placeOf( other ).number );
		for( const [ , { element } ] of inOrder ) {
			if( element === next ) {
				next = next.nextElementSibling;
				continue;
			}
			this.#root.insertBefore( element, next );
			moved = true;
		}
		return moved;
	}
}

/** Sees to it that the style sheets in nodes of a section do nothing. */
export function silence( root ) {
	root.querySelectorAll( SHEETS ).forEach( sheet => sheet.setAttribute( 'media', 'not all' ) );
}

function sheetsIn( html ) {
	if( !/<(?:style|link)/i.test( html ) ) return [];
	const template = document.createElement( 'template' );
	template.innerHTML = html;
	makeHarmless( template.content );
	return [ ...template.content.querySelectorAll( SHEETS ) ];
}

/* One in SVG counts for the page all the same, and needs no SVG around it for that. */
function boxOf( sheets ) {
	const box = document.createElement( 'div' );
	box.append( ...sheets.map( sheet => document.importNode( sheet, true ) ) );
	return box;
}
