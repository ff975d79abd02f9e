/** What the tests of the window share: waiting for conditions, finding parts, courses to try. */
package dev.lectern.app.tests.support;
