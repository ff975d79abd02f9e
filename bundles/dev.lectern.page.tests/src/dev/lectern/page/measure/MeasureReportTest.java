package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.SlideId;

class MeasureReportTest {

	@Test
	void saysWhatThePageSays() {
		assertEquals(new MeasureReport.Ready(), MeasureReport.parse("{\"type\":\"ready\"}"));
		assertEquals(new MeasureReport.Failed(3, "Error: no"), MeasureReport.parse("{\"type\":\"failed\",\"deck\":3,\"message\":\"Error: no\"}"));
		assertEquals(new MeasureReport.Broken("no module"), MeasureReport.parse("{\"type\":\"broken\",\"message\":\"no module\"}"));
	}

	@Test
	void readsEverySideAndPicture() {
		MeasureReport report = MeasureReport.parse("""
				{"type":"measured","deck":2,"last":true,"milliseconds":17,"slides":[
				{"id":7,"overflow":{"top":1,"right":2,"bottom":3,"left":4}},
				{"id":8,"scrolled":{"right":5,"bottom":0},"missing":["a b.png","图.svg"]},
				{"id":9,"skipped":"script"},{"id":10,"backgrounds":["a%20b.png"]}]}""");
		assertEquals(new MeasureReport.Measured(2, List.of(new SlideLayout(new SlideId(7), new Overhang(1, 2, 3, 4), Overhang.NONE, List.of(), true),
				new SlideLayout(new SlideId(8), Overhang.NONE, new Overhang(0, 5, 0, 0), List.of("a b.png", "图.svg"), true),
				new SlideLayout(new SlideId(9), Overhang.NONE, Overhang.NONE, List.of(), false),
				new SlideLayout(new SlideId(10), Overhang.NONE, Overhang.NONE, List.of(), List.of("a%20b.png"), true)), true, 17), report);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{}", "{\"type\":\"other\"}", "{\"type\":null}", "{\"type\":\"measured\"}",
			"{\"type\":\"measured\",\"deck\":1,\"slides\":{},\"last\":true,\"milliseconds\":1}",
			"{\"type\":\"measured\",\"deck\":1,\"slides\":[{}],\"last\":true,\"milliseconds\":1}",
			"{\"type\":\"measured\",\"deck\":1,\"slides\":[{\"id\":1,\"overflow\":{\"top\":-1}}],\"last\":true,\"milliseconds\":1}",
			"{\"type\":\"measured\",\"deck\":1,\"slides\":[{\"id\":1,\"missing\":[[]]}],\"last\":true,\"milliseconds\":1}",
			"{\"type\":\"measured\",\"deck\":1,\"slides\":[{\"id\":1,\"backgrounds\":\"x\"}],\"last\":true,\"milliseconds\":1}",
			"{\"type\":\"failed\",\"deck\":\"x\",\"message\":\"m\"}" })
	void takesNothingElseForAReport(String json) {
		assertThrows(IllegalArgumentException.class, () -> MeasureReport.parse(json));
	}
}
