#!/usr/bin/env bash
# releng/lectern and releng/verify on a bare machine: what they install, say and build. The machine is a PATH of stand-ins.
# shellcheck source=assertions.sh
. "${BASH_SOURCE[0]%/*}/assertions.sh"

checkout="$place/check out"
machine=$place/machine
jvm=$place/jvm
stand_ins=$place/stand-ins

make_stand_ins() {
	# The first Maven of a machine is too old. What it does to the project is what the real one leaves behind.
	script "$stand_ins/mvn" <<'EOF2'
printf '%s|%s|JAVA_HOME=%s\n' "$PWD" "$*" "${JAVA_HOME-}" >>"$STATE/mvn"
version=3.8.7
case $0 in */apache-maven-*) version=3.9.16 ;; esac
case " $* " in
*' -v '*) printf '\033[1mApache Maven %s (x)\033[m\n' "$version" ;;
*:unpack*)
	[ ! -e "$STATE/offline" ] || { echo '[ERROR] unknown host'; exit 1; }
	for argument; do
		case $argument in -DoutputDirectory=*) folder=${argument#*=}/apache-maven-3.9.16/bin ;; esac
	done
	mkdir -p "$folder"
	cp "$0" "$folder/mvn"
	;;
*' verify '*)
	[ ! -e "$STATE/broken" ] || { printf '%s\n' '[INFO] hm' '[ERROR] Deck.java:[3] ' '[ERROR] not a statement' '[ERROR] ' '[ERROR] To see the full stack trace'; exit 1; }
	product=releng/dev.lectern.product/target/products/dev.lectern.product/linux/gtk/x86_64
	mkdir -p "$product"
	printf '#!%s\nprintf "product|%%s\\n" "$@"\n' "$BASH" >"$product/lectern"
	chmod +x "$product/lectern"
	echo '[INFO] built'
	case $* in *-DskipTests*) exit ;; esac
	echo "DISPLAY=${DISPLAY-none}" >>"$STATE/tests"
	mkdir -p bundles/dev.lectern.x.tests/target/surefire-reports
	failures=$(cat "$STATE/failures" 2>/dev/null || echo 0)
	printf '<testsuite name="x" tests="7" errors="0" skipped="1" failures="%s">\n' "$failures" \
		>bundles/dev.lectern.x.tests/target/surefire-reports/TEST-x.xml
	[ "$failures" -eq 0 ]
	;;
esac
EOF2
	# A package brings its commands, or a line in a list of libraries or fonts.
	script "$stand_ins/apt-get" <<'EOF2'
printf '%s\n' "$*" >>"$STATE/apt-get"
[ -n "${ROOT-}" ] || { echo 'are you root?'; exit 100; }
case " $* " in
*' update '*) [ ! -e "$STATE/no-lists" ]; exit ;;
esac
[ ! -e "$STATE/offline" ] || { echo 'E: Failed to fetch x'; exit 100; }
for package; do
	case $package in
	openjdk-*|temurin-*) cp -r "$STATE/jdk" "$LECTERN_JVM_DIRS/$package" ;;
	maven) cp "$STAND_INS/mvn" "$MACHINE/mvn" ;;
	nodejs) cp "$STAND_INS/node" "$MACHINE/node" ;;
	npm) cp "$STAND_INS/node" "$MACHINE/npm" ;;
	xvfb) cp "$STAND_INS/xvfb-run" "$MACHINE/xvfb-run"; cp "$STAND_INS/xvfb-run" "$MACHINE/Xvfb" ;;
	chromium) cp "$STAND_INS/node" "$MACHINE/chromium" ;;
	xauth) cp "$STAND_INS/xvfb-run" "$MACHINE/xauth" ;;
	libgtk-3-0*) echo libgtk-3.so.0 >>"$STATE/libraries" ;;
	libwebkit*) echo libwebkit2gtk-4.1.so.0 >>"$STATE/libraries" ;;
	fonts-noto-cjk) echo NotoSansCJK >>"$STATE/fonts" ;;
	esac
done
EOF2
	script "$stand_ins/apt-cache" <<'EOF2'
grep -q -x -F -- "$2" "$STATE/offered" && printf '%s:\n  Installed: (none)\n  Candidate: %s\n' "$2" "$(cat "$STATE/version" 2>/dev/null || echo 1:20.1-3)"
EOF2
	script "$stand_ins/id" <<'EOF2'
[ -n "${ROOT-}" ] && echo 0 || echo 1000
EOF2
	script "$stand_ins/sudo" <<'EOF2'
printf '%s\n' "$*" >>"$STATE/sudo"
[ "$1" = -n ] && shift
ROOT=yes exec "$@"
EOF2
	script "$stand_ins/node" <<'EOF2'
echo v20.20.2
EOF2
	script "$stand_ins/xvfb-run" <<'EOF2'
while [ "${1#-}" != "$1" ]; do [ "$1" = -s ] && shift; shift; done
DISPLAY=:99 exec "$@" 2>&1
EOF2
	script "$stand_ins/ldconfig" <<'EOF2'
echo libc.so.6
cat "$STATE/libraries" 2>/dev/null
EOF2
	script "$stand_ins/fc-list" <<'EOF2'
cat "$STATE/fonts" 2>/dev/null
EOF2
	script "$stand_ins/uname" <<'EOF2'
echo Linux
EOF2
}

# A machine with nothing on it but a package manager, and a clone of the sources under a new HOME.
bare_machine() {
	rm -rf "$checkout" "$machine" "$jvm" "${place:?}/home" "$place/state"
	mkdir -p "$place/home" "$place/state" "$jvm/17" "$checkout/releng/dev.lectern.product" "$checkout/features" "$checkout/.mvn" \
		"$checkout/bundles/dev.lectern.deck/src/target" "$checkout/bundles/dev.lectern.x.tests"
	cp -r "$releng/lectern" "$releng/verify" "$releng/setup" "$checkout/releng/"
	cp -r "$product_root" "$checkout/releng/dev.lectern.product/"
	printf '#!%s\nprintf "%%s\\n" "ok a script" "ok another"\n' "$BASH" >"$checkout/releng/setup/test"
	printf '#!%s\nprintf "%%s\\n" "ok a promise"\n' "$BASH" >"$checkout/releng/setup/product-tests/readme-test.sh"
	printf '\t<module>%s</module>\n' bundles/dev.lectern.deck bundles/dev.lectern.x.tests bundles/dev.lectern.y.tests >"$checkout/pom.xml"
	: >"$checkout/bundles/dev.lectern.deck/src/Deck.java"
	: >"$checkout/bundles/dev.lectern.deck/src/target/Target.java"
	: >"$checkout/bundles/dev.lectern.x.tests/XTest.java"
	tools "$machine" bash sh env sed head tail tr cat cp mv rm mkdir mktemp chmod readlink find sort cksum grep stat touch flock true tee
	cp "$stand_ins/apt-get" "$stand_ins/apt-cache" "$stand_ins/id" "$stand_ins/ldconfig" "$stand_ins/fc-list" "$stand_ins/uname" "$machine/"
	java_home "$jvm/17" 17.0.1
	java_home "$place/state/jdk" 21.0.1
	printf '%s\n' openjdk-21-jdk-headless maven nodejs npm libgtk-3-0t64 libwebkit2gtk-4.1-0 fonts-noto-cjk xvfb xauth >"$place/state/offered"
}

# on_machine [VARIABLE=VALUE...] COMMAND ARGUMENT...
on_machine() {
	local -a variables
	while [[ $1 == *=* ]]; do
		variables+=("$1")
		shift
	done
	# setup/base.sh adds the real system's folders to the end of the PATH, where these tests must find nothing.
	run env -i PATH="$machine" HOME="$place/home" LECTERN_JVM_DIRS="$jvm" STATE="$place/state" STAND_INS="$stand_ins" MACHINE="$machine" \
		${variables[@]+"${variables[@]}"} "$checkout/releng/$1" "${@:2}"
}

state() {
	cat "$place/state/$1" 2>/dev/null
}

make_stand_ins

bare_machine
on_machine ROOT=yes lectern outline 'a course' --format json
same 'the command line on a bare machine: works' 0 "$status"
same 'its results alone are on standard output' $'product|outline\nproduct|a course\nproduct|--format\nproduct|json' "$out"
contains 'it says that it installs a JDK' "$err" 'lectern: installing openjdk-21-jdk-headless (a JDK 21 or newer)'
contains 'it says that it installs Maven' "$err" 'lectern: installing maven (Maven)'
contains 'it says that it installs Node' "$err" 'lectern: installing nodejs (Node 18 or newer, for the web assets)'
contains 'it says that it fetches Maven' "$err" 'lectern: fetching Maven 3.9.16'
contains 'it says that it builds' "$err" 'lectern: building (the first time takes some minutes)...'
lacks 'it installs nothing for the window' "$(state apt-get)" libgtk
same 'packages are listed and installed once' 2 "$(state apt-get | wc -l)"
contains 'the old Maven fetches outside of the checkout' "$(state mvn | sed -n '/:unpack/p')" "$place/home/.cache/lectern/maven/fetch."
contains 'the new Maven builds in the checkout, with the new JDK' "$(state mvn)" \
	"$checkout|-B -ntp verify -DskipTests -pl !bundles/dev.lectern.x.tests,!bundles/dev.lectern.y.tests|JAVA_HOME=$jvm/openjdk-21-jdk-headless"

: >"$place/state/mvn"
on_machine lectern outline
same 'a second start: works' 'product|outline' "$out"
same 'a second start says nothing' '' "$err"
same 'a second start asks no Maven' '' "$(state mvn)"

rebuilds() {
	local builds
	: >"$place/state/mvn"
	on_machine lectern outline
	builds=$(state mvn | grep -c ' verify ')
	same "$1" "$2" "$builds"
}
printf 'x' >"$checkout/bundles/dev.lectern.deck/src/Deck.java"
rebuilds 'a changed source is built' 1
rebuilds 'but only once' 0
: >"$checkout/bundles/dev.lectern.deck/src/Slide.java"
rebuilds 'a new source is built' 1
rm "$checkout/bundles/dev.lectern.deck/src/Slide.java"
rebuilds 'a source gone is built' 1
printf 'x' >"$checkout/bundles/dev.lectern.deck/src/target/Target.java"
rebuilds 'a package called target is source, too' 1
printf 'x' >"$checkout/pom.xml"
rebuilds 'a changed pom.xml is built' 1
printf 'x' >"$checkout/bundles/dev.lectern.x.tests/XTest.java"
rebuilds 'a changed test is not built' 0
mkdir -p "$checkout/bundles/dev.lectern.deck/target" "$checkout/bundles/dev.lectern.deck/web/vendor" "$checkout/bundles/dev.lectern.deck/node_modules"
: >"$checkout/bundles/dev.lectern.deck/web/vendor/x.js"
: >"$checkout/bundles/dev.lectern.deck/node_modules/x.js"
: >"$checkout/bundles/dev.lectern.deck/target/x.jar"
rebuilds 'what a build leaves is not built' 0
chmod -x "$checkout/releng/dev.lectern.product/target/products/dev.lectern.product/linux/gtk/x86_64/lectern"
rebuilds 'a damaged product is built' 1

printf 'y' >"$checkout/pom.xml"
: >"$place/state/broken"
on_machine lectern outline
same 'a build that fails: status 3' 3 "$status"
same 'a build that fails: nothing on standard output' '' "$out"
contains "a build that fails: the compiler's words" "$err" $'[ERROR] Deck.java:[3] \n[ERROR] not a statement\nlectern: '
contains 'a build that fails: where the log is' "$err" "lectern: the build failed (everything: $place/home/.cache/lectern/log/build.log)"
rm "$place/state/broken"
rebuilds 'after a build that failed, the next start builds' 1

printf 'z' >"$checkout/pom.xml"
: >"$place/state/mvn"
on_machine lectern outline &
on_machine lectern outline
wait $!
same 'two starts at once build once' 1 "$(state mvn | grep -c ' verify ')"

on_machine ROOT=yes lectern open
contains 'the window wants GTK' "$err" 'lectern: installing libgtk-3-0t64 (GTK 3, for the window)'
contains 'the window wants WebKitGTK' "$err" 'lectern: installing libwebkit2gtk-4.1-0 (WebKitGTK, for the preview)'
contains 'the window wants a font' "$err" 'lectern: installing fonts-noto-cjk (Chinese glyphs)'
contains 'without a display, the window wants Xvfb' "$err" 'lectern: installing xvfb (a display that nobody sees)'
same 'the window opens' 'product|open' "$out"
on_machine lectern open
same 'what is there is not installed again' '' "$err"

bare_machine
on_machine ROOT=yes DISPLAY=:3 lectern
lacks 'with a display, the window wants no Xvfb' "$(state apt-get)" xvfb
on_machine ROOT=yes DISPLAY=:3 lectern open /nowhere
same 'a mistake is told before anything is done' 'lectern: /nowhere: there is no such folder' "$err"

bare_machine
sed -i s/libgtk-3-0t64/libgtk-3-0/ "$place/state/offered"
cp "$stand_ins/sudo" "$machine/"
on_machine lectern
same 'with sudo: works' 0 "$status"
contains 'with sudo: that installs' "$(state sudo)" '-n env DEBIAN_FRONTEND=noninteractive apt-get'
contains 'the name of a package in older systems is known' "$err" 'lectern: installing libgtk-3-0 (GTK 3, for the window)'

bare_machine
on_machine lectern outline
same 'a user without sudo: status 2' 2 "$status"
same 'a user without sudo: one line, with the command for root' \
	'lectern: packages are missing, and only root can install them: apt-get install -y --no-install-recommends openjdk-21-jdk-headless maven nodejs npm' "$err"
script "$machine/sudo" <<'EOF2'
echo 'sudo: a password is required' >&2
exit 1
EOF2
on_machine lectern outline
same 'sudo that wants a password, and nobody to ask: status 2' 2 "$status"
same 'and the same line' 1 "$(printf '%s\n' "$err" | wc -l)"
same 'and nothing is tried' '' "$(state apt-get)"

bare_machine
rm "$machine/apt-get"
on_machine ROOT=yes lectern outline
same 'no apt-get: status 2' 2 "$status"
same 'no apt-get: one line' 1 "$(printf '%s\n' "$err" | wc -l)"
contains 'no apt-get: what is missing' "$err" 'lectern: missing: a JDK 21 or newer, Maven, Node 18 or newer, for the web assets'

bare_machine
sed -i /openjdk/d "$place/state/offered"
on_machine ROOT=yes lectern outline
same 'a system without such a JDK: status 2' 2 "$status"
contains 'a system without such a JDK: says so' "$err" 'lectern: a JDK 21 or newer is missing, and this system has no package of it'
on_machine LECTERN_JAVA="$jvm/17" lectern outline
contains 'LECTERN_JAVA that does not fit is named' "$err" "it is Java 17"

bare_machine
echo 12.22.9~dfsg-1 >"$place/state/version"
on_machine ROOT=yes lectern outline
contains 'a system whose Node is too old: says so' "$err" 'lectern: Node 18 or newer, for the web assets is missing'

bare_machine
: >"$place/state/no-lists"
on_machine ROOT=yes lectern outline
contains 'lists that cannot be updated are mentioned' "$err" 'lectern: some lists of packages could not be updated'
same 'but do not stop it' 'product|outline' "$out"

bare_machine
: >"$place/state/offline"
on_machine ROOT=yes lectern outline
same 'packages that cannot be installed: status 3' 3 "$status"
contains "packages that cannot be installed: apt-get's words" "$err" 'E: Failed to fetch x'
contains 'packages that cannot be installed: the log' "$err" "could not be installed (everything: $place/home/.cache/lectern/log/setup.log)"
rm "$place/state/offline"
on_machine ROOT=yes lectern outline
same 'and the next start goes on' 0 "$status"
rm -r "$place/home/.cache/lectern/maven"
: >"$place/state/offline"
printf 'x' >"$checkout/pom.xml"
on_machine lectern outline
same 'a Maven that cannot be fetched: status 3' 3 "$status"
contains 'a Maven that cannot be fetched: says so' "$err" 'lectern: Maven 3.9.16 could not be fetched'

bare_machine
on_machine ROOT=yes DISPLAY=:3 verify
same 'verify on a bare machine: works' 0 "$status"
contains 'verify without a package of Chromium: says so, and goes on' "$err" 'lectern: Chromium, for the tests of check --layout: this system has no package of it, so it is left out (chromium)'
same 'verify ends with the summary' '9 passed, 0 failed, 1 skipped' "${out##*$'\n'}"
same "verify never uses the user's display" DISPLAY=:99 "$(state tests)"
rebuilds 'after verify, a start builds nothing' 0
echo 2 >"$place/state/failures"
on_machine verify
same 'verify with failing tests: status' 1 "$status"
same 'verify with failing tests: summary' '6 passed, 2 failed, 1 skipped' "${out##*$'\n'}"
rm "$place/state/failures"
: >"$place/state/broken"
on_machine verify
same 'verify with a build that fails: status' 1 "$status"
same 'verify with a build that fails: old reports do not count' '2 passed, 1 failed' "${out##*$'\n'}"
rm "$place/state/broken"
mkdir -p "$checkout/bundles/dev.lectern.y.tests/src"
: >"$checkout/bundles/dev.lectern.y.tests/src/YTest.java"
on_machine verify
same 'verify with tests that did not run: status' 1 "$status"
contains 'verify with tests that did not run: names them' "$err" 'lectern: none of the tests in bundles/dev.lectern.y.tests ran'
same 'verify with tests that did not run: summary' '9 passed, 1 failed, 1 skipped' "${out##*$'\n'}"
on_machine verify -Dx=y
same 'verify of a part: tests that did not run are no failure' 0 "$status"
contains 'verify passes its arguments to Maven' "$(state mvn)" '-fae verify -Dx=y'

bare_machine
echo chromium >>"$place/state/offered"
on_machine ROOT=yes verify
contains 'verify installs Chromium for its tests' "$err" 'lectern: installing chromium (Chromium, for the tests of check --layout)'
same 'verify with Chromium: updates the lists once' 1 "$(state apt-get | grep -c ' update$')"
: >"$place/state/apt-get"
on_machine ROOT=yes verify
same 'verify with Chromium at hand: installs nothing' '' "$(state apt-get)"
printf '#!%s\necho "Command requires the chromium snap. Please install it with: snap install chromium"\n' "$BASH" >"$machine/chromium"
on_machine verify
same 'verify by somebody who may install nothing: works' 0 "$status"
contains 'verify by somebody who may install nothing: says what is left out' "$err" 'lectern: Chromium, for the tests of check --layout: cannot be installed here, so it is left out (chromium)'
rm "$machine/chromium"
echo 2:1snap1-0ubuntu2 >"$place/state/version"
on_machine ROOT=yes verify
contains 'verify where Chromium is a snap: leaves it out' "$err" 'lectern: Chromium, for the tests of check --layout: this system has it as a snap only, so it is left out (chromium)'
