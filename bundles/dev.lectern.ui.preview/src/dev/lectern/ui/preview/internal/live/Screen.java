package dev.lectern.ui.preview.internal.live;

import dev.lectern.page.serve.Mount;

/** A browser. To run a script in it would be to wait for the page: pages ask for what they are to do. */
@FunctionalInterface
public interface Screen {

	/** Leaves the present page for this one, or loads it again. May be called on any thread and returns at once. */
	void load(Mount page);
}
