#!/usr/bin/env bash
# How versions are compared, and how tests are counted.
# shellcheck source=assertions.sh
. "${BASH_SOURCE[0]%/*}/assertions.sh"
HOME=$place
# shellcheck source=../base.sh
. "$releng/setup/base.sh"
# shellcheck source=../reports.sh
. "$releng/setup/reports.sh"

at_least() {
	setup_at_least "$2" "$3"
	same "$1" "$4" $?
}
at_least 'the same version is enough' 3.9.0 3.9.0 0
at_least 'numbers, not letters, are compared' 3.10.1 3.9 0
at_least 'an older one is not enough' 3.8.7 3.9 1
at_least 'a missing part is a zero' 3.9 3.9.0 0
at_least 'a missing part is older than a number' 3.9 3.9.1 1
at_least 'a higher first part decides' 4.0.0 3.9.16 0
at_least 'a packaging suffix does not count' 18.20.4+dfsg-1~deb12u3 18 0
at_least 'a leading zero is no octal number' 3.09.08 3.9.8 0
at_least 'no version is not enough' '' 1 1
at_least 'nonsense is not enough' unknown 1 1

setup_root=$place/checkout
reports=$setup_root/bundles/x.tests/target/surefire-reports
mkdir -p "$reports" "$setup_root/releng"
printf '%s\n' '<?xml version="1.0"?>' '<testsuite xmlns:xsi="x" name="a b" time="0.1" tests="10" errors="1" skipped="2" failures="3">' \
	'<system-out><![CDATA[<testsuite tests="99" failures="99">]]></system-out>' \
	'  <testcase name="survives" classname="c.Name" time="0.1">' '    <failure message="seed 7&#10; ==&gt; odd" type="a.Wrong">a.Wrong: seed 7' 'at x</failure>' \
	'  </testcase>' '  <testcase name="well" classname="c"/>' >"$reports/TEST-one.xml"
printf '%s\n' '<testsuite' '  name="b"' '  tests="5" errors="0"' '  failures="0">' >"$reports/TEST-two.xml"
run setup_count_reports
contains 'the report with failures is named' "$err" '4 failed in bundles/x.tests/target/surefire-reports/TEST-one.xml'
contains 'and what failed in it, with the message' "$err" '  survives: a.Wrong seed 7&#10; ==&gt; odd'
setup_count_reports 2>/dev/null
setup_count_script_tests $'ok one\nnot ok two\n    ok within details\nskip three' 1
same 'tests are counted' '10 passed, 5 failed, 3 skipped' "$(setup_print_summary)"
setup_passed=0 setup_failed=0 setup_skipped=0
setup_remove_reports
setup_count_reports 2>/dev/null
setup_count_script_tests 'ok one' 127 2>/dev/null
same 'no report, and a crash, are failures' '1 passed, 2 failed' "$(setup_print_summary)"
