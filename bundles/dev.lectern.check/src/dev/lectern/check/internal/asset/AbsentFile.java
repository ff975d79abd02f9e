package dev.lectern.check.internal.asset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Address;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.Severity;

/**
 * A file that a slide names and the course does not have under that name: spelled otherwise on the disk, so that it shows on some computers and not on the server, or not there at all. One
 * look at each name tells which.
 */
public final class AbsentFile extends NamedRule implements Rule.OfDeck {

	private static final String CASE = "asset.case";
	private static final String MISSING = "asset.missing";

	private AbsentFile(String id) {
		super(id, Severity.ERROR, true);
	}

	/** Both. */
	public static List<Rule> rules() {
		return List.of(new AbsentFile(CASE), new AbsentFile(MISSING));
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		FileReference.absent(deck).forEach(reference -> {
			Optional<String> otherwise = deck.files().spelledOtherwise(reference.path());
			if (otherwise.isPresent() == id().equals(CASE)) {
				otherwise.map(file -> Optional.of(respelled(reference, file))).orElseGet(() -> missing(reference, deck)).ifPresent(findings::report);
			}
		});
	}

	private static Finding respelled(FileReference reference, String file) {
		return new Finding(reference.range(), Messages.get("asset.case", reference.path(), file),
				List.of(Fix.sure(Messages.get("asset.case.fix", file), reference.range(), reference.written(file))));
	}

	/** Empty for what may be there all the same, or is no file at all. */
	private static Optional<Finding> missing(FileReference reference, CheckedDeck deck) {
		String path = reference.path();
		String beside = Address.normalised(folder(deck) + path).filter(deck.files()::exists).orElse("");
		if (!beside.isEmpty()) {
			return Optional.of(new Finding(reference.range(), Messages.get("asset.missing.beside", path, beside),
					List.of(Fix.sure(Messages.get("asset.missing.fix", beside), reference.range(), reference.written(beside)))));
		}
		if (reference.isOutside() || reference.isBareHost(deck) || reference.isPage() && reference.mayBeServed(deck.files())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(reference.range(), Messages.get("asset.missing", path),
				sameName(path, deck).stream().map(found -> Fix.offered(Messages.get("asset.missing.fix", found), reference.range(), reference.written(found))).toList()));
	}

	private static String folder(CheckedDeck deck) {
		String path = deck.file().path();
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	/** The only other file of that name, in the deck's language first. */
	private static List<String> sameName(String path, CheckedDeck deck) {
		String name = '/' + path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		List<String> found = deck.files().all().stream().filter(file -> ('/' + file).toLowerCase(Locale.ROOT).endsWith(name)).sorted().toList();
		List<String> own = found.stream().filter(file -> file.contains('/' + deck.language() + '/')).toList();
		return own.size() == 1 ? own : found.size() == 1 ? found : List.of();
	}
}
