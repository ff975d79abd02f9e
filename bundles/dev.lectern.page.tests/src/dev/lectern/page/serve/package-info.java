/** Tests of the web server: what it gives out, and above all what it does not. */
package dev.lectern.page.serve;
