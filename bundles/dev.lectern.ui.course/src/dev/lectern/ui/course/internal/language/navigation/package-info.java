/**
 * Ways to what a name stands for, and to where it is used. References are found by linking all course files of the course anew, open ones as they are in
 * their editors, and by resolving the links of decks; the Search view shows them.
 */
package dev.lectern.ui.course.internal.language.navigation;
