/** {@code --screenshot}: a picture of the window once it shows what was asked for. */
package dev.lectern.app.internal.screenshot;
