import { elementsIn } from './blocks.js';

/**
 * Shows files of the course anew that came or changed on the disk, where the page shows them: style sheets, pictures, media. The page stays, and so does all else
 * in it. To the browser a picture of the same address is the same picture, so that it gets an address of its own, which the server takes for the same; asWritten
 * knows what stood there.
 */
const STYLE_SHEET = /\.css$/i;
const IN_STYLE_SHEETS = /\.(css|woff2?|ttf|otf|svg|png|jpe?g|gif|webp|avif)$/i;
const SHOWN = {
	img: [ 'src', 'srcset' ], source: [ 'src', 'srcset' ], input: [ 'src' ], image: [ 'href', 'xlink:href' ],
	video: [ 'src', 'poster' ], audio: [ 'src' ], track: [ 'src' ], iframe: [ 'src' ], embed: [ 'src' ], object: [ 'data' ],
};
const SHOWING = [ ...Object.keys( SHOWN ), '[style*="url("]' ].join();
const IN_A_STYLE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi;
const CHANGED = 'lectern-changed';

const readdressed = new WeakMap();
const rounds = new Map();
let round = 0;

/**
 * What comes into the page later shows these files as they are now, too.
 *
 * @param {string[]} files relative to the course, as they are called on the disk
 * @param {function(): void} loaded hears of what has been loaded and may have another size
 */
export function showAnew( files, loaded ) {
	if( round++ === 0 ) whenAddressesCome( element => renew( element, loaded ) );
	const folder = pathOf( '.' );
	files.forEach( file => rounds.set( folder + file, round ) );
	if( files.some( file => IN_STYLE_SHEETS.test( file ) ) ) reloadStyleSheets( files.some( file => STYLE_SHEET.test( file ) ) ? () => true : hasAddresses, loaded );
	document.querySelectorAll( SHOWING ).forEach( element => renew( element, loaded ) );
}

/** @return {string|null} an attribute as it was before its file was shown anew */
export function asWritten( element, attribute ) {
	const value = element.getAttribute( attribute );
	const known = readdressed.get( element )?.[attribute];
	return known?.fresh === value ? known.written : value;
}

/* Sections come and go with the slide in view, and reveal.js makes their backgrounds. */
function whenAddressesCome( come ) {
	new MutationObserver( changes => changes.forEach( ( { type, target, addedNodes } ) => {
		if( type === 'attributes' ) come( target );
		else elementsIn( [ ...addedNodes ], SHOWING ).forEach( come );
	} ) ).observe( document.body, { subtree: true, childList: true, attributeFilter: [ ...new Set( Object.values( SHOWN ).flat() ), 'style' ] } );
}

function renew( element, loaded ) {
	for( const attribute of SHOWN[element.localName] ?? [] ) {
		const written = asWritten( element, attribute );
		if( written === null ) continue;
		const fresh = attribute === 'srcset' ? written.split( ',' ).map( one => readdress( one, one.trim().split( /\s/ )[0] ) ).join( ',' )
			: readdress( written, written.trim() );
		if( fresh !== element.getAttribute( attribute ) ) show( element, attribute, written, fresh, loaded );
	}
	if( element.getAttribute( 'style' )?.includes( 'url(' ) ) renewStyle( element );
}

function readdress( text, address ) {
	const latest = address && rounds.get( pathOf( address ) );
	if( !latest ) return text;
	const [ , file, fragment ] = /^([^#]*)(#.*)?$/s.exec( address );
	return text.replace( address, () => `${file}${file.includes( '?' ) ? '&' : '?'}${CHANGED}=${latest}${fragment ?? ''}` );
}

/* A medium that plays other sources than its own has to be told. */
function show( element, attribute, written, fresh, loaded ) {
	readdressed.set( element, { ...readdressed.get( element ), [attribute]: { written, fresh } } );
	if( element.localName === 'img' ) element.addEventListener( 'load', loaded, { once: true } );
	element.setAttribute( attribute, fresh );
	if( element.localName === 'source' && element.parentElement instanceof HTMLMediaElement ) element.parentElement.load();
}

/* The old one stays until the new one is there, or slides would be without it for a moment. Those in slides do nothing; see styles.js. */
function reloadStyleSheets( isMeant, loaded ) {
	const course = new URL( '.', document.baseURI ).href;
	for( const link of document.querySelectorAll( 'link[rel~="stylesheet"]' ) ) {
		if( !link.href.startsWith( course ) || link.closest( '.slides' ) || !isMeant( link ) ) continue;
		const fresh = link.cloneNode();
		for( const event of [ 'load', 'error' ] ) {
			fresh.addEventListener( event, () => {
				link.remove();
				loaded();
			}, { once: true } );
		}
		link.after( fresh );
	}
}

function hasAddresses( { sheet } ) {
	try {
		return !sheet || [ ...sheet.cssRules ].some( rule => /url\(|@import/i.test( rule.cssText ) );
	}
	catch {
		return true; // it could not be read when it was loaded
	}
}

function renewStyle( element ) {
	const style = element.getAttribute( 'style' );
	const renewed = style.replace( IN_A_STYLE, ( whole, ...names ) => {
		const address = names.slice( 0, 3 ).find( name => name !== undefined );
		const latest = rounds.get( pathOf( address ) );
		const url = latest && new URL( address, document.baseURI );
		if( !latest || url.searchParams.get( CHANGED ) === String( latest ) ) return whole;
		url.searchParams.set( CHANGED, latest );
		return `url("${url.href}")`;
	} );
	if( renewed !== style ) element.setAttribute( 'style', renewed );
}

/* The same for all ways to write the same address; nothing for what is not here. */
function pathOf( address ) {
	try {
		const url = new URL( address, document.baseURI );
		return url.origin === location.origin ? decodeURIComponent( url.pathname ) : undefined;
	}
	catch {
		return undefined;
	}
}
