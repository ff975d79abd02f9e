/** What a name or a word of the language means. */
package dev.lectern.ui.course.internal.language.hover;
