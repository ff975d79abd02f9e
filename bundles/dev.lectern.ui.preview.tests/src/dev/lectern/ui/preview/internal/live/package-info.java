/** Tests of the preview from deck to DOM, in a real browser. They need a display; run them under Xvfb where there is none. */
package dev.lectern.ui.preview.internal.live;
