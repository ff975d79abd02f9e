/** Rules of the course's page, as far as they need the decks that it shows; what the page says alone is found while the course is read. */
package dev.lectern.check.internal.page;
