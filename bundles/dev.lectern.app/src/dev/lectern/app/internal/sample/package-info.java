/** File > New > Sample Course: a copy of the course that ships in the bundle {@code dev.lectern.sample}. */
package dev.lectern.app.internal.sample;
