/**
 * The course's page as text with positions: its elements, and the literals its scripts hand to a function.
 * <p>
 * Scripts are looked at, never run. A call is located among the tokens of the script, so that modern syntax elsewhere in it does no harm; each
 * property of the object it is given is then parsed alone by Rhino, so that one property it cannot parse costs only itself.
 */
package dev.lectern.course.page;
