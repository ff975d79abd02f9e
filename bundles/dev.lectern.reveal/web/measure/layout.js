/**
 * What reveal.js does to slides with scripts when it lays them out (layout() and layoutSlideContents() in reveal.js, slidecontent.js and fitty, of
 * 5.1.0 and 6.0.2): text that fills a line, elements that take the height that is left, slides in the middle of the stage.
 */

import { comeToRest } from './rest.js';

const SMALLEST_FIT_TEXT = 24;
const LARGEST_FIT_TEXT = 0.8;

/**
 * @param {Element[]} sections
 * @param {{width: number, height: number, center: boolean}} stage
 */
export function placeAll( sections, stage ) {
	// Letters do not grow evenly with their size. reveal.js fits a text again each time its slide comes near.
	for( const place of [ fitTexts, fitTexts, stretch, centre ] ) {
		place( sections, stage );
		comeToRest();
	}
}

/* Here and below everything is read first and written then: each change between two readings would be one more layout of the page. */
function fitTexts( sections, { height } ) {
	const sizes = sections.flatMap( section => [ ...section.querySelectorAll( '.r-fit-text' ) ] ).map( text => {
		const usual = parseFloat( getComputedStyle( text ).fontSize );
		const wanted = text.parentElement.clientWidth / text.scrollWidth * usual;
		return { text, size: Math.min( Math.max( SMALLEST_FIT_TEXT, wanted ), height * LARGEST_FIT_TEXT ) };
	} );
	for( const { text, size } of sizes ) {
		text.style.fontSize = `${size}px`;
		text.style.whiteSpace = size === SMALLEST_FIT_TEXT ? 'normal' : 'nowrap';
	}
}

function stretch( sections, { width, height } ) {
	for( const section of sections ) {
		for( const element of section.querySelectorAll( ':scope > .stretch, :scope > .r-stretch' ) ) {
			element.style.height = '0px';
			section.style.height = 'auto';
			const left = height - section.offsetHeight;
			section.style.removeProperty( 'height' );
			const naturalWidth = element.naturalWidth || element.videoWidth;
			const naturalHeight = element.naturalHeight || element.videoHeight;
			if( /^(?:img|video)$/i.test( element.nodeName ) && naturalWidth && naturalHeight ) {
				const scale = Math.min( width / naturalWidth, left / naturalHeight );
				element.style.width = `${naturalWidth * scale}px`;
				element.style.height = `${naturalHeight * scale}px`;
			}
			else {
				element.style.width = `${width}px`;
				element.style.height = `${left}px`;
			}
		}
	}
}

function centre( sections, { height, center } ) {
	const centred = sections.filter( section => center || section.classList.contains( 'center' ) );
	const tops = centred.map( section => Math.max( ( height - section.scrollHeight ) / 2, 0 ) );
	centred.forEach( ( section, i ) => section.style.top = `${tops[i]}px` );
}
