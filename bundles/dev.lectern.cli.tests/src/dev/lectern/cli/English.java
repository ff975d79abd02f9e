package dev.lectern.cli;

import java.util.Locale;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has each test begin in English, and gives the machine its language back whatever the test chose. */
public final class English implements BeforeEachCallback, AfterEachCallback {

	private final Locale usual = Locale.getDefault();

	@Override
	public void beforeEach(ExtensionContext context) {
		Locale.setDefault(Locale.ENGLISH);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Locale.setDefault(usual);
	}
}
