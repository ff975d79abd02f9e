#!/usr/bin/env bash
# Does what the README promises, with the product that was built: the commands as they stand there, in a home of their own.
# LECTERN_JAVA says which Java to take.
# shellcheck source=../tests/assertions.sh
. "${BASH_SOURCE[0]%/*}/../tests/assertions.sh"
export HOME=$place/home LECTERN_WORKSPACE=$place/workspace
unset XDG_CACHE_HOME XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY
mkdir -p "$HOME"
repository=${releng%/*}
sample=$repository/bundles/dev.lectern.sample/course

# every command in a block of the README is one of these
commands=$(sed -n '/^```sh$/,/^```$/{/^```/!p}' "$repository/README.md" | sed 's/ *#.*//' | grep -v '^$' | LC_ALL=C sort -u)
same 'the README names the commands tested here, and no others' \
	"$(printf '%s\n' 'releng/lectern' 'releng/lectern open COURSE' 'releng/lectern outline COURSE' \
		'releng/lectern outline COURSE --format json' 'releng/lectern render COURSE --chapter C --language L' 'releng/screenshots' 'releng/verify' 'releng/benchmark' \
		'releng/lectern check COURSE' 'releng/lectern check COURSE --format sarif' 'releng/lectern check COURSE --fix --dry-run' \
		'releng/lectern check COURSE --layout' 'releng/lectern rules' 'releng/lectern citations COURSE' \
		'releng/lectern citations COURSE --format bibtex' 'releng/lectern citations COURSE --refresh' 'releng/lectern import-papers FILE' \
		'releng/lectern course init COURSE' | LC_ALL=C sort)" "$commands"

run "$releng/lectern" outline "$sample"
same 'outline ends well' 0 "$status"
contains 'outline shows the course' "$out" 'From Attention to Agents'
same 'outline says nothing but its result: nothing was built again' '' "$err"

run "$releng/lectern" outline "$sample" --format json
same 'outline as JSON ends well' 0 "$status"
contains 'the JSON names the slides' "$out" '"title": "A pronoun in search of its noun"'
contains 'the JSON names the citations' "$out" '"1706.03762"'

run "$releng/lectern" render "$sample" --chapter attention --language zh
same 'render ends well' 0 "$status"
same 'render shows every slide' 14 "$(printf '%s\n' "$out" | grep -c '^<section data-markdown')"
contains 'render shows them in the language' "$out" '代词在找它的名词'

run "$releng/lectern" check "$sample"
same 'the sample course has no problem' 0 "$status"
run "$releng/lectern" check "$sample" --format sarif
contains 'check speaks SARIF' "$out" '"version": "2.1.0"'
run "$releng/lectern" check "$sample" --fix --dry-run
same 'nothing in the sample course needs a fix' 0 "$status"
if type -P chromium chromium-browser google-chrome google-chrome-stable >/dev/null; then
	run "$releng/lectern" check "$sample" --layout
	same 'every slide of the sample course fits' 0 "$status"
fi
LECTERN_CHROMIUM=$place/none run "$releng/lectern" check "$sample" --layout
same 'without a browser --layout says so by its status' 2 "$status"
run "$releng/lectern" rules
same 'rules ends well' 0 "$status"
contains 'rules explains' "$out" 'deck.separator-in-fence'
run "$releng/lectern" citations "$sample"
same 'citations ends well' 0 "$status"
contains 'citations names the papers' "$out" 1706.03762
cp -r "$sample" "$place/course"
cited=$place/course/citations.lock.jsonl
printf '%s\n' '{"id":"1706.03762","title":"Attention Is All You Need","authors":["Ashish Vaswani"],"published":"2017-06-12","version":7,"status":"verified"}' >"$cited"
run "$releng/lectern" citations "$place/course" --format bibtex
contains 'citations speaks BibTeX' "$out" '@misc{vaswani2017attention,'
LECTERN_ARXIV_URL=http://127.0.0.1:9/ run "$releng/lectern" citations "$place/course" --refresh
same 'a refresh that reaches nobody ends well' 0 "$status"
contains 'and says so' "$err" 127.0.0.1
[ ! -e "$cited" ] || ! grep -q '"status":"wrong"' "$cited"
report 'and calls no paper wrong' $?
printf '%s\n' '{"id":"1706.03762","title":"Attention Is All You Need","authors":"Ashish Vaswani","categories":"cs.CL","abstract":"","versions":[{"version":"v1","created":"Mon, 12 Jun 2017 17:57:34 GMT"}],"update_date":"2017-06-12","authors_parsed":[["Vaswani","Ashish",""]]}' >"$place/papers.jsonl"
LECTERN_PAPERS=$place/papers run "$releng/lectern" import-papers "$place/papers.jsonl"
same 'import-papers ends well' 0 "$status"
run "$releng/lectern" course init "$place/course"
same 'course init ends well' 0 "$status"
run "$releng/lectern" check "$place/course"
same 'a course with its new course file has no problem' 0 "$status"
run "$releng/benchmark" no.such.measurement
same 'benchmark knows its names' 2 "$status"

run "$releng/lectern" outline "$place"
same 'a folder that is no course is told by the status' 2 "$status"
same 'and in one line' 1 "$(printf '%s\n' "$err" | wc -l)"

# is_picture FILE: whether it is a PNG of more than 50 kB, for an empty window has less
is_picture() {
	[ "$(head -c 8 "$1" 2>/dev/null | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] && [ "$(wc -c <"$1")" -gt 50000 ]
}

before=$(cd "$sample" && find . -printf '%p %s %T@\n' | LC_ALL=C sort)
for theme in light dark; do
	run timeout 240 "$releng/lectern" open "$sample" --theme "$theme" --screenshot "$place/$theme.png"
	same "open --screenshot ends well ($theme)" 0 "$status"
	is_picture "$place/$theme.png"
	report "the window was pictured ($theme)" $? "$err"
done
same 'opening wrote nothing into the course' "$before" "$(cd "$sample" && find . -printf '%p %s %T@\n' | LC_ALL=C sort)"
cmp -s "$place/light.png" "$place/dark.png"
same 'the pictures differ' 1 $?

LECTERN_WORKSPACE=$place/first/workspace run timeout 240 "$releng/lectern" --screenshot "$place/first.png"
same 'without a course it opens' 0 "$status"
[ -f "$place/first/sample-course/index.html" ] && is_picture "$place/first.png"
report 'without a course there is one to look at' $? "$err"

run timeout 240 "$releng/lectern" open "$place/nowhere" --screenshot "$place/no.png"
same 'a course that is not there is told by the status' 2 "$status"
contains 'and says why' "$err" nowhere
[ ! -e "$place/no.png" ]
report 'and makes no picture' $?
