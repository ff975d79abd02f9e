package dev.lectern.ui.preview.internal.live;

import dev.lectern.page.serve.Mount;

/** A browser. The methods may be called on any thread and return at once. */
public interface Screen {

	/** Leaves the present page for this one, or loads it again. */
	void load(Mount page);

	/** Runs a script in the present page. */
	void run(String script);
}
