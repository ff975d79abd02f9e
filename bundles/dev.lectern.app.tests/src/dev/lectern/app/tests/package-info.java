/** Lectern in a real window: each test does what an author does and looks at what the author sees. */
package dev.lectern.app.tests;
