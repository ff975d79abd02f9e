/** Tests of fetching style sheets, against a server of their own on loopback. */
package dev.lectern.ui.preview.internal.remote;
