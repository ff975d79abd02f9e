# shellcheck shell=bash
# A JDK to build with. Where one is looked for: see find-java, which the product's start script uses too.

# shellcheck source=../dev.lectern.product/root/find-java
. "$setup_root/releng/dev.lectern.product/root/find-java"
lectern_use_utf8

setup_want_java() {
	lectern_find_java 21 jdk && return
	[ -z "${LECTERN_JAVA-}" ] || setup_fail 2 "$LECTERN_JAVA_ERROR"
	setup_need 'a JDK 21 or newer' openjdk-21-jdk-headless openjdk-25-jdk-headless temurin-25-jdk temurin-21-jdk
}

# Sets setup_java to the JDK's home.
setup_get_java() {
	lectern_find_java 21 jdk || setup_fail 2 "$LECTERN_JAVA_ERROR"
	setup_java=$LECTERN_FOUND_JAVA
}
