package dev.lectern.ui.help.internal;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;

/** The HTML of a page in the window's colours. It has no script but one that scrolls to the topic asked for. */
final class HelpHtml {

	private HelpHtml() {
	}

	/** Colours are CSS colours. */
	static String of(HelpPage page, String address, String background, String foreground) {
		String topics = page.topics().stream().map(topic -> "<div id=\"" + topic.address() + "\">" + topic.html() + "</div>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return """
				<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><style>
				body { background: %s; color: %s; font: 15px/1.55 system-ui, "Noto Sans CJK SC", sans-serif; margin: 1.2em 2em 4em; max-width: 46em }
				h1 { font-size: 1.6em; margin: 0 0 .6em } h2 { font-size: 1.2em; margin: 1.8em 0 .4em }
				pre { background: color-mix(in srgb, currentColor 8%%, transparent); border-radius: 6px; padding: .8em 1em; overflow: auto }
				code, kbd { font: .92em/1.45 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace }
				td, th { border-bottom: 1px solid color-mix(in srgb, currentColor 18%%, transparent); padding: .3em 1.2em .3em 0; text-align: left }
				table { border-collapse: collapse } a { color: #3d8bd4 }
				</style></head><body>%s<script>document.getElementById('%s')?.scrollIntoView()</script></body></html>
				""".formatted(Platform.getNL().startsWith("zh") ? "zh-CN" : "en", background, foreground, topics, address.replace("'", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
