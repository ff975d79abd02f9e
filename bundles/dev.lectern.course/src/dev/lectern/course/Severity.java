package dev.lectern.course;

/** How bad a problem is. */
public enum Severity {
	/** Readers of the course miss something or see something wrong. */
	ERROR,
	/** Most likely not what the author wanted. */
	WARNING,
	/** Something the author may want to know. */
	INFO
}
