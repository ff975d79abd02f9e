/** {@code lectern course}: the course file of a course. {@code init} writes one from what page or folders tell, and overwrites nothing unasked. */
package dev.lectern.cli.course;
