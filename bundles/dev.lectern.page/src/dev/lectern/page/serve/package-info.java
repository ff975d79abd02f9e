/**
 * The web server of the preview: plain Java, without Eclipse and without SWT.
 *
 * <p>Decks and the pictures beside them are other people's files, and any program and any web page on the machine can reach a port on
 * loopback. So everything stands under a path that cannot be guessed, the Host header must be the server's own address (which defeats DNS
 * rebinding), only reading is possible, and a course gives out only what lies in its folder. The content-security policy lets the preview
 * page run Lectern's own scripts and nothing else; a file of a course that is opened as a page is sandboxed.
 *
 * <p>{@link dev.lectern.page.serve.PreviewServer} routes and writes answers;
 * {@link dev.lectern.page.serve.CourseFolder} decides what of a course may be read;
 * {@link dev.lectern.page.serve.RequestPath} is the only place that decodes addresses;
 * {@link dev.lectern.page.serve.MessageFeed} is how a page that asks for news is told what to do.
 */
package dev.lectern.page.serve;
