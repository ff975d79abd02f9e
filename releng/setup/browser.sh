# shellcheck shell=bash
# The browser that tests of lectern check --layout use. They are skipped without one, so a machine that has no package of it can do without.

setup_wish_browser() {
	[ "$(uname -s)" = Linux ] || return 0
	! setup_has_browser || return 0
	setup_wish 'Chromium, for the tests of check --layout' chromium
}

# As Lectern looks for it. Ubuntu's chromium-browser is a script that asks for the snap.
setup_has_browser() {
	local name file
	for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
		file=$(type -P "$name") && [ -f "$file" ] && ! grep -q -a -s 'snap install' -- "$file" && return 0
	done
	return 1
}
