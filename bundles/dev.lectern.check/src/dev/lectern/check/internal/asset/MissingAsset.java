package dev.lectern.check.internal.asset;

import java.util.List;
import java.util.Locale;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;

/** A file that a slide names and the course does not have. */
public final class MissingAsset implements Rule.OfDeck {

	@Override
	public String id() {
		return "asset.missing";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		FileReference.absent(deck).forEach(reference -> report(reference, deck, findings));
	}

	private static void report(FileReference reference, CheckedDeck deck, Findings findings) {
		String path = reference.path();
		if (deck.files().spelledOtherwise(path).isPresent() || reference.isPage() && !path.matches(".*\\.[A-Za-z0-9]{1,5}")) {
			return;
		}
		String folder = deck.file().path().contains("/") ? deck.file().path().substring(0, deck.file().path().lastIndexOf('/') + 1) : "";
		String beside = FileReference.normalised(folder + path).orElse("");
		if (!beside.isEmpty() && deck.files().exists(beside)) {
			findings.report(reference.range(), Messages.get("asset.missing.beside", path, beside),
					Fix.sure(Messages.get("asset.missing.fix", beside), reference.range(), reference.written(beside)));
			return;
		}
		if (reference.isOutside()) {
			return;
		}
		Fix[] fixes = sameName(path, deck).stream().map(found -> Fix.offered(Messages.get("asset.missing.fix", found), reference.range(), reference.written(found))).toArray(Fix[]::new);
		findings.report(reference.range(), Messages.get("asset.missing", path), fixes);
	}

	/** The only other file of that name, in the deck's language first. */
	private static List<String> sameName(String path, CheckedDeck deck) {
		String name = '/' + path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		List<String> found = deck.files().all().stream().filter(file -> ('/' + file).toLowerCase(Locale.ROOT).endsWith(name)).sorted().toList();
		List<String> own = found.stream().filter(file -> file.contains('/' + deck.language() + '/')).toList();
		return own.size() == 1 ? own : found.size() == 1 ? found : List.of();
	}
}
