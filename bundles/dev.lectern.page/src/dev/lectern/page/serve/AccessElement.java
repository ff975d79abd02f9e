package dev.lectern.page.serve;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.Gson;

/** The data element of a page that tells its scripts what its mount grants: they need not try what the policy would refuse. */
final class AccessElement {

	private static final String END_OF_HEAD = "</head>";

	private AccessElement() {
	}

	/** Puts the element at the end of the page's head; a page without one gets none, and neither does one that is granted nothing. */
	static String in(String page, int number, Grants grants) {
		int end = page.indexOf(END_OF_HEAD);
		if (end < 0 || grants.equals(Grants.NONE)) {
			return page;
		}
		return page.substring(0, end) + "<script type=\"application/json\" id=\"lectern-access\">" + json(number, grants) + "</script>\n" + page.substring(end);
	}

	/* Gson escapes what would end the element. */
	private static String json(int number, Grants grants) {
		Map<String, Object> access = new LinkedHashMap<>(grants.told());
		access.put("scripts", grants.scripts());
		access.put("reports", PreviewServer.reportsFromPage(number));
		grants.feed().ifPresent(feed -> access.put("feed", PreviewServer.feedFromPage(number)));
		return new Gson().toJson(access);
	}
}
