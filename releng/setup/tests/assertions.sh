# shellcheck shell=bash
# The few assertions the tests of the scripts need, and a temporary folder (with a blank in its name, as users have them).
set -uo pipefail

releng=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
product_root=$releng/dev.lectern.product/root
place=$(mktemp -d "${TMPDIR:-/tmp}/lectern test.XXXXXX")
failures=0
trap 'rm -rf -- "$place"; [ "$failures" -eq 0 ] || exit 1' EXIT
trap 'exit 130' INT TERM

# report NAME CONDITION-STATUS [DETAILS]
report() {
	if [ "$2" -eq 0 ]; then
		printf 'ok %s\n' "$1"
	else
		printf 'not ok %s\n' "$1"
		printf '%s\n' "${3-}" | sed 's/^/    /'
		((failures += 1))
	fi
}

# same NAME EXPECTED ACTUAL
same() {
	[ "$2" = "$3" ]
	report "$1" $? "expected: $2"$'\n'"actual:   $3"
}

# contains NAME TEXT PART
contains() {
	[[ $2 == *"$3"* ]]
	report "$1" $? "no \"$3\" in: $2"
}

# lacks NAME TEXT PART
lacks() {
	[[ $2 != *"$3"* ]]
	report "$1" $? "\"$3\" in: $2"
}

# run COMMAND...: sets status, out and err; reads standard error until nobody can write to it any more.
run() {
	err=$("$@" 2>&1 >"$place/.out" </dev/null)
	status=$?
	out=$(<"$place/.out")
}

# tools FOLDER NAME...: links to the real tools of these names.
tools() {
	local folder=$1 name
	shift
	mkdir -p "$folder"
	for name; do
		ln -sf "$(type -P "$name")" "$folder/$name"
	done
}

# script FILE: an executable bash script with the standard input as its body.
script() {
	mkdir -p "${1%/*}"
	{
		printf '#!%s\n' "$BASH"
		cat
	} >"$1"
	chmod +x "$1"
}

# java_home FOLDER VERSION [jre|jdk]: a stand-in that prints its arguments, one a line.
java_home() {
	mkdir -p "$1/bin"
	printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
	script "$1/bin/java" <<'JAVA'
[ -z "${JAVA_SAYS-}" ] || printf '%s\n' "${JAVA_SAYS//@DISPLAY@/${DISPLAY-}}" >&2
printf '%s\n' "$0" "$@"
exit "${JAVA_STATUS-0}"
JAVA
	[ "${3-jdk}" = jre ] || cp "$1/bin/java" "$1/bin/javac"
}
