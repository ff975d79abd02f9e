/**
 * What an editor of the course language needs, without a user interface: {@link dev.lectern.course.language.ide.ManifestText} keeps one text parsed
 * while it is edited, and gives an immutable {@link dev.lectern.course.language.ide.ManifestSnapshot} of it: colours, names and where they are used,
 * folds, outline, problems. Whoever shows something reads the snapshot, so nobody waits for the parser. Completion alone asks the text itself.
 * {@link dev.lectern.course.language.ide.NameLinker} reads several files together, for what concerns all of them: references and, in {@code rename}, renaming.
 * Imported files are read as they are in editors, by {@link dev.lectern.course.language.ide.OpenTexts}.
 * What the language cannot know (decks on the disk, rules and their explanations) it is told as {@link dev.lectern.course.language.ide.Surroundings}.
 */
package dev.lectern.course.language.ide;
