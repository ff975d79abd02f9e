/**
 * Reading XML from the network: no document types, no entities from elsewhere, no more depth than such answers have.
 */
package dev.lectern.citation.client.internal.xml;
