#!/usr/bin/env bash
# The product's start script, with a Java that prints its arguments.
# shellcheck source=assertions.sh
. "${BASH_SOURCE[0]%/*}/assertions.sh"

product="$place/my product"
mkdir -p "$product/configuration" "$product/plugins" "$place/home" "$place/work dir/my course" "$place/work dir/outline" "$place/jvm"
cp "$product_root/lectern" "$product_root/find-java" "$product/"
printf 'eclipse.product=x\n' >"$product/configuration/config.ini"
for jar in org.eclipse.equinox.launcher_1.7.0 dev.lectern.cli_0.1.0.1 dev.lectern.cli_0.1.0.2 dev.lectern.deck_0.1.0.2 dev.lectern.course_0.1.0.2 \
	dev.lectern.citation_0.1.0.2 dev.lectern.check_0.1.0.2 dev.lectern.page_0.1.0.2 dev.lectern.reveal_0.1.0.2 com.vladsch.flexmark.osgi_0.64.8 org.apache.lucene.core_10.6.0 org.jsoup_1.22.1 org.mozilla.rhino_1.8.0 com.google.gson_2.13.1 picocli_4.7.7 io.github.java-diff-utils_4.18.0 \
	org.eclipse.xtext_2.42.0 org.eclipse.xtext.util_2.42.0 org.eclipse.xtext.xbase.lib_2.42.0 org.eclipse.emf.common_2.46.0 org.eclipse.emf.ecore_2.43.0 org.eclipse.emf.ecore.xmi_2.41.0 \
	org.antlr.runtime_3.2.0 com.google.guava_33.5.0.jre com.google.guava.failureaccess_1.0.3 com.google.inject_7.0.0 jakarta.inject.jakarta.inject-api_2.0.1 org.apache.log4j_1.2.26 \
	org.eclipse.equinox.common_3.20.300; do
	: >"$product/plugins/$jar.jar"
done
ln -s "$product/lectern" "$place/link"
tools "$place/bin" bash sh sed head readlink cksum stat find mkdir touch cat env rm mktemp mkfifo od sleep
script "$place/bin/ldconfig" <<'EOF2'
printf '%s\n' libgtk-3.so.0 libwebkit2gtk-4.1.so.0
EOF2
java_home "$place/jvm/21" 21

cd "$place/work dir" || exit
work=$PWD

# start [VARIABLE=VALUE...] -- ARGUMENT...
start() {
	local -a variables
	while [ "$1" != -- ]; do
		variables+=("$1")
		shift
	done
	shift
	run env -i PATH="$place/bin" HOME="$place/home" LECTERN_JVM_DIRS="$place/jvm" ${variables[@]+"${variables[@]}"} "$place/link" "$@"
	# What follows the configuration is what the application gets.
	application=${out##*"$place/home/.cache/lectern/configuration/"}
	application=${application#*$'\n'}
	application=${application//$'\n'/|}
}

start DISPLAY=:7 --
same 'without arguments: the window' open "$application"
contains 'the window runs the launcher' "$out" "$product/plugins/org.eclipse.equinox.launcher_1.7.0.jar"
contains 'the workspace is under the data folder' "$out" $'-data\n'"$place/home/.local/share/lectern/workspace"$'\n'
start DISPLAY=:7 -- open
same 'open: the window' open "$application"
start DISPLAY=:7 -- 'my course'
same 'a folder: the window, with an absolute path' "open|$work/my course" "$application"
start DISPLAY=:7 -- open './my course/' --theme dark --screenshot 'a b.png'
same 'all options' "open|$work/my course|--screenshot|$work/a b.png|--theme|dark" "$application"
start DISPLAY=:7 -- --theme=light --screenshot="$place/x.png" 'my course'
same 'options first, and with =' "open|$work/my course|--screenshot|$place/x.png|--theme|light" "$application"
start DISPLAY=:7 -- open outline
same 'a folder with a name of a command can be opened' "open|$work/outline" "$application"
start DISPLAY=:7 -- ./outline
same 'and with a path' "open|$work/outline" "$application"
start WAYLAND_DISPLAY=wayland-0 -- open
same 'Wayland is a display' open "$application"
start DISPLAY=:7 LECTERN_WORKSPACE="ws 1" -- open
contains 'LECTERN_WORKSPACE is taken and made absolute' "$out" $'-data\n'"$work/ws 1"$'\n'
start DISPLAY=:7 JAVA_STATUS=13 -- open
same "the window's status is passed on" 13 "$status"

java_home "$place/jvm/23" 23
script "$place/jvm/23/bin/java" <<EOF2
echo started
[ -e "$place/again" ] || { : >"$place/again"; exit 23; }
EOF2
start DISPLAY=:7 -- open
same 'a window that asks to be started again is' $'started\nstarted' "$out"
same 'and ends with the status of the last time' 0 "$status"
script "$place/jvm/23/bin/java" <<EOF2
trap 'exit 77' TERM
kill -TERM \$PPID
while :; do sleep 0.05; done
EOF2
start DISPLAY=:7 -- open
same 'whoever ends the script ends the window' 77 "$status"
rm -r "$place/jvm/23"

start DISPLAY=:7 'JAVA_SAYS=(java:12): Gtk-WARNING **: 10:11:12.345: no theme

libEGL warning: no DRI
real trouble' -- open
same "GTK's talk is kept out, errors are not" 'real trouble' "$err"

before=$out
start DISPLAY=:7 -- open
same 'the configuration stays while the product does' "$before" "$out"
printf 'eclipse.product=rebuilt\n' >"$product/configuration/config.ini"
start DISPLAY=:7 -- open
[ "$before" != "$out" ]
report 'a rebuilt product gets a new configuration' $? "$out"

: >file.md
start DISPLAY=:7 -- open nowhere
same 'no such course: status 2' 2 "$status"
same 'no such course: one line' 'lectern: nowhere: there is no such folder' "$err"
start DISPLAY=:7 -- nowhere/else
same 'a path that is not there is taken for a course' 'lectern: nowhere/else: there is no such folder' "$err"
start DISPLAY=:7 -- open file.md
same 'a file is no course' 'lectern: file.md is a file; a course is a folder' "$err"
start DISPLAY=:7 -- open 'my course' outline
same 'two courses: status 2' 2 "$status"
start DISPLAY=:7 -- open --theme purple
same 'a theme that is not there' 'lectern: --theme is light or dark, not purple' "$err"
start DISPLAY=:7 -- open --screenshot
same 'an option without its value: status 2' 2 "$status"
start DISPLAY=:7 -- open --screenshot nowhere/x.png
contains 'a picture in a folder that is not there' "$err" 'the picture cannot be written there'
start DISPLAY=:7 -- open --wrong
contains 'an option that is not there' "$err" 'open knows no option --wrong'

command_line() {
	printf '%s' "${out##*dev.lectern.cli.Main}" | sed -e 1d | { mapfile -t lines; IFS='|'; printf '%s' "${lines[*]}"; }
}
start -- outline 'my course' --format json
same 'outline: the command line, arguments as they are' 'outline|my course|--format|json' "$(command_line)"
contains 'the newest jar is taken' "$out" "$product/plugins/dev.lectern.cli_0.1.0.2.jar:$product/plugins/dev.lectern.deck"
lacks 'and not the other' "$out" dev.lectern.cli_0.1.0.1
for bundle in check page reveal; do
	contains "dev.lectern.$bundle is on the class path" "$out" "$product/plugins/dev.lectern.${bundle}_0.1.0.2.jar"
done
start -- --help
same '--help: the command line' --help "$(command_line)"
start -- open --help
same 'open --help: the command line' 'open|--help' "$(command_line)"
start -- --version
same '--version: the command line' --version "$(command_line)"
start -- nonsense
same 'what nobody knows: the command line, to explain' nonsense "$(command_line)"
start -- outline '' '*' 'a  b'
same 'blanks, stars and nothing stay' 'outline||*|a  b' "$(command_line)"
start JAVA_STATUS=1 -- outline .
same "the command line's status is passed on" 1 "$status"

rm "$product/plugins/com.google.gson_2.13.1.jar"
start -- outline .
same 'an incomplete product: status 3' 3 "$status"
contains 'an incomplete product is named' "$err" 'com.google.gson_*.jar is missing'

start -- open
same 'no display and no Xvfb: status 2' 2 "$status"
contains 'no display and no Xvfb: says so' "$err" 'there is no display'
same 'in one line' 1 "$(printf '%s\n' "$err" | wc -l)"
script "$place/bin/Xvfb" <<EOF2
printf '%s\n' "\$*" >"$place/xvfb"
printf '%s\n' "\$\$" >"$place/xvfb.pid"
printf '99\n' >&6
exec 6>&-
exec sleep 1000
EOF2
script "$place/bin/xauth" <<'EOF2'
exit 0
EOF2
start JAVA_SAYS='trouble on @DISPLAY@' JAVA_STATUS=5 -- open 'my course'
contains 'without a display: Xvfb' "$(<"$place/xvfb")" '-screen 0 1920x1200x24'
same 'under Xvfb the arguments are the same' "open|$work/my course" "$application"
same 'under Xvfb the status is passed on' 5 "$status"
same 'the program gets that display' 'trouble on :99' "$err"
kill -0 "$(<"$place/xvfb.pid")" 2>/dev/null
same 'Xvfb ends with the window' 1 $?

printf 'exit 1\n' >"$place/bin/Xvfb"
start -- open
same 'an Xvfb that does not start: status 3' 3 "$status"

script "$place/bin/ldconfig" <<'EOF2'
printf '%s\n' libc.so.6
EOF2
start DISPLAY=:7 -- open
same 'no GTK: status 2' 2 "$status"
same 'no GTK: one line' 1 "$(printf '%s\n' "$err" | wc -l)"

rm -r "$place/jvm/21"
java_home "$place/jvm/17" 17.0.2
start -- outline .
same 'no Java: status 2' 2 "$status"
same 'no Java: one line' 1 "$(printf '%s\n' "$err" | wc -l)"
contains 'no Java: what is wanted' "$err" 'lectern: Java 21 or newer is needed'
