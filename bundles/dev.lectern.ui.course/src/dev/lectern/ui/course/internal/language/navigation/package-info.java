/** Ways to what a name stands for, and to where it is used. */
package dev.lectern.ui.course.internal.language.navigation;
