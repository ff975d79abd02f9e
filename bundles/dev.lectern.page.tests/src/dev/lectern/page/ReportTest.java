package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.SlideId;

class ReportTest {

	@Test
	void readsWhatThePageSays() {
		assertEquals(new Report.Ready(), Report.parse("{\"type\":\"ready\"}"));
		assertEquals(new Report.Shown(3, Optional.of(new SlideId(7))), Report.parse("{\"type\":\"shown\",\"sequence\":3,\"slide\":7}"));
		assertEquals(new Report.Shown(3, Optional.empty()), Report.parse("{\"type\":\"shown\",\"sequence\":3}"));
		assertEquals(new Report.Failed(3, "m"), Report.parse("{\"type\":\"failed\",\"sequence\":3,\"message\":\"m\"}"));
		assertEquals(new Report.Moved(new SlideId(2)), Report.parse("{\"type\":\"slide\",\"slide\":2}"));
		assertEquals(new Report.Wanted(List.of(new SlideId(2), new SlideId(3))), Report.parse("{\"type\":\"wanted\",\"slides\":[2,3]}"));
		assertEquals(new Report.Painted(3, 1.5, 2, 3), Report.parse("{\"type\":\"painted\",\"sequence\":3,\"received\":1.5,\"applied\":2,\"painted\":3}"));
		assertEquals(new Report.Find("a b"), Report.parse("{\"type\":\"find\",\"name\":\"a b\"}"));
		assertEquals(new Report.Overview(true), Report.parse("{\"type\":\"overview\",\"shown\":true}"));
		assertEquals(new Report.Link("https://a.example/"), Report.parse("{\"type\":\"link\",\"address\":\"https://a.example/\"}"));
		assertEquals(new Report.Broken("m"), Report.parse("{\"type\":\"broken\",\"message\":\"m\"}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "1", "{}", "{\"type\":1}", "{\"type\":\"other\"}", "{\"type\":\"slide\"}", "{\"type\":\"overview\"}", "{\"type\":\"wanted\"}", "{\"type\":\"wanted\",\"slides\":3}", "{\"type\":\"wanted\",\"slides\":[[]]}",
			"{\"type\":\"find\"}", "{\"type\":\"painted\",\"sequence\":1}", "{\"type\":\"shown\"}",
			"{\"type\":\"shown\",\"sequence\":\"x\"}", "{\"type\":\"link\",\"address\":{}}" })
	void refusesWhatIsNoReport(String json) {
		assertThrows(IllegalArgumentException.class, () -> Report.parse(json));
	}
}
