# shellcheck shell=bash
# What all parts of the set-up share. They are sourced by releng/lectern and releng/verify, and each asks for what it needs
# (setup_want_...); then packages.sh installs what is missing, all at once, and setup_get_... fetch the rest.
# Everything said goes to standard error, one line each; details go to the log.

[ -n "${HOME-}" ] || HOME=~
unset CDPATH

setup_root=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
setup_cache=${XDG_CACHE_HOME:-$HOME/.cache}/lectern
setup_log=$setup_cache/log/setup.log

# System tools such as ldconfig are not on every user's PATH.
PATH=$PATH:/usr/sbin:/sbin

setup_say() {
	printf 'lectern: %s\n' "$1" >&2
}

# Ends the script. Status 2: something has to be done by hand first. 3: something went wrong.
setup_fail() {
	setup_say "$2"
	exit "$1"
}

# The same, after the last lines of a log.
setup_fail_with_log() {
	tail -n 12 -- "$3" | sed 's/^/    /' >&2
	setup_fail "$1" "$2 (everything: $3)"
}

setup_open_log() {
	mkdir -p -- "${setup_log%/*}" 2>/dev/null && : 2>/dev/null >>"$setup_log" \
		|| setup_fail 2 "$setup_cache cannot be written; set XDG_CACHE_HOME to a folder that can"
}

setup_has() {
	type -P "$1" >/dev/null
}

# Is the dotted version $1 the version $2 or a later one? What follows the numbers (-1~deb12u1, -SNAPSHOT) does not count.
setup_at_least() {
	local IFS=. i
	local -a is wanted
	read -r -a is <<<"${1%%[!0-9.]*}"
	read -r -a wanted <<<"$2"
	[ "${#is[@]}" -gt 0 ] || return 1
	for ((i = 0; i < ${#wanted[@]}; i++)); do
		if ((10#0${is[i]-0} != 10#0${wanted[i]})); then
			((10#0${is[i]-0} > 10#0${wanted[i]}))
			return
		fi
	done
}
