import { arrange, relieve } from '../common/arrangement.js';

/**
 * Keeps sections arranged as the script of pages that begin with Slides.init leaves them. That script sees each slide once; here slides change, and
 * what was done to a slide as it was must not stay.
 */
export class Arrangements {

	#undo = new WeakMap();

	/** Leaves a section as its slide has it; to be called before the section changes. */
	takeBack( section ) {
		this.#undo.get( section )?.();
		this.#undo.delete( section );
	}

	/** Arranges a section for what is in it now, and for where it stands. */
	renew( section ) {
		this.takeBack( section );
		if( section.parentElement?.matches( 'section.stack' ) ) this.#undo.set( section, arrange( section ) );
	}

	/** Looks at a section that is in view. */
	relieve( section ) {
		if( this.#undo.has( section ) ) relieve( [ section ] );
	}
}
