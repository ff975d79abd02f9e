/** Tests of what the preview knows about the editor it follows, as far as that needs no workbench. */
package dev.lectern.ui.preview.internal.follow;
