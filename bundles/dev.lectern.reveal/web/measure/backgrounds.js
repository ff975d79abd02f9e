import { canBeShown, soonAll } from './pictures.js';

/** Pictures that styles put behind elements of slides, in style attributes, style elements and the course's style sheets. */

const PSEUDO = /::?(?:before|after)\b/g;
const ADDRESS = /url\("((?:[^"\\]|\\.)*)"\)/g;

/**
 * @param {Element[]} sections in the page
 * @return {Promise<Map<Element, string[]>>} for sections where there are any: the files of the course that cannot be shown, relative to its folder and encoded
 */
export async function backgroundsOf( sections ) {
	const rules = pictureRules( [ ...document.styleSheets ] );
	const asked = new Map();
	const lost = new Map();
	await soonAll( sections.flatMap( section => [ ...addressesIn( section, rules ) ].map( async address => {
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

function addressesIn( section, selectors ) {
	const found = new Set();
	const add = ( element, pseudo ) => {
		if( element.closest( 'aside.notes' ) ) return;
		for( const [ , address ] of getComputedStyle( element, pseudo ).backgroundImage.matchAll( ADDRESS ) ) {
			if( inCourse( address ) !== undefined ) found.add( address );
		}
	};
	elementsOf( section, '[style*="url("]' ).forEach( element => add( element ) );
	for( const selector of selectors ) {
		const elements = elementsOf( section, selector.replace( PSEUDO, '' ).replace( /(^|,)\s*(?=,|$)/g, '$1*' ) );
		for( const pseudo of [ undefined, ...new Set( selector.match( PSEUDO ) ) ] ) elements.forEach( element => add( element, pseudo?.replace( /^:+/, '::' ) ) );
	}
	return found;
}

function elementsOf( section, selector ) {
	try {
		return [ ...( section.matches( selector ) ? [ section ] : [] ), ...section.querySelectorAll( selector ) ];
	}
	catch {
		return []; // a selector that only style sheets know
	}
}

function inCourse( address ) {
	const folder = new URL( '.', location.href ).href;
	return address.startsWith( folder ) ? address.slice( folder.length ) : undefined;
}
