/** How what was found out elsewhere gets to the widgets that show it. Below all other bundles of the window; knows SWT and nothing of Lectern. */
package dev.lectern.ui.thread;
