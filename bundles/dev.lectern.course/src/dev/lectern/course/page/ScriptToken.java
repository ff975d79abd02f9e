package dev.lectern.course.page;

/** A piece of a script that is neither space nor comment; offsets in the script. */
record ScriptToken(Kind kind, int start, int end) {

	enum Kind {
		NAME, NUMBER, TEXT, TEMPLATE, REGEX, SIGN
	}

	boolean is(String script, String text) {
		return kind != Kind.TEXT && end - start == text.length() && script.startsWith(text, start);
	}
}
