/** From bytes to text, and from offsets to lines and columns. */
package dev.lectern.course.text;
