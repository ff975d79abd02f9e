package dev.lectern.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Holds the map of the bundles: who may know whom. A bundle is its package and what lies below it. */
class LayeringTest {

	/** From below: a bundle may know those before it, and those its own row names beside it. */
	private static final List<Layer> LAYERS = List.of(
			core("dev.lectern.deck"),
			core("dev.lectern.course", "dev.lectern.deck"),
			core("dev.lectern.citation", "dev.lectern.deck"),
			core("dev.lectern.page", "dev.lectern.deck"),
			core("dev.lectern.check", "dev.lectern.deck", "dev.lectern.course", "dev.lectern.citation"),
			core("dev.lectern.cli", "dev.lectern.deck", "dev.lectern.course", "dev.lectern.citation", "dev.lectern.page", "dev.lectern.check"),
			new Layer("dev.lectern.workspace", List.of("dev.lectern.deck", "dev.lectern.course", "dev.lectern.check"), Kind.WORKSPACE),
			new Layer("dev.lectern.ui.thread", List.of(), Kind.UI),
			ui("dev.lectern.ui.deck", "dev.lectern.citation"),
			ui("dev.lectern.ui.preview", "dev.lectern.page", "dev.lectern.check"),
			ui("dev.lectern.ui.course", "dev.lectern.check"),
			ui("dev.lectern.ui.check", "dev.lectern.check"),
			ui("dev.lectern.ui.citation", "dev.lectern.citation"),
			ui("dev.lectern.ui.help", "dev.lectern.check"),
			ui("dev.lectern.app", "dev.lectern.ui.deck", "dev.lectern.ui.preview", "dev.lectern.ui.course"));

	private static final JavaClasses LECTERN = imported();

	/* The rules ask for the packages of others' classes, which are in the names: nothing of these is read. */
	private static JavaClasses imported() {
		ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.lectern");
	}

	private enum Kind {
		CORE, WORKSPACE, UI
	}

	private record Layer(String bundle, List<String> mayKnow, Kind kind) {

		String packages() {
			return bundle + "..";
		}

		List<String> forbidden() {
			return LAYERS.stream().filter(other -> !other.bundle.equals(bundle) && !mayKnow.contains(other.bundle)).map(Layer::packages).toList();
		}
	}

	private static Layer core(String bundle, String... mayKnow) {
		return new Layer(bundle, List.of(mayKnow), Kind.CORE);
	}

	private static Layer ui(String bundle, String... mayKnow) {
		return new Layer(bundle, Stream.concat(Stream.of("dev.lectern.deck", "dev.lectern.course", "dev.lectern.workspace", "dev.lectern.ui.thread"),
				Stream.of(mayKnow)).toList(), Kind.UI);
	}

	@TestFactory
	List<DynamicTest> everyBundleIsThere() {
		return LAYERS.stream().map(layer -> DynamicTest.dynamicTest(layer.bundle,
				() -> assertFalse(LECTERN.that(residingIn(layer.bundle)).isEmpty(), "no class of " + layer.bundle + " was looked at"))).toList();
	}

	private static DescribedPredicate<JavaClass> residingIn(String bundle) {
		return JavaClass.Predicates.resideInAPackage(bundle + "..");
	}

	@Test
	void everyClassBelongsToABundleOfTheMap() {
		classes().that().resideInAPackage("dev.lectern..").and().resideOutsideOfPackage("dev.lectern.architecture..")
				.should().resideInAnyPackage(LAYERS.stream().map(Layer::packages).toArray(String[]::new))
				.because("a bundle that is not on the map has no place in the layering").check(LECTERN);
	}

	@TestFactory
	List<DynamicTest> noBundleKnowsWhatStandsHigherOrBeside() {
		return LAYERS.stream().map(layer -> DynamicTest.dynamicTest(layer.bundle,
				() -> noClasses().that().resideInAPackage(layer.packages()).should().dependOnClassesThat()
						.resideInAnyPackage(layer.forbidden().toArray(String[]::new))
						.because("what stands higher never appears in an import below it").check(LECTERN)))
				.toList();
	}

	@TestFactory
	List<DynamicTest> coresKnowNoEclipse() {
		return LAYERS.stream().filter(layer -> layer.kind == Kind.CORE).map(layer -> DynamicTest.dynamicTest(layer.bundle,
				() -> noClasses().that().resideInAPackage(layer.packages()).should().dependOnClassesThat()
						.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.core..", "org.eclipse.e4..",
								"org.osgi..")
						.because("the command line starts as a plain Java program from the same jars").check(LECTERN)))
				.toList();
	}

	/** org.eclipse.jface.text is one package of two bundles: IDocument and its kin (org.eclipse.text, no SWT) and the viewers. */
	@Test
	void theWorkspaceKnowsNoWidgets() {
		noClasses().that().resideInAPackage("dev.lectern.workspace..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.ui..", "org.eclipse.jface.viewers..", "org.eclipse.jface.resource..",
						"org.eclipse.jface.text.source..", "org.eclipse.jface.text.presentation..")
				.because("what the views share has to work without them").check(LECTERN);
	}

	@Test
	void xtextLivesInTheCourseLanguageAndItsEditorOnly() {
		noClasses().that().resideOutsideOfPackages("dev.lectern.course.language..", "dev.lectern.ui.course..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.xtext..", "org.eclipse.emf..", "org.antlr..", "com.google.inject..", "dev.lectern.course.language.manifest..")
				.because("who reads a course gets plain values, and loads none of it for a course without a course file").check(LECTERN);
	}

	/** It waits on the UI thread until the page has run the script. */
	@Test
	void noScriptIsRunInABrowser() {
		noClasses().should().callMethod("org.eclipse.swt.browser.Browser", "execute", "java.lang.String").check(LECTERN);
	}

	@Test
	void flexmarkLivesInTheDeckOnly() {
		noClasses().that().resideOutsideOfPackage("dev.lectern.deck..").should().dependOnClassesThat().resideInAPackage("com.vladsch.flexmark..")
				.because("nobody else should have to know which parser there is").check(LECTERN);
	}
}
