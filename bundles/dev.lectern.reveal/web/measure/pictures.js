/** The pictures that slides name, of all kinds, and whether the browser can show them. Of several that are there to choose from each is looked at, not only the one it would take. */

const XLINK = 'http://www.w3.org/1999/xlink';
const LONGEST_WAIT_MS = 8000;
const BACKGROUND_FILE = /\.(?:svg|png|jpe?g|gif|bmp|webp|avif)(?:[?#]|$)/i;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const CANDIDATE = /[\s,]*(\S*[^\s,])[^,]*/g;
const PICTURES = 'img, picture > source, video[poster], image, input[type="image" i]';

/** The pictures of one section. */
export class Pictures {

	#failed = new Set();
	#others;

	/**
	 * Makes pictures load at once, and those of other sites not at all: without a connection they would all be missing, and the policy of the page forbids it anyway.
	 *
	 * @param {Element} element a section whose document has no window
	 */
	constructor( element ) {
		this.#others = new Set( backgroundsIn( element ) );
		for( const picture of element.querySelectorAll( PICTURES ) ) {
			picture.removeAttribute( 'loading' );
			picture.removeAttribute( 'decoding' );
			if( picture.localName === 'img' ) this.#prepare( picture );
			if( !picture.closest( 'aside.notes' ) ) namedBy( picture ).forEach( source => this.#others.add( source ) );
		}
	}

	/** @return {Promise<string[]>} the addresses that cannot be shown, as the slide writes them; to be asked when what is in the section was waited for */
	async missing() {
		await soonAll( [ ...this.#others ].map( async source => await canBeShown( source ) || this.#failed.add( source ) ) );
		return [ ...this.#failed ];
	}

	#prepare( picture ) {
		const source = picture.getAttribute( 'src' ) ?? '';
		if( isElsewhere( source ) ) {
			picture.removeAttribute( 'src' );
			picture.removeAttribute( 'srcset' );
			picture.alt = '';
		}
		else if( source && !hasChoice( picture ) && !picture.closest( 'aside.notes' ) ) {
			picture.addEventListener( 'error', () => this.#failed.add( source ) );
		}
	}
}

/** @return {Promise<boolean>} whether the browser can show what is at an address */
export function canBeShown( address ) {
	return new Promise( resolve => {
		const picture = new Image();
		picture.onload = () => resolve( true );
		picture.onerror = () => resolve( false );
		picture.src = address;
	} );
}

/** @return {Promise} resolved when all of these are, or when that takes too long */
export function soonAll( promises ) {
	return promises.length === 0 ? Promise.resolve() : Promise.race( [ Promise.all( promises ), new Promise( resolve => setTimeout( resolve, LONGEST_WAIT_MS ) ) ] );
}

/* What the browser loads for an element by itself tells by itself when it cannot be had. */
function namedBy( picture ) {
	const srcset = picture.getAttribute( 'srcset' ) ?? '';
	const candidates = isData( srcset ) ? [] : [ ...srcset.matchAll( CANDIDATE ) ].map( ( [ , address ] ) => address );
	return [ ...candidates, ...namedAlone( picture ) ].map( source => source.trim() )
		.filter( source => source && !source.startsWith( '#' ) && !isElsewhere( source ) );
}

function namedAlone( picture ) {
	switch( picture.localName ) {
		case 'img': return hasChoice( picture ) ? [ picture.getAttribute( 'src' ) ?? '' ] : [];
		case 'video': return [ picture.getAttribute( 'poster' ) ];
		case 'image': return [ picture.getAttribute( 'href' ) ?? picture.getAttributeNS( XLINK, 'href' ) ?? '' ];
		case 'input': return [ picture.getAttribute( 'src' ) ?? '' ];
		default: return [];
	}
}

function hasChoice( image ) {
	return image.hasAttribute( 'srcset' ) || image.parentElement?.localName === 'picture';
}

function backgroundsIn( section ) {
	const short = section.getAttribute( 'data-background' ) ?? '';
	const background = section.getAttribute( 'data-background-image' ) ?? ( BACKGROUND_FILE.test( short ) ? short : '' );
	if( isData( background ) || /gradient\(/.test( background ) ) return [];
	return background.split( ',' ).map( part => part.trim() ).filter( source => source && !isElsewhere( source ) );
}

function isElsewhere( address ) {
	return ELSEWHERE.test( address ) && !address.startsWith( 'data:' );
}

function isData( addresses ) {
	return addresses.includes( 'data:' );
}
