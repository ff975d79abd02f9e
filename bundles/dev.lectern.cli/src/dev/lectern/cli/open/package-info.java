/** {@code lectern open}: documented here beside the other commands, done by the start script, which is what can start a window. */
package dev.lectern.cli.open;
