/** From the process's start to the running workbench. */
package dev.lectern.app.internal.application;
