/** Lectern's own web files, taken from the bundle that has them. */
package dev.lectern.ui.preview.internal.web;
