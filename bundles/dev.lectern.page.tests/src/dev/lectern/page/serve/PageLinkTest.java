package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {

	private static final String SITE = "http://127.0.0.1:4711/";
	private static final String ROOT = SITE + "0123456789abcdef/";
	private static final String COURSE = ROOT + "course/3/";

	@TempDir
	Path folder;

	private Mount mount;

	@BeforeEach
	void lay() throws IOException {
		folder = folder.toRealPath();
		Files.createDirectories(folder.resolve("src/zh"));
		for (String file : new String[] { "index.html", "src/zh/\u7ae0 1.md", "src/zh/100%.pdf", ".hidden", "src/index.html" }) {
			Files.writeString(folder.resolve(file), "");
		}
		mount = new Mount(3, URI.create(COURSE), "", CourseFolder.of(folder), (number, json) -> { }, Grants.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "src/zh/%E7%AB%A0%201.md,src/zh/\u7ae0 1.md,''", "src/zh/%E7%AB%A0%201.md?x=1#/2/1,src/zh/\u7ae0 1.md,/2/1", "src/zh/100%25.pdf,src/zh/100%.pdf,''",
			"'',index.html,''", "?a#b,index.html,b", "src/,src/index.html,''" })
	void filesOfTheCourseAreFound(String address, String file, String fragment) {
		assertEquals(new PageLink.CourseFile(folder.resolve(file), fragment), PageLink.of(mount, COURSE + address));
		assertEquals(new PageLink.CourseFile(folder.resolve(file), fragment), PageLink.of(mount, SITE + address), "the folder is the site's root");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing.md", ".hidden", "src/zh/../../../outside", "src/zh", "100%" })
	void whatTheCourseDoesNotGiveOutIsMissing(String address) {
		assertEquals(PageLink.Missing.class, PageLink.of(mount, COURSE + address).getClass());
	}

	@Test
	void otherSitesAndPeopleAreNamedAsTheyAre() {
		assertEquals(new PageLink.Site("https://a.example/b|c?d#e"), PageLink.of(mount, "https://a.example/b|c?d#e"));
		assertEquals(new PageLink.Site("HTTP://a.example/"), PageLink.of(mount, "HTTP://a.example/"));
		assertEquals(new PageLink.Site("http://127.0.0.1:47110/"), PageLink.of(mount, "http://127.0.0.1:47110/"));
		assertEquals(new PageLink.Mail("mailto:a@b.example?subject=x"), PageLink.of(mount, "mailto:a@b.example?subject=x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ROOT, ROOT + "assets/preview/preview.js", ROOT + "course/4/index.html", "file:///etc/passwd", "javascript:go()", "data:text/html,x", "steam://run", "x" })
	void nobodyOpensTheServersOwnAddressesNorOtherSchemes(String address) {
		assertEquals(new PageLink.Nowhere(), PageLink.of(mount, address));
	}
}
