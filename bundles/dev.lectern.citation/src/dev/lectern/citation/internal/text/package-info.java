/**
 * Text as arXiv's metadata has it, made readable: lines that were wrapped for mail, and accents written in TeX.
 */
package dev.lectern.citation.internal.text;
