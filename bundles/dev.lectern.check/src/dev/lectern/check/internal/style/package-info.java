/**
 * Rules that hold what a course's house style asks for; without one they report nothing. They read prose only ({@link
 * dev.lectern.check.internal.style.Prose}): a replacement in a tag or an address breaks it.
 */
package dev.lectern.check.internal.style;
