import { canBeShown, soonAll } from './pictures.js';

/** Pictures that styles put behind elements of slides, in style attributes, style elements and the course's style sheets. */

const PSEUDO = /::?(?:before|after)\b/g;
const ADDRESS = /url\("((?:[^"\\]|\\.)*)"\)/g;

/**
 * @param {Element[]} sections in the page
 * @return {Promise<Map<Element, string[]>>} for sections where there are any: the files of the course that cannot be shown, relative to its folder and encoded
 */
export async function backgroundsOf( sections ) {
	const asked = new Map();
	const lost = new Map();
	const named = addressesIn( new Set( sections ), pictureRules( [ ...document.styleSheets ] ) );
	await soonAll( [ ...named ].flatMap( ( [ section, addresses ] ) => [ ...addresses ].map( async address => {
		if( !asked.has( address ) ) asked.set( address, canBeShown( address ) );
		if( !await asked.get( address ) ) lost.set( section, [ ...lost.get( section ) ?? [], inCourse( address ) ] );
	} ) ) );
	return lost;
}

function pictureRules( sheets ) {
	return sheets.flatMap( rulesOf ).flatMap( function inner( rule ) {
		const own = rule.selectorText && rule.style?.backgroundImage.includes( 'url(' ) ? [ rule.selectorText ] : [];
		const nested = [ ...rule.cssRules ?? [] ].flatMap( inner );
		return [ ...own, ...nested, ...( rule.styleSheet ? pictureRules( [ rule.styleSheet ] ) : [] ) ];
	} );
}

function rulesOf( sheet ) {
	try {
		return [ ...sheet.cssRules ];
	}
	catch {
		return []; // it could not be loaded
	}
}

/* Each selector is looked for once, in all sections: to look in one after the other takes ten times as long. */
function addressesIn( sections, selectors ) {
	const found = new Map();
	const add = ( element, pseudo ) => {
		const section = sectionOf( element, sections );
		if( !section || element.closest( 'aside.notes' ) ) return;
		for( const [ , address ] of getComputedStyle( element, pseudo ).backgroundImage.matchAll( ADDRESS ) ) {
			if( inCourse( address ) !== undefined ) found.set( section, ( found.get( section ) ?? new Set() ).add( address ) );
		}
	};
	elementsOf( '[style*="url("]' ).forEach( element => add( element ) );
	for( const selector of selectors ) {
		const elements = elementsOf( selector.replace( PSEUDO, '' ).replace( /(^|,)\s*(?=,|$)/g, '$1*' ) );
		for( const pseudo of [ undefined, ...new Set( selector.match( PSEUDO ) ) ] ) elements.forEach( element => add( element, pseudo?.replace( /^:+/, '::' ) ) );
	}
	return found;
}

function sectionOf( element, sections ) {
	let section = element;
	while( section && !sections.has( section ) ) section = section.parentElement;
	return section;
}

function elementsOf( selector ) {
	try {
		return [ ...document.querySelectorAll( selector ) ];
	}
	catch {
		return []; // a selector that only style sheets know
	}
}

function inCourse( address ) {
	const folder = new URL( '.', location.href ).href;
	return address.startsWith( folder ) ? address.slice( folder.length ) : undefined;
}
