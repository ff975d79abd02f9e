/** Tests of measuring with the system's browser. */
package dev.lectern.cli.layout;
