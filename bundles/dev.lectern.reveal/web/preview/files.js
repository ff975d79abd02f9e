/**
 * Shows files of the course anew that came or changed on the disk, where the page shows them: style sheets, pictures, media. The page stays, and so does all else
 * in it. To the browser a picture of the same address is the same picture, so that it gets an address of its own, which the server takes for the same; asWritten
 * knows what stood there.
 */
const STYLE_SHEET = /\.css$/i;
const IN_STYLE_SHEETS = /\.(css|woff2?|ttf|otf|svg|png|jpe?g|gif|webp|avif)$/i;
const SHOWN = [ [ 'img', 'src' ], [ 'img', 'srcset' ], [ 'source', 'src' ], [ 'source', 'srcset' ], [ 'video', 'src' ], [ 'video', 'poster' ], [ 'audio', 'src' ], [ 'track', 'src' ],
	[ 'image', 'href' ], [ 'image', 'xlink:href' ], [ 'iframe', 'src' ], [ 'embed', 'src' ], [ 'object', 'data' ] ];
const IN_A_STYLE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi;
const CHANGED = 'lectern-changed';

const readdressed = new WeakMap();
let round = 0;

/** @param {string[]} files relative to the course, as they are called on the disk */
export function showAnew( files ) {
	round++;
	const folder = pathOf( '.' );
	const changed = new Set( files.map( file => folder + file ) );
	if( files.some( file => IN_STYLE_SHEETS.test( file ) ) ) reloadStyleSheets( files.some( file => STYLE_SHEET.test( file ) ) ? () => true : hasAddresses );
	for( const [ element, attribute ] of SHOWN ) {
		for( const shown of document.querySelectorAll( `${element}[${CSS.escape( attribute )}]` ) ) {
			const written = asWritten( shown, attribute );
			const fresh = attribute === 'srcset' ? written.split( ',' ).map( one => readdress( one, one.trim().split( /\s/ )[0], changed ) ).join( ',' )
				: readdress( written, written.trim(), changed );
			if( fresh !== written ) show( shown, attribute, written, fresh );
		}
	}
	document.querySelectorAll( '[style*="url("]' ).forEach( element => renewStyle( element, changed ) );
}

/** @return {string|null} an attribute as it was before its file was shown anew */
export function asWritten( element, attribute ) {
	const value = element.getAttribute( attribute );
	const known = readdressed.get( element )?.[attribute];
	return known?.fresh === value ? known.written : value;
}

function readdress( text, address, changed ) {
	if( !address || !changed.has( pathOf( address ) ) ) return text;
	const [ , file, fragment ] = /^([^#]*)(#.*)?$/s.exec( address );
	return text.replace( address, () => `${file}${file.includes( '?' ) ? '&' : '?'}${CHANGED}=${round}${fragment ?? ''}` );
}

/* A medium that plays other sources than its own has to be told. */
function show( element, attribute, written, fresh ) {
	readdressed.set( element, { ...readdressed.get( element ), [attribute]: { written, fresh } } );
	element.setAttribute( attribute, fresh );
	if( element.localName === 'source' && element.parentElement instanceof HTMLMediaElement ) element.parentElement.load();
}

/* The old one stays until the new one is there, or slides would be without it for a moment. */
function reloadStyleSheets( isMeant ) {
	const course = new URL( '.', document.baseURI ).href;
	for( const link of document.querySelectorAll( 'link[rel~="stylesheet"]' ) ) {
		if( !link.href.startsWith( course ) || !isMeant( link ) ) continue;
		const fresh = link.cloneNode();
		fresh.addEventListener( 'load', () => link.remove(), { once: true } );
		fresh.addEventListener( 'error', () => link.remove(), { once: true } );
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

function renewStyle( element, changed ) {
	const style = element.getAttribute( 'style' );
	const renewed = style.replace( IN_A_STYLE, ( whole, ...names ) => {
		const address = names.slice( 0, 3 ).find( name => name !== undefined );
		if( !changed.has( pathOf( address ) ) ) return whole;
		const url = new URL( address, document.baseURI );
		url.searchParams.set( CHANGED, round );
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
