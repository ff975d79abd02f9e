# shellcheck shell=bash
# Maven: Tycho wants 3.9. An older one is good enough to fetch it.

setup_maven_version=3.9.16
setup_maven_home=$setup_cache/maven/apache-maven-$setup_maven_version

# Not run in the checkout: an old Maven stumbles over .mvn there.
setup_maven_on_path_fits() {
	local version
	setup_has mvn || return 1
	version=$(cd / && mvn -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
	setup_at_least "$version" 3.9 && ! setup_at_least "$version" 4
}

setup_want_maven() {
	[ -x "$setup_maven_home/bin/mvn" ] || setup_has mvn || setup_need 'Maven' maven
}

# Sets setup_maven to a Maven that can build Lectern.
setup_get_maven() {
	local folder
	if setup_maven_on_path_fits; then
		setup_maven=mvn
		return
	fi
	setup_maven=$setup_maven_home/bin/mvn
	[ ! -x "$setup_maven" ] || return 0
	setup_say "fetching Maven $setup_maven_version into ${setup_maven_home%/*}"
	setup_open_log
	mkdir -p -- "${setup_maven_home%/*}" && folder=$(mktemp -d "${setup_maven_home%/*}/fetch.XXXXXX") \
		|| setup_fail 2 "$setup_cache cannot be written; set XDG_CACHE_HOME to a folder that can"
	(
		cd -- "$folder" && mvn -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
			-Dartifact="org.apache.maven:apache-maven:$setup_maven_version:zip:bin" -DoutputDirectory="$folder"
	) >>"$setup_log" 2>&1 </dev/null || {
		rm -rf -- "$folder"
		setup_fail_with_log 3 "Maven $setup_maven_version could not be fetched" "$setup_log"
	}
	# Somebody else may have been faster.
	[ -x "$setup_maven" ] || mv -- "$folder/${setup_maven_home##*/}" "$setup_maven_home"
	rm -rf -- "$folder"
	[ -x "$setup_maven" ] || setup_fail_with_log 3 "Maven $setup_maven_version was fetched, but is not in $setup_maven_home" "$setup_log"
}
