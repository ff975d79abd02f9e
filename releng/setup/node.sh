# shellcheck shell=bash
# Node and npm: the build takes the preview's web assets from npm packages.

setup_want_node() {
	local version=
	setup_has node && version=$(node -v 2>/dev/null)
	setup_at_least "${version#v}" 18 || setup_need 'Node 18 or newer, for the web assets' 'nodejs>=18'
	setup_has npm || setup_need 'npm, for the web assets' npm
}
