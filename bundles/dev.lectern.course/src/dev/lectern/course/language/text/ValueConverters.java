package dev.lectern.course.language.text;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Singleton;

/** What the words of a course file mean; a word that should be a number and is none is an error at the word. Holds no state of a file; finding the converters takes long. */
@Singleton
public final class ValueConverters extends AbstractDeclarativeValueConverterService {

	private static final int MOST_DIGITS = 6;

	private interface Reader<T> {
		T read(String token, INode node);
	}

	private record Reading<T>(Reader<T> reader) implements IValueConverter<T> {

		@Override
		public T toValue(String string, INode node) {
			return string == null ? null : reader.read(string, node);
		}

		@Override
		public String toString(T value) {
			return String.valueOf(value);
		}
	}

	@ValueConverter(rule = "TEXT")
	public IValueConverter<String> text() {
		return new IValueConverter<>() {

			@Override
			public String toValue(String string, INode node) {
				return string == null ? null : Escapes.unquoted(string);
			}

			@Override
			public String toString(String value) {
				return Escapes.quoted(value);
			}
		};
	}

	@ValueConverter(rule = "REGEX")
	public IValueConverter<String> regex() {
		return new Reading<>((token, node) -> Escapes.expression(token));
	}

	@ValueConverter(rule = "WORD")
	public IValueConverter<String> word() {
		return new Reading<>((token, node) -> token);
	}

	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return new IValueConverter<>() {

			@Override
			public String toValue(String string, INode node) {
				String written = string == null ? "" : string.strip();
				return written.startsWith("\"") ? Escapes.unquoted(written) : written;
			}

			@Override
			public String toString(String value) {
				return Names.written(value);
			}
		};
	}

	@ValueConverter(rule = "StrayWord")
	public IValueConverter<String> strayWord() {
		return new Reading<>((token, node) -> token);
	}

	@ValueConverter(rule = "Size")
	public IValueConverter<String> size() {
		return new Reading<>(ValueConverters::size);
	}

	@ValueConverter(rule = "Count")
	public IValueConverter<Integer> count() {
		return new Reading<>((token, node) -> {
			String word = token.strip();
			if (!word.matches("0*[1-9][0-9]{0,8}")) {
				throw new ValueConverterException(LanguageMessages.get("value.count", word), node, null);
			}
			return Integer.valueOf(word);
		});
	}

	@ValueConverter(rule = "Number")
	public IValueConverter<Double> number() {
		return new Reading<>((token, node) -> {
			String word = token.strip();
			if (!word.matches("[0-9]{1,9}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?")) {
				throw new ValueConverterException(LanguageMessages.get("value.number", word), node, null);
			}
			return Double.valueOf(word);
		});
	}

	/** Two numbers with an x between them. */
	private static String size(String token, INode node) {
		String size = (node instanceof ICompositeNode composite ? withoutComments(composite) : token).replace('×', 'x').replaceAll("\\s", "");
		if (!size.matches("[0-9]{1," + MOST_DIGITS + "}x[0-9]{1," + MOST_DIGITS + "}")) {
			throw new ValueConverterException(LanguageMessages.get("value.size", token.strip()), node, null);
		}
		return size;
	}

	private static String withoutComments(ICompositeNode node) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(leaf.getText());
			}
		}
		return text.toString();
	}
}
