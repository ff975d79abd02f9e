/**
 * The command line: a plain Java program over the cores, without a workbench, a display or a running OSGi framework.
 * <p>
 * {@link dev.lectern.cli.Main} wires the commands together and is all that others need. Each command is a class in a package of its own; what
 * commands share (the course they work on, where their result goes, how problems and failures are told) is in
 * {@code dev.lectern.cli.command}. A new command is one more entry in {@code Main}'s list.
 * <p>
 * Results go to the standard output or a file and nowhere else, everything said about them to the standard error, both in UTF-8 whatever the
 * platform's charset is.
 */
package dev.lectern.cli;
