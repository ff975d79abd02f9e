package dev.lectern.ui.preview.internal.layout;

import java.util.List;

import dev.lectern.page.serve.Mount;
import dev.lectern.ui.preview.internal.live.Screen;

/** A screen that notes the scripts it is given. */
record RecordingScreen(Screen screen, List<String> scripts) implements Screen {

	@Override
	public void load(Mount page) {
		screen.load(page);
	}

	@Override
	public void run(String script) {
		scripts.add(script);
		screen.run(script);
	}
}
