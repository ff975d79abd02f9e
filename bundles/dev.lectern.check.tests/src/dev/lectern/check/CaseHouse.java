package dev.lectern.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.lectern.course.style.CitationForm;
import dev.lectern.course.style.Ending;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.course.style.Term;
import dev.lectern.course.style.Typography;

/** The house whose style the cases of rules are in. The deck of a case is the second of three chapters. */
final class CaseHouse {

	private static final Typography ENGLISH = new Typography(Optional.of(new Typography.Quotes("“", "”", "‘", "’")), Optional.empty(), Optional.of("..."));
	private static final Typography CHINESE = new Typography(Optional.of(new Typography.Quotes("“", "”", "‘", "’")), Optional.of(true), Optional.of("……"));
	private static final Typography DENSE = new Typography(Optional.empty(), Optional.of(false), Optional.empty());
	private static final Term MODEL = new Term("llm", Map.of("en", List.of("LLM", "large language model"), "zh", List.of("大语言模型")),
			List.of(new Term.Forbidden("zh", List.of("大型语言模型", "LLM"), List.of("LLM 排行榜")), new Term.Forbidden("en", List.of("big language model"), List.of())),
			Optional.empty());
	private static final Term COMPUTER = new Term("computer", Map.of("en", List.of("computer"), "zh", List.of("电脑")),
			List.of(new Term.Forbidden("zh", List.of("计算机"), List.of("超级计算机", "计算机科学"))), Optional.empty());
	private static final Term RAG = new Term("rag", Map.of("en", List.of("RAG"), "zh", List.of("检索增强")), List.of(),
			Optional.of(new Term.Introduction("deck", 2)));
	private static final Term AGENT = new Term("agent", Map.of("en", List.of("agent")), List.of(), Optional.of(new Term.Introduction("last", 1)));
	private static final Ending ENDING = new Ending(Set.of("deck"), List.of(section("summary", false, new Ending.Title.Pattern("Summary$")),
			section("resources", true, new Ending.Title.Words("Want to Learn More?")), section("exercises", false, new Ending.Title.Words("Think About It"))));

	private static final Map<String, CitationForm> FORMS = Map.of("zh", new CitationForm("[{title}]({url})（{year}）"), "de", new CitationForm("[{title}]({url}), {year}"));

	static final Conventions CONVENTIONS = new Conventions(new HouseStyle(List.of(), Map.of("en", ENGLISH, "zh", CHINESE, "ja", DENSE),
			List.of(MODEL, COMPUTER, RAG, AGENT), FORMS, List.of(), List.of(ENDING), List.of()), List.of("first", "deck", "last"));

	private CaseHouse() {
	}

	private static Ending.Section section(String name, boolean optional, Ending.Title title) {
		return new Ending.Section(name, optional, Map.of("en", title));
	}
}
