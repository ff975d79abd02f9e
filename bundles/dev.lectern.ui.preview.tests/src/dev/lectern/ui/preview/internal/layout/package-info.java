/** Tests of measuring in the window's own browser. */
package dev.lectern.ui.preview.internal.layout;
