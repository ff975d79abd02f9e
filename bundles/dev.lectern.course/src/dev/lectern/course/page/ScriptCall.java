package dev.lectern.course.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call in a script that is given an object literal.
 *
 * @param start     where the call begins in the page
 * @param end       where its argument ends; the script's end when it is not closed
 * @param complete  whether the argument is closed; a browser runs nothing of a script with one that is not
 * @param arguments the properties that are literals, and the places of those that are not
 */
public record ScriptCall(int start, int end, boolean complete, Literal.Fields arguments) {

	public Optional<Literal> argument(String name) {
		return arguments.values().stream().filter(field -> field.name().equals(name)).map(Literal.Field::value).findFirst();
	}

	/**
	 * The first call of a function in a script.
	 *
	 * @param offset where in the page the script begins
	 * @param callee what stands before the parenthesis, word by word: {@code Reveal}, {@code .}, {@code initialize}
	 */
	static Optional<ScriptCall> find(String script, int offset, List<String> callee) {
		List<ScriptToken> tokens = ScriptScanner.tokens(script);
		for (int i = 0; i + callee.size() < tokens.size(); i++) {
			if (matches(script, tokens, i, callee)) {
				return Optional.of(new Finder(script, offset, tokens).callAt(i, i + callee.size()));
			}
		}
		return Optional.empty();
	}

	private static boolean matches(String script, List<ScriptToken> tokens, int from, List<String> callee) {
		for (int k = 0; k < callee.size(); k++) {
			if (!tokens.get(from + k).is(script, callee.get(k))) {
				return false;
			}
		}
		return tokens.get(from + callee.size()).is(script, "(");
	}

	/** Splits the argument at its commas and brackets. */
	private record Finder(String script, int offset, List<ScriptToken> tokens) {

		ScriptCall callAt(int first, int parenthesis) {
			int start = offset + tokens.get(first).start();
			int brace = lastArgument(parenthesis);
			if (brace >= tokens.size()) {
				return new ScriptCall(start, offset + script.length(), false, none(offset + script.length()));
			}
			if (!tokens.get(brace).is(script, "{")) {
				int end = closing(brace, 0);
				boolean empty = tokens.get(brace).is(script, ")");
				Literal.Other argument = new Literal.Other(offset + tokens.get(brace).start(), offset + endBefore(end));
				Literal.Fields fields = new Literal.Fields(List.of(), empty ? List.of() : List.of(argument), argument.start(), argument.end());
				return new ScriptCall(start, argument.end(), end < tokens.size(), fields);
			}
			int end = closing(brace + 1, 0);
			Literal.Fields fields = fields(brace, end);
			return new ScriptCall(start, fields.end(), end < tokens.size() && tokens.get(end).is(script, "}"), fields);
		}

		/** The token the last argument begins with: {@code new Reveal(element, {...})} has one before it. */
		private int lastArgument(int parenthesis) {
			int argument = parenthesis + 1;
			int depth = 0;
			for (int i = argument; i < tokens.size() && depth >= 0; i++) {
				depth += change(i);
				if (depth == 0 && tokens.get(i).is(script, ",") && i + 1 < tokens.size() && tokens.get(i + 1).is(script, "{")) {
					argument = i + 1;
				}
			}
			return argument;
		}

		/** The token that closes what encloses the given one, or the number of tokens. */
		private int closing(int from, int startDepth) {
			int depth = startDepth;
			for (int i = from; i < tokens.size(); i++) {
				depth += change(i);
				if (depth < 0) {
					return i;
				}
			}
			return tokens.size();
		}

		private int change(int token) {
			ScriptToken it = tokens.get(token);
			if (it.kind() == ScriptToken.Kind.TEMPLATE) {
				boolean opens = it.end() - it.start() >= 2 && script.startsWith("${", it.end() - 2);
				boolean closes = script.charAt(it.start()) == '}';
				return (opens ? 1 : 0) - (closes ? 1 : 0);
			}
			if (it.kind() != ScriptToken.Kind.SIGN) {
				return 0;
			}
			return switch (script.charAt(it.start())) {
				case '(', '[', '{' -> 1;
				case ')', ']', '}' -> -1;
				default -> 0;
			};
		}

		private Literal.Fields fields(int brace, int end) {
			Map<String, Literal.Field> fields = new LinkedHashMap<>();
			List<Literal.Other> others = new ArrayList<>();
			int from = brace + 1;
			int depth = 0;
			for (int i = brace + 1; i <= end; i++) {
				if (i == end || depth == 0 && tokens.get(i).is(script, ",")) {
					if (i > from) {
						addProperty(from, i - 1, fields, others);
					}
					from = i + 1;
				} else {
					depth += change(i);
				}
			}
			int stop = end < tokens.size() ? tokens.get(end).end() : script.length();
			return new Literal.Fields(List.copyOf(fields.values()), List.copyOf(others), offset + tokens.get(brace).start(), offset + stop);
		}

		private void addProperty(int first, int last, Map<String, Literal.Field> fields, List<Literal.Other> others) {
			int start = tokens.get(first).start();
			int end = tokens.get(last).end();
			LiteralParser.property(script.substring(start, end), offset + start).ifPresentOrElse(read -> {
				read.values().forEach(field -> fields.put(field.name(), field));
				others.addAll(read.others());
			}, () -> {
				Literal.Other unknown = new Literal.Other(offset + start, offset + end);
				plainName(first, last).ifPresentOrElse(name -> fields.put(name, new Literal.Field(name, unknown, unknown.start(), unknown.end())),
						() -> others.add(unknown));
			});
		}

		private Optional<String> plainName(int first, int last) {
			boolean named = last > first && tokens.get(first).kind() == ScriptToken.Kind.NAME && tokens.get(first + 1).is(script, ":");
			return named ? Optional.of(script.substring(tokens.get(first).start(), tokens.get(first).end())) : Optional.empty();
		}

		private int endBefore(int token) {
			return token == 0 ? 0 : tokens.get(token - 1).end();
		}

		private static Literal.Fields none(int at) {
			return new Literal.Fields(List.of(), List.of(), at, at);
		}
	}
}
