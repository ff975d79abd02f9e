package dev.lectern.check;

import dev.lectern.course.Severity;

/**
 * A rule explained to people, in the language of {@link java.util.Locale#getDefault()}.
 *
 * @param id          the rule's id
 * @param severity    unless a course says otherwise
 * @param title       what is wrong, in a few words
 * @param explanation why it matters and what to do, in whole sentences
 * @param example     a piece of Markdown (or of what the rule looks at) that the rule reports
 * @param fixable     whether problems can come with a {@link Fix}
 */
public record RuleDescription(String id, Severity severity, String title, String explanation, String example, boolean fixable) {
}
