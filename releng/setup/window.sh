# shellcheck shell=bash
# What the window needs on Linux. What counts is what is there, not the package it came from.

setup_want_window() {
	local libraries
	[ "$(uname -s)" = Linux ] || return 0
	libraries=$(ldconfig -p 2>/dev/null)
	case $libraries in
	*libgtk-3.so.0*) ;;
	*) setup_need 'GTK 3, for the window' libgtk-3-0t64 libgtk-3-0 ;;
	esac
	case $libraries in
	*libwebkit2gtk-4.1.so.0*) ;;
	*) setup_need 'WebKitGTK, for the preview' libwebkit2gtk-4.1-0 ;;
	esac
	setup_has_chinese_glyphs || setup_need 'Chinese glyphs' fonts-noto-cjk
}

# Where there is no display, or it is not to be used.
setup_want_xvfb() {
	[ "$(uname -s)" = Linux ] || return 0
	if ! setup_has xvfb-run || ! setup_has Xvfb; then
		setup_need 'a display that nobody sees' xvfb
	fi
	setup_has xauth || setup_need 'access to that display' xauth
}

setup_has_chinese_glyphs() {
	local fonts
	if setup_has fc-list; then
		fonts=$(fc-list :lang=zh-cn file 2>/dev/null)
	else
		fonts=$(find /usr/share/fonts -name 'NotoSansCJK*' 2>/dev/null)
	fi
	[ -n "$fonts" ]
}
