# shellcheck shell=bash
# Counts tests: those of the scripts by their ok and not ok, the others by the reports that Maven leaves.

setup_passed=0
setup_failed=0
setup_skipped=0

setup_reports() {
	find "$setup_root/bundles" "$setup_root/releng" -path '*/target/surefire-reports/TEST-*.xml' "$@"
}

setup_remove_reports() {
	setup_reports -delete
}

# setup_count_script_tests OUTPUT STATUS
setup_count_script_tests() {
	local line failed=0
	while IFS= read -r line; do
		case $line in
		'ok '*) ((setup_passed += 1)) ;;
		'not ok '*) ((failed += 1)) ;;
		'skip '*) ((setup_skipped += 1)) ;;
		esac
	done <<<"$1"
	if [ "$2" -ne 0 ] && [ "$failed" -eq 0 ]; then
		setup_say "the scripts' tests ended with status $2 before their end; that counts as one failure"
		failed=1
	fi
	((setup_failed += failed))
	return 0
}

# The number in an attribute of the element in $1; 0 if it is not there.
setup_attribute() {
	local value=${1#* "$2"=\"}
	[ "$value" != "$1" ] || value=0
	printf '%s' "${value%%\"*}"
}

# The tests that failed in a report, one a line, each with its message: the seed of a random test stands there.
setup_failures() {
	awk '
		function value(name, element) {
			return match(element, " " name "=\"[^\"]*\"") ? substr(element, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
		}
		/<testcase / { test = value("name", $0) }
		/<(failure|error) / { printf "  %s: %s %s\n", test, value("type", $0), substr(value("message", $0), 1, 2000) }' "$1"
}

setup_count_reports() {
	local report suite tests failed skipped any=
	while IFS= read -r report; do
		any=yes
		suite=$(grep -m 1 -A 9 -E '<testsuite([[:space:]]|$)' -- "$report" | tr '\n\t' '  ')
		suite=${suite%%>*}
		tests=$(setup_attribute "$suite" tests)
		failed=$(($(setup_attribute "$suite" errors) + $(setup_attribute "$suite" failures)))
		skipped=$(setup_attribute "$suite" skipped)
		((setup_passed += tests - failed - skipped))
		((setup_failed += failed))
		((setup_skipped += skipped))
		[ "$failed" -eq 0 ] || setup_say "$failed failed in ${report#"$setup_root"/}"$'\n'"$(setup_failures "$report")"
	done < <(setup_reports | LC_ALL=C sort)
	if [ -z "$any" ]; then
		setup_say 'no test of the bundles ran; that counts as one failure'
		((setup_failed += 1))
	fi
	return 0
}

# A test bundle that has tests and left no report is a failure: Maven can pass over a bundle, and a runner that does not know the
# tests' framework finds none of them and is content.
setup_count_silent_bundles() {
	local bundle
	for bundle in "$setup_root"/bundles/*.tests; do
		[ -n "$(find "$bundle" -path '*/src/*Test.java' -print -quit 2>/dev/null)" ] || continue
		[ -z "$(find "$bundle" -path '*/target/surefire-reports/TEST-*.xml' -print -quit)" ] || continue
		setup_say "none of the tests in bundles/${bundle##*/} ran; that counts as one failure"
		((setup_failed += 1))
	done
}

setup_print_summary() {
	local skipped=
	[ "$setup_skipped" -eq 0 ] || skipped=", $setup_skipped skipped"
	printf '%s passed, %s failed%s\n' "$setup_passed" "$setup_failed" "$skipped"
}
