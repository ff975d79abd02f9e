/**
 * The speaker view: two pages of the same deck in frames, one with the slide the audience sees, one with what comes next. The first one leads and
 * follows the presentation as the stage does, and tells this page what there is to say about its slide. The query says whether there are two screens
 * that can be swapped: ?screens
 */
import { harmless } from '../common/harmless.js';
import { wholeAddress, whenLinksAreClicked } from '../common/links.js';
import { reportsTo } from '../preview/reports.js';

const SECOND = 1000;

const access = JSON.parse( document.getElementById( 'lectern-access' ).textContent );
const report = reportsTo( access.reports );
const byId = id => document.getElementById( id );
const current = byId( 'current' );

let started = access.started;

function write( texts ) {
	for( const [ id, text ] of Object.entries( {
		'next-title': texts.next, 'notes-title': texts.notes, 'elapsed-title': texts.elapsed, 'clock-title': texts.clock, reset: texts.reset, swap: texts.swap,
	} ) ) {
		byId( id ).textContent = text;
	}
}

function showSlide( { notes, number, total, language } ) {
	const box = byId( 'notes' );
	const none = notes.trim() === '';
	box.classList.toggle( 'none', none );
	box.lang = language;
	if( none ) box.textContent = access.texts.noNotes;
	else box.innerHTML = harmless( notes );
	box.scrollTop = 0;
	byId( 'slide' ).textContent = access.texts.slide.replace( '{0}', number ).replace( '{1}', total );
}

function showTime() {
	const now = Date.now();
	byId( 'clock' ).textContent = new Date( now ).toLocaleTimeString( document.documentElement.lang, { hour: '2-digit', minute: '2-digit' } );
	byId( 'elapsed' ).textContent = duration( Math.max( 0, now - started ) );
	setTimeout( showTime, SECOND - ( now - started ) % SECOND );
}

function duration( milliseconds ) {
	const seconds = Math.floor( milliseconds / SECOND );
	const two = number => String( number ).padStart( 2, '0' );
	return `${Math.floor( seconds / 3600 )}:${two( Math.floor( seconds / 60 ) % 60 )}:${two( seconds % 60 )}`;
}

write( access.texts );
showTime();
byId( 'reset' ).addEventListener( 'click', () => {
	started = Date.now();
	byId( 'elapsed' ).textContent = duration( 0 );
	current.focus();
} );
byId( 'swap' ).hidden = !new URLSearchParams( location.search ).has( 'screens' );
byId( 'swap' ).addEventListener( 'click', () => {
	report( { type: 'swap' } );
	current.focus();
} );
window.addEventListener( 'message', event => {
	if( event.origin === location.origin && event.source === current.contentWindow && event.data?.lecternSlide ) showSlide( event.data.lecternSlide );
} );
// Keys that are pressed beside the slides are meant for them.
document.addEventListener( 'keydown', event => {
	if( event.target.closest?.( 'button' ) && ( event.key === 'Enter' || event.key === ' ' ) ) return;
	current.contentWindow.postMessage( { lecternKey: event.keyCode }, location.origin );
} );
whenLinksAreClicked( ( event, written ) => {
	event.preventDefault();
	const address = wholeAddress( written );
	if( event.isTrusted && address && !written.startsWith( '#' ) ) report( { type: 'link', address } );
} );
current.addEventListener( 'load', () => current.focus() );
current.src = `${access.slides}?current`;
byId( 'next' ).src = `${access.slides}?next`;
