# shellcheck shell=bash
# System packages: Debian's and Ubuntu's way; elsewhere it is said what is missing.

setup_missing=()
setup_missing_what=()
setup_wished=()
setup_wished_what=()

# setup_need WHAT PACKAGE...: WHAT is missing; the first PACKAGE that this system offers provides it. A package can ask for a
# version: nodejs>=18.
setup_need() {
	local what=$1
	shift
	setup_missing+=("$*")
	setup_missing_what+=("$what")
}

# setup_wish WHAT PACKAGE: the same for what is good to have; without it, it is said that it is missing, and all goes on.
setup_wish() {
	setup_wished+=("$2")
	setup_wished_what+=("$1")
}

# The version of a package that would be installed; empty if this system has none.
setup_candidate() {
	LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: \([0-9]*:\)\{0,1\}\([0-9].*\)$/\2/p'
}

# Sets setup_package to the first of some packages that this system offers; returns 1 if it offers none.
setup_choose_package() {
	local package candidate
	for package in "$@"; do
		setup_package=${package%%>=*}
		candidate=$(setup_candidate "$setup_package")
		[ -n "$candidate" ] || continue
		[ "$package" != "$setup_package" ] && ! setup_at_least "$candidate" "${package#*>=}" && continue
		return 0
	done
	return 1
}

# Sets setup_packages to the packages to install, in the order of setup_missing.
setup_choose_packages() {
	local i
	local -a alternatives
	setup_packages=()
	for i in "${!setup_missing[@]}"; do
		read -r -a alternatives <<<"${setup_missing[i]}"
		if ! setup_choose_package "${alternatives[@]}"; then
			[ "${1-}" != roughly ] \
				|| { setup_packages+=("${alternatives[0]%%>=*}") && continue; }
			setup_fail 2 "${setup_missing_what[i]} is missing, and this system has no package of it (${setup_missing[i]// /, }); install it by hand, then start again"
		fi
		setup_packages+=("$setup_package")
	done
}

# The same as setup_become_root without asking anybody.
setup_is_root() {
	setup_as_root=()
	[ "$(id -u)" != 0 ] || return 0
	setup_has sudo && sudo -n true 2>/dev/null && setup_as_root=(sudo -n)
}

# Sets setup_as_root to what makes a command run as root; returns 1 if nothing does.
setup_become_root() {
	setup_as_root=()
	[ "$(id -u)" != 0 ] || return 0
	setup_has sudo || return 1
	if sudo -n true 2>/dev/null; then
		setup_as_root=(sudo -n)
	elif [ -t 0 ] && [ -t 2 ]; then
		setup_say 'packages have to be installed, so sudo may ask for your password'
		setup_as_root=(sudo)
	else
		return 1
	fi
}

setup_apt_get() {
	${setup_as_root[@]+"${setup_as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
		apt-get -o DPkg::Lock::Timeout=600 "$@" >>"$setup_log" 2>&1 </dev/null
}

# Installs what was found missing, if anything, and what is wished for, as far as it can be had.
setup_install() {
	setup_install_missing
	setup_install_wished
}

setup_install_wished() {
	local i wished
	for i in "${!setup_wished[@]}"; do
		wished=${setup_wished[i]}
		if ! setup_has apt-get || ! setup_is_root; then
			setup_say "${setup_wished_what[i]}: cannot be installed here, so it is left out ($wished)"
			continue
		fi
		setup_open_log
		if [ -z "$setup_updated" ]; then
			setup_update
		fi
		# A package that only brings the snap (Ubuntu's) is of no use where no snaps run.
		case $(setup_candidate "$wished") in
		'') setup_say "${setup_wished_what[i]}: this system has no package of it, so it is left out ($wished)" ;;
		*snap*) setup_say "${setup_wished_what[i]}: this system has it as a snap only, so it is left out ($wished)" ;;
		*)
			setup_say "installing $wished (${setup_wished_what[i]})"
			setup_apt_get install -y --no-install-recommends "$wished" \
				|| setup_say "${setup_wished_what[i]}: could not be installed, so it is left out (see $setup_log)"
			;;
		esac
	done
	setup_wished=()
	setup_wished_what=()
}

# Lists can be good enough although one source is out of reach: the installation will tell.
setup_update() {
	setup_say 'updating the list of packages'
	setup_apt_get update || setup_say "some lists of packages could not be updated (see $setup_log)"
	setup_updated=yes
}
setup_updated=

setup_install_missing() {
	local i list
	[ "${#setup_missing[@]}" -gt 0 ] || return 0
	if ! setup_has apt-get; then
		printf -v list '%s, ' "${setup_missing_what[@]}"
		setup_fail 2 "missing: ${list%, }; install them with this system's package manager (there is no apt-get to do it), then start again"
	fi
	if ! setup_become_root; then
		setup_choose_packages roughly
		setup_fail 2 "packages are missing, and only root can install them: apt-get install -y --no-install-recommends ${setup_packages[*]}"
	fi
	setup_open_log
	setup_update
	setup_choose_packages
	for i in "${!setup_packages[@]}"; do
		setup_say "installing ${setup_packages[i]} (${setup_missing_what[i]})"
	done
	setup_apt_get install -y --no-install-recommends "${setup_packages[@]}" \
		|| setup_fail_with_log 3 "${setup_packages[*]} could not be installed" "$setup_log"
	setup_missing=()
	setup_missing_what=()
}
