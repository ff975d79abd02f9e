/** Tests of what the preview's toolbar offers. */
package dev.lectern.ui.preview.internal.view;
