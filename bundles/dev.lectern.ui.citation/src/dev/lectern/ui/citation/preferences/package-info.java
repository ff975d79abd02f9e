/** The preference page of citations: whom to ask for metadata and as whom, and what is in the paper store. */
package dev.lectern.ui.citation.preferences;
