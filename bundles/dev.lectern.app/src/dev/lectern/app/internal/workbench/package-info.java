/** The window: its advisors, its perspective, its title. Menus, commands and key bindings are declared in plugin.xml. */
package dev.lectern.app.internal.workbench;
