/** What commands have in common: their streams, the course argument, the output option, exit codes, and the words for what went wrong. */
package dev.lectern.cli.command;
