/** Tests of measuring, without a browser. */
package dev.lectern.page.measure;
