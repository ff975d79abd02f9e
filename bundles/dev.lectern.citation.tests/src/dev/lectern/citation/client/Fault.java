package dev.lectern.citation.client;

/** What the played services do wrong, each once for one request. */
public enum Fault {
	/** 200 and a feed with nothing in it. */
	EMPTY_FEED,
	/** 200, and some entries are missing as if there were no such papers. */
	SOME_MISSING,
	/** 200, and fewer entries than the feed says. */
	FEWER_THAN_SAID,
	/** 200, and entries nobody asked for in place of some. */
	OTHER_ENTRIES,
	/** 200 and as many entries as it says, with the right identifiers, each with what belongs to another paper of another time. */
	OTHER_PAPERS,
	/** 200 and everything right but the dates, which are of years later. */
	WRONG_DATES,
	/** 400 for the whole request, one identifier named. */
	MALFORMED_NAMED,
	/** 400 for the whole request. */
	MALFORMED,
	/** 403 and a page. */
	FORBIDDEN,
	/** 429 "Rate exceeded." */
	TOO_MANY,
	/** 429 with a time to wait that is a date. */
	TOO_MANY_UNTIL,
	/** 503 with Retry-After 0. */
	UNAVAILABLE,
	/** 503, come back next year. */
	UNAVAILABLE_FOR_LONG,
	/** 404 and a page, as from a proxy. */
	NOT_FOUND_PAGE,
	/** No answer, ever. */
	HANGS,
	/** The beginning of an answer, and never the rest. */
	DRIPS,
	/** 200 and XML that breaks off in the middle of a tag, with the right length. */
	BROKEN,
	/** Fewer bytes than announced, then the connection closes. */
	TRUNCATED,
	/** The connection closes without a word. */
	RESET,
	/** 200, packed with gzip though nobody asked for it, enormous when unpacked. */
	GZIP_BOMB,
	/** 200 and more bytes than there are papers for. */
	OVERSIZED,
	/** 200, entities that multiply. */
	ENTITY_BOMB,
	/** 200 and a page for people. */
	PAGE,
	/** 200, the right answer under the wrong content type. */
	WRONG_TYPE,
	/** 200 and nothing. */
	NOTHING,
	/** 302 to another server without encryption. */
	REDIRECTED_ELSEWHERE,
	/** 302 to itself. */
	REDIRECTED_IN_CIRCLES,
	/** 302 to where the answer is. */
	REDIRECTED,
	/** No fault: the XML of the time before November 2025. */
	OLD_XML
}
