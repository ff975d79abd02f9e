/** Light and dark. */
package dev.lectern.app.internal.theme;
