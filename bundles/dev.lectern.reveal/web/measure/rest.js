/**
 * Ends what moves: everything is as it would be without animations and without transitions. To be called when slides have come into the page, and after each
 * change of theirs. A rule of style that forbids both for all elements would do the same, and take a tenth of the time that a deck takes.
 */
export function comeToRest() {
	document.getAnimations().forEach( animation => animation.cancel() );
}
