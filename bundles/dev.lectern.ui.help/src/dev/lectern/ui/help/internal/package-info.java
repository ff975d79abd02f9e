/**
 * The pages of Lectern's help, and the view that shows them.
 *
 * <p>{@link dev.lectern.ui.help.internal.LecternHelp} is what the workbench asks when an author chooses Help Contents or presses F1; it opens {@link
 * dev.lectern.ui.help.internal.HelpView}. A page is Markdown beside the code it is about, one file per language; {@link
 * dev.lectern.ui.help.internal.HelpPages} reads the pages in a job and cuts them at their second headings into topics, which is what the contents
 * lists, what a search finds and where F1 leads. A topic's address is its page's name, {@code #} and its number from 1, the same in every language.
 * The rules and the keys are topics made from what is there, so they cannot be out of date. An editor tells what F1 is about by the platform's own
 * {@code IContextProvider}.
 */
package dev.lectern.ui.help.internal;
