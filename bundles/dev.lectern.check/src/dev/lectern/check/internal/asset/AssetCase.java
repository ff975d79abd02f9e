package dev.lectern.check.internal.asset;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;

/** A file whose name is spelled otherwise than on the disk: it shows on some computers and not on the server. */
public final class AssetCase implements Rule.OfDeck {

	@Override
	public String id() {
		return "asset.case";
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
		deck.files().spelledOtherwise(reference.path()).ifPresent(file -> findings.report(reference.range(), Messages.get("asset.case", reference.path(), file),
				Fix.sure(Messages.get("asset.case.fix", file), reference.range(), reference.written(file))));
	}
}
