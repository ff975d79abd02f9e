/**
 * Rules {@code link.*}: links that are no citations. Addresses on the web are looked at for their form only, nobody is asked; slides are looked up as reveal.js looks for them. That files exist
 * is for {@code asset.missing} to say, but what is a site without its scheme, and no file, for {@code link.scheme-missing}.
 *
 * <p>{@link dev.lectern.check.internal.link.Surroundings} knows which decks stand on a page together: on a page of sections all of them, so that numbers count through all; else a deck alone.
 * What begins at the root of the site, has a query, or is meant for a script is nobody's business here.
 */
package dev.lectern.check.internal.link;
