package dev.lectern.page.serve;

import java.net.URI;
import java.util.Objects;

/**
 * One preview page the server knows: a page over a course folder, and somebody to take its reports.
 *
 * @param number  its place in the addresses
 * @param address the page's own address; the files of the course are relative to it, as on the published site
 * @param page    the HTML
 * @param folder  the course folder
 * @param reports takes what the page reports
 * @param grants  what it allows
 */
public record Mount(int number, URI address, String page, CourseFolder folder, Reports reports, Grants grants) {

	public Mount {
		Objects.requireNonNull(address);
		Objects.requireNonNull(page);
		Objects.requireNonNull(folder);
		Objects.requireNonNull(reports);
		Objects.requireNonNull(grants);
	}

	/** Whether an address is this page, at whatever place in it and however it was asked for. */
	public boolean isAt(String location) {
		String own = address.toString();
		return location.equals(own) || location.startsWith(own + '#') || location.startsWith(own + '?');
	}

	/** Takes reports, one at a time, on a thread of the server; the page sends the next one when the last was taken. */
	@FunctionalInterface
	public interface Reports {

		/**
		 * @param number the mount's
		 * @param json   what the page sent
		 * @throws IllegalArgumentException when it is no report
		 */
		void take(int number, String json);
	}
}
