import { wholeAddress } from '../common/links.js';

const FRAMED = '[data-preview-link]:not([data-preview-link=false])';
const OVERLAY = '.reveal > :is(.overlay, .r-overlay)';
const MEDIA = '[data-preview-image], [data-preview-video]';

const access = JSON.parse( document.getElementById( 'lectern-access' )?.textContent ?? '{}' );

/**
 * What reveal.js shows over the slides when somebody clicks at what has data-preview-link, -image or -video. A click does one thing: it shows that, as on the site, where the policy of this page does
 * not leave it empty; else it follows a link that leads out of the deck. It is done here for all versions: reveal.js 5 listens at those elements only that are there when it is configured.
 */
export class Overlays {

	#deck;
	#viewer;
	#link;
	#shownAt;

	/**
	 * @param deck reveal.js, initialized
	 * @param {Viewer} viewer
	 * @param {function(string): void} link is told the whole address of what is not shown here, when somebody wants it
	 */
	constructor( deck, viewer, link ) {
		this.#deck = deck;
		this.#viewer = viewer;
		this.#link = link;
		window.addEventListener( 'click', event => this.#clicked( event ), true );
	}

	/** Closes what is shown when another slide is in view than it was opened at. */
	leave() {
		if( this.#shownAt !== undefined && this.#shownAt !== this.#viewer.current ) this.#close();
	}

	#close() {
		this.#shownAt = undefined;
		this.#deck.hidePreview();
	}

	#clicked( event ) {
		const wanted = this.#wantedBy( event );
		if( !wanted ) return;
		if( this.#deck.isOverview() || wanted.address.startsWith( '#' ) ) {
			keepFromReveal( wanted.element );
			return;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
		const address = wholeAddress( wanted.address );
		if( address === undefined ) return;
		if( wanted.canShow( address ) ) this.#show( wanted, address );
		else if( event.isTrusted ) this.#link( address );
	}

	#show( { element, show }, address ) {
		show( address, element.dataset.previewFit );
		this.#shownAt = this.#viewer.current;
	}

	/* As reveal.js finds it out: setPreviewLinks and onPreviewLinkClicked of 5.1.0, Overlay.onSlidesClicked of 6.0.2. */
	#wantedBy( event ) {
		const deck = this.#deck;
		const link = event.target.closest?.( FRAMED );
		const overlay = ( element, address, canShow, show ) => address ? { element, address: address.trim(), canShow, show } : undefined;
		if( !deck.previewImage ) {
			const address = link && deck.getRevealElement().contains( link ) ? link.getAttribute( 'href' ) : null;
			return /^(?:http|www)/i.test( address ) ? overlay( link, address, canBeFramed, deck.showPreview ) : undefined;
		}
		if( !deck.getSlidesElement().contains( event.target ) ) return undefined;
		if( link ) {
			const named = link.getAttribute( 'data-preview-link' );
			const address = named.startsWith( 'http' ) ? named : link.getAttribute( 'href' );
			return event.metaKey || event.shiftKey || event.altKey ? undefined : overlay( link, address, canBeFramed, deck.previewIframe );
		}
		const medium = event.target.closest( MEDIA );
		if( !medium ) return undefined;
		const source = medium.getAttribute( 'src' );
		if( medium.hasAttribute( 'data-preview-image' ) ) return overlay( medium, medium.dataset.previewImage || source, isPicture, deck.previewImage );
		return overlay( medium, medium.dataset.previewVideo || source || medium.querySelector( 'source' )?.getAttribute( 'src' ), isHere, deck.previewVideo );
	}
}

/** Whether an element is in what reveal.js shows over the slides; without an element: whether it shows anything there. */
export function isOverSlides( element = undefined ) {
	return ( element ? element.closest( OVERLAY ) : document.querySelector( OVERLAY ) ) !== null;
}

/* The slide is for others to go to: those who hear of the click before the element does. */
function keepFromReveal( element ) {
	element.addEventListener( 'click', event => event.stopPropagation(), { capture: true, once: true } );
}

/* What the page's policy allows; see ContentPolicy. A page in itself is refused. */
function canBeFramed( address ) {
	const course = new URL( '.', document.baseURI ).href;
	return access.scripts === true && ( address.startsWith( 'https:' ) || address.startsWith( course ) && !/^(?:[?#]|$)/.test( address.slice( course.length ) ) );
}

function isPicture( address ) {
	return isHere( address ) || address.startsWith( 'data:' );
}

function isHere( address ) {
	return new URL( address ).origin === location.origin;
}
