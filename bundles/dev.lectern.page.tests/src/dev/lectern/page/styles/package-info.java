/** Tests of style sheets from elsewhere that are on this machine. */
package dev.lectern.page.styles;
