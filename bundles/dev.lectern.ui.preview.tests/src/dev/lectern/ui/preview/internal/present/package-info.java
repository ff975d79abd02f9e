/** Tests of what pages outside the preview are told. */
package dev.lectern.ui.preview.internal.present;
