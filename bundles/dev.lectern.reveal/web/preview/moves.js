import { whenLinksAreClicked } from '../common/links.js';
import { isOverSlides } from './overlays.js';

/**
 * The ways to move that reveal.js would go by the numbers of its sections, which are not those of the deck's slides: the keys for the ends, and
 * links to slides. Steps to a neighbour are reveal.js's own.
 *
 * @param {Viewer} viewer
 * @param deck reveal.js
 * @param {function(string): void} find is asked for the slide that has this id, or an element with it, when none in the page has
 */
export function moveByNumbers( viewer, deck, find ) {

	function byKey( event ) {
		const { h } = viewer.place;
		switch( event.keyCode ) {
			case 36: return viewer.columnAt( 0 ); // Home
			case 35: return viewer.columnAt( Infinity ); // End
		}
		if( !event.shiftKey ) return undefined;
		switch( event.keyCode ) {
			case 37: case 72: return viewer.columnAt( 0 ); // left, H
			case 39: case 76: return viewer.columnAt( Infinity ); // right, L
			case 38: case 75: return viewer.order.at( h, 0 ); // up, K
			case 40: case 74: return viewer.order.at( h, Infinity ); // down, J
		}
		return undefined;
	}

	function follow( address ) {
		const name = address.replace( /^#\/?/, '' );
		const [ h, v ] = name.split( '/' );
		if( /^\d*$/.test( h ) ) {
			viewer.visit( viewer.order.at( Number( h ), Number.parseInt( v, 10 ) || 0 ) );
			return;
		}
		const id = decoded( name.replace( /\/-?\d+$/, '' ) );
		const slide = viewer.slideWith( id );
		if( slide !== undefined ) viewer.visit( slide );
		else find( id );
	}

	document.addEventListener( 'keydown', event => {
		if( event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.( 'input, textarea, [contenteditable]' ) ) return;
		const slide = byKey( event );
		if( slide === undefined ) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		viewer.visit( slide );
	}, true );

	/* Links lead to slides or out of the preview, never to another page in it. In 5.1.0 what closes a page over the slides is a link, too. */
	whenLinksAreClicked( ( event, address ) => {
		if( !address.startsWith( '#' ) || isOverSlides( event.target ) ) return;
		event.preventDefault();
		if( !deck.isOverview() ) follow( address );
	} );
}

function decoded( name ) {
	try {
		return decodeURIComponent( name );
	}
	catch {
		return name;
	}
}
