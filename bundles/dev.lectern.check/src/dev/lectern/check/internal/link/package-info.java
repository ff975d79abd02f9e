/**
 * Rules {@code link.*}: links that are no citations. Addresses on the web are looked at for their form only, nobody is asked; slides of the same deck are looked
 * up. That files exist is for {@code asset.missing} to say.
 */
package dev.lectern.check.internal.link;
