# shellcheck shell=bash
# Builds the product, if its sources are not those it was built from.

setup_product=$setup_root/releng/dev.lectern.product/target/products/dev.lectern.product/linux/gtk/x86_64
setup_stamp=$setup_root/releng/dev.lectern.product/target/lectern.stamp
setup_build_log=$setup_cache/log/build.log

# A number that changes when any source of the product does: written, added, removed or renamed. Tests are not part of it, nor
# is what the build itself puts beside the sources.
setup_fingerprint() {
	(
		cd -- "$setup_root" && find bundles features releng/dev.lectern.* pom.xml .mvn \
			\( -regex '[^/]*/[^/]*/target' -o -regex 'bundles/[^/]*[.]tests' -o -regex 'bundles/[^/]*/web/vendor' -o -regex 'bundles/[^/]*/\(src-gen\|model/generated\)' -o -name node_modules \
			-o -name '.polyglot.*' -o -name .tycho-consumer-pom.xml -o -name .settings -o -name .classpath -o -name .project \) -prune \
			-o ! -type d -printf '%p %s %T@\n'
	) | LC_ALL=C sort | cksum
}

setup_is_built() {
	[ -x "$setup_product/lectern" ] && [ -r "$setup_stamp" ] && [ "$(setup_fingerprint)" = "$(<"$setup_stamp")" ]
}

# From here on, until the script ends or setup_unlock is called, no other start builds this checkout.
setup_lock() {
	local lock
	setup_has flock || return 0
	lock=$(printf '%s' "$setup_root" | cksum)
	lock=$setup_cache/build-${lock%% *}.lock
	mkdir -p -- "$setup_cache" 2>/dev/null && : 2>/dev/null >>"$lock" \
		|| setup_fail 2 "$setup_cache cannot be written; set XDG_CACHE_HOME to a folder that can"
	exec 9>>"$lock"
	if ! flock -n 9; then
		setup_say 'waiting for another build of this checkout'
		flock 9
	fi
}

setup_unlock() {
	exec 9>&-
}

# setup_maven_build ARGUMENT...: Maven in the checkout, with the JDK and the Maven that were found. The materialised product is
# made anew, for p2 would leave the jars of the last build beside those of this one.
setup_maven_build() {
	rm -rf -- "$setup_root/releng/dev.lectern.product/target/products" "$setup_stamp"
	(
		cd -- "$setup_root" || exit
		export JAVA_HOME=$setup_java
		exec "$@" 9>&-
	)
}

# Sets setup_without_tests to what makes Maven leave the test bundles out. (Asking for the product and what it needs would not do:
# Tycho knows that only after it has resolved it.)
setup_find_tests() {
	local modules
	modules=$(sed -n 's#.*<module>\(bundles/[^<]*\.tests\)</module>.*#!\1#p' "$setup_root/pom.xml")
	setup_without_tests=(-DskipTests)
	[ -z "$modules" ] || setup_without_tests+=(-pl "${modules//$'\n'/,}")
}

# Builds the product without its tests, unless it is up to date.
setup_build() {
	local fingerprint what='building'
	setup_lock
	if ! setup_is_built; then
		fingerprint=$(setup_fingerprint)
		[ -d "${setup_product%/*}" ] || what='building (the first time takes some minutes)'
		setup_say "$what..."
		mkdir -p -- "${setup_build_log%/*}"
		setup_find_tests
		if ! setup_maven_build "$setup_maven" -B -ntp verify "${setup_without_tests[@]}" >"$setup_build_log" 2>&1 </dev/null; then
			# Without what Maven always says: how to ask it for more, and where to read on.
			grep '^\[ERROR\] ' "$setup_build_log" | grep -v -E '^\[ERROR\] *(-> )?(\[Help |To see |Re-run |For more |After correcting |mvn <args>|See |$)' \
				| head -n 12 >&2
			setup_fail 3 "the build failed (everything: $setup_build_log)"
		fi
		[ -x "$setup_product/lectern" ] || setup_fail 3 "the build made no $setup_product/lectern (everything: $setup_build_log)"
		printf '%s\n' "$fingerprint" >"$setup_stamp"
	fi
	setup_unlock
}
