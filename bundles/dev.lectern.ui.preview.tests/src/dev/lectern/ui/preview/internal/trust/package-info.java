/** Tests of what is held to run in a deck. */
package dev.lectern.ui.preview.internal.trust;
