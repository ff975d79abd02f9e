/**
 * What the course language says and how its words are read: values of tokens, and messages about texts that are no course file.
 * <p>
 * A message about syntax names what was found and shows how the statement at hand is written. It is chosen by the object that was being read, so a
 * new statement needs a line in {@code messages.properties} and nothing else.
 */
package dev.lectern.course.language.text;
