package dev.lectern.ui.preview.internal.present;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PageLink;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.ui.preview.internal.live.PreviewSite;

/** A deck on a web server of its own, for whoever has the address. Safe to use from any thread. */
public final class DeckSite implements AutoCloseable {

	private static final String SPEAKER = "present/speaker.html"; //$NON-NLS-1$
	private static final String STAGE = "stage"; //$NON-NLS-1$
	private static final String CURRENT = "current"; //$NON-NLS-1$
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Object source;
	private final PreviewSite site;
	private final PageEvents events;
	private final Broadcast broadcast;
	private final PreviewServer server;
	private final Mount slides;
	private final Mount speaker;
	private final Set<String> overlaid = ConcurrentHashMap.newKeySet();

	private DeckSite(Assets assets, PreviewSite site, Object source, Deck deck, Optional<SlideId> slide, PageEvents events) throws IOException {
		this.source = source;
		this.site = site;
		this.events = events;
		broadcast = new Broadcast(deck, Place.at(slide), PATIENCE);
		server = PreviewServer.start(assets, e -> events.failed("The server of a presentation failed", e)); //$NON-NLS-1$
		try {
			slides = site.mountOn(server, assets, this::take, Grants.NONE.withFeed(broadcast).inFrames().telling(Map.of("texts", Map.of( //$NON-NLS-1$
					"end", Messages.DeckSite_end, "gone", Messages.DeckSite_gone)))); //$NON-NLS-1$ //$NON-NLS-2$
			String page = speakerPage(assets);
			speaker = server.mount(site.folder(), number -> page, this::take, Grants.NONE.framing(slides.number()).telling(speakerTexts()));
		} catch (IOException e) {
			server.close();
			throw e;
		}
	}

	/**
	 * Starts the server. Blocks: not for the UI thread.
	 *
	 * @param source what the deck is the text of
	 * @param slide  where to begin
	 * @throws IOException when there can be no server, or files cannot be read
	 */
	public static DeckSite open(Assets assets, PreviewSite site, Object source, Deck deck, Optional<SlideId> slide, PageEvents events) throws IOException {
		return new DeckSite(assets, site, source, deck, slide, events);
	}

	/** Whether it shows that text in that way. */
	public boolean isOf(Object otherSource, PreviewSite otherSite) {
		return source.equals(otherSource) && site.equals(otherSite);
	}

	/** What the deck is the text of. */
	public Object source() {
		return source;
	}

	/** Shows a newer snapshot, when it is one of this deck. */
	public void show(Object ofSource, Deck deck) {
		if (source.equals(ofSource)) {
			broadcast.show(deck);
		}
	}

	/** Shows files anew that came or changed, when they are of this deck's course. @param folder the course's; @param files relative to it, with {@code /} */
	public void filesChanged(Path folder, Set<String> files) {
		if (site.folder().equals(folder)) {
			broadcast.filesChanged(files);
		}
	}

	/** Where the presentation is. */
	public Place place() {
		return broadcast.place();
	}

	/** Goes to the begin of a slide, in all pages of the presentation. */
	public void goTo(SlideId slide) {
		broadcast.goTo(Place.at(Optional.of(slide)));
	}

	/** The page for the audience, which follows the presentation and leads it. */
	public URI stage() {
		return URI.create(slides.address() + "?" + STAGE); //$NON-NLS-1$
	}

	/**
	 * The page for the one who speaks.
	 *
	 * @param ownScreen whether it stands on another screen than the slides: they can be swapped
	 */
	public URI speakerView(boolean ownScreen) {
		return ownScreen ? URI.create(speaker.address() + "?screens") : speaker.address(); //$NON-NLS-1$
	}

	/** The pages that {@link #speakerView} shows in frames; see speaker.js. */
	public List<URI> framedInSpeakerView() {
		return List.of(URI.create(slides.address() + "?" + CURRENT), URI.create(slides.address() + "?next")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether something is shown over the slides, as the page said itself, which Escape closes. @param inSpeakerView and not on the stage */
	public boolean isOverlaid(boolean inSpeakerView) {
		return overlaid.contains(inSpeakerView ? CURRENT : STAGE);
	}

	/**
	 * A page for somebody who turns slides for himself. Looks at slides: not for the UI thread.
	 *
	 * @param begin where it begins, or at what is nearest to it of what the site shows
	 */
	public URI reader(Optional<SlideId> begin) {
		return begin.flatMap(broadcast::nearest).map(slide -> URI.create(slides.address() + "?slide=" + slide.value())).orElse(slides.address()); //$NON-NLS-1$
	}

	/** Whether its slides may show that in frames: files of a trusted course, and what is on other sites. */
	public boolean mayFrame(String location) {
		return site.trusted() && !slides.isAt(location) && (location.startsWith("https:") || location.startsWith(slides.address().toString())); //$NON-NLS-1$
	}

	/** Ends it; the pages that are open say so. Blocks briefly. */
	@Override
	public void close() {
		server.close();
	}

	private static String speakerPage(Assets assets) throws IOException {
		try (InputStream content = assets.open(SPEAKER).orElseThrow(() -> new IOException(SPEAKER + " is missing"))) { //$NON-NLS-1$
			return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("{{language}}", Locale.getDefault().toLanguageTag()) //$NON-NLS-1$
					.replace("{{title}}", Messages.DeckSite_speakerView); //$NON-NLS-1$
		}
	}

	private Map<String, ?> speakerTexts() {
		return Map.of("slides", "../" + slides.number() + '/', "started", System.currentTimeMillis(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"texts", Map.of("next", Messages.DeckSite_next, "notes", Messages.DeckSite_notes, "noNotes", Messages.DeckSite_noNotes, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						"elapsed", Messages.DeckSite_elapsed, "clock", Messages.DeckSite_clock, "reset", Messages.DeckSite_reset, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"swap", Messages.DeckSite_swap, "slide", Messages.DeckSite_slide)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void setOverlaid(String page, boolean shown) {
		if (shown) {
			overlaid.add(page);
		} else {
			overlaid.remove(page);
		}
	}

	private void take(int mount, String json) {
		try {
			JsonObject report = JsonParser.parseString(json).getAsJsonObject();
			switch (report.get("type").getAsString()) { //$NON-NLS-1$
			case "at" -> broadcast.goTo(new Place(Optional.of(new SlideId(report.get("slide").getAsInt())), report.get("fragment").getAsInt(), report.get("by").getAsString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "leave" -> events.left(); //$NON-NLS-1$
			case "overlay" -> setOverlaid(report.get("page").getAsString(), report.get("shown").getAsBoolean()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "speaker" -> events.speakerViewWanted(); //$NON-NLS-1$
			case "swap" -> events.swapWanted(); //$NON-NLS-1$
			case "link" -> events.linkClicked(PageLink.of(mount == slides.number() ? slides : speaker, report.get("address").getAsString())); //$NON-NLS-1$ //$NON-NLS-2$
			case "broken", "failed" -> events.failed("A page of a presentation failed", new IllegalStateException(report.get("message").getAsString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> {
				// what the preview wants to know
			}
			}
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException | NullPointerException e) {
			throw new IllegalArgumentException("Not a report of a page: " + json, e); //$NON-NLS-1$
		}
	}
}
