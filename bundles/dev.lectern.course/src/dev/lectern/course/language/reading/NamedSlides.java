package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Place;
import dev.lectern.course.language.manifest.RuleSetting;
import dev.lectern.course.language.manifest.TermIntroduction;
import dev.lectern.course.style.NamedSlide;
import dev.lectern.course.text.TextLines;
import dev.lectern.course.text.TextPosition;

/** The slides that a file itself names by their numbers. */
final class NamedSlides {

	private final Manifest manifest;
	private final List<String> chapters;
	private final List<NamedSlide> found = new ArrayList<>();
	private TextLines lines;

	/** @param chapters those of the course */
	NamedSlides(Manifest manifest, List<String> chapters) {
		this.manifest = manifest;
		this.chapters = chapters;
	}

	List<NamedSlide> read() {
		Shape.statements(manifest, TermIntroduction.class)
				.forEach(introduction -> add(introduction.getChapter(), introduction.getSlide(), Set.of(), introduction, Literals.TERM_INTRODUCTION__SLIDE));
		Shape.statements(manifest, RuleSetting.class).forEach(setting -> {
			Set<String> languages = new LinkedHashSet<>();
			setting.getLanguages().stream().map(LanguageDeclaration::getName).filter(name -> name != null).forEach(languages::add);
			for (Place place : setting.getPlaces()) {
				add(place.getChapter(), place.getSlide(), languages, place, Literals.PLACE__SLIDE);
			}
		});
		return found;
	}

	private void add(ChapterDeclaration chapter, int slide, Set<String> languages, EObject statement, EStructuralFeature feature) {
		List<INode> nodes = slide < 1 || chapter == null || !chapters.contains(chapter.getName()) ? List.of() : NodeModelUtils.findNodesForFeature(statement, feature);
		for (INode node : nodes) {
			lines = lines == null ? new TextLines(node.getRootNode().getText()) : lines;
			TextPosition from = lines.position(node.getOffset());
			TextPosition to = lines.position(node.getEndOffset());
			found.add(new NamedSlide(chapter.getName(), slide, languages, URI.decode(manifest.eResource().getURI().lastSegment()), from.line(), from.column(), to.line(), to.column()));
		}
	}
}
