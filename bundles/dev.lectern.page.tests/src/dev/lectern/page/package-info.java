/** Tests of what the page is made of and sent. */
package dev.lectern.page;
