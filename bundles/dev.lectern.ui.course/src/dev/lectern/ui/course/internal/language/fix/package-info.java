/**
 * Quick fixes of course files, in the editor and in Problems. What changes another file, such as the course's page, does so in that file's editor ({@code FileEdits}),
 * and only while the file says what it said when the problem was found.
 */
package dev.lectern.ui.course.internal.language.fix;
