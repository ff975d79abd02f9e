/** Tests of what a click on a link opens. */
package dev.lectern.ui.preview.internal.link;
