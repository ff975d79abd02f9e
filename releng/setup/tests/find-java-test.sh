#!/usr/bin/env bash
# Which Java is taken.
# shellcheck source=assertions.sh
. "${BASH_SOURCE[0]%/*}/assertions.sh"
# shellcheck source=../../dev.lectern.product/root/find-java
. "$product_root/find-java"

jvm=$place/jvm
tools "$place/bin" bash sed head readlink mkdir cat chmod cp ln rm
PATH=$place/bin
LECTERN_JVM_DIRS=$jvm:$place/sdkman
HOME=$place

same 'a version of today' 21 "$(lectern_feature_version 21.0.3)"
same 'an early-access version' 26 "$(lectern_feature_version 26-ea)"
same 'a version of old' 8 "$(lectern_feature_version 1.8.0_402)"
same 'no version' '' "$(lectern_feature_version nonsense)"

lectern_find_java 21
same 'no Java at all is an error' 1 $?
contains 'the error says what is wanted' "$LECTERN_JAVA_ERROR" 'Java 21 or newer is needed'
contains 'the error says what to do' "$LECTERN_JAVA_ERROR" 'set LECTERN_JAVA'

java_home "$jvm/java-17" 17.0.15
lectern_find_java 21
same 'one that is too old is an error' 1 $?

java_home "$jvm/temurin 21" 21.0.3
lectern_find_java 21
same 'a fitting one is found beside an old one' "$jvm/temurin 21" "$LECTERN_FOUND_JAVA"

java_home "$jvm/a-25" 25.0.1 jre
lectern_find_java 21
same 'the newest wins' "$jvm/a-25" "$LECTERN_FOUND_JAVA"
lectern_find_java 21 jdk
same 'to build, the newest with a compiler wins' "$jvm/temurin 21" "$LECTERN_FOUND_JAVA"

java_home "$place/sdkman/26" 26
lectern_find_java 21
same 'an earlier place wins over a newer version' "$jvm/a-25" "$LECTERN_FOUND_JAVA"
lectern_find_java 26
same 'a later place is reached' "$place/sdkman/26" "$LECTERN_FOUND_JAVA"

java_home "$place/opt/jdk 22" 22
ln -s "$place/opt/jdk 22/bin/java" "$place/bin/java"
lectern_find_java 21
same 'the java on the PATH wins over the folders, links resolved' "$place/opt/jdk 22" "$LECTERN_FOUND_JAVA"
lectern_find_java 23
same 'the java on the PATH is passed over if too old' "$jvm/a-25" "$LECTERN_FOUND_JAVA"

rm "$place/bin/java"
script "$place/bin/java" <<EOF2
printf '%s\n' 'Property settings:' '    java.home = $place/opt/jdk 22' 'openjdk version "22"' >&2
EOF2
lectern_find_java 21
same "a version manager's stand-in is asked for its Java" "$place/opt/jdk 22" "$LECTERN_FOUND_JAVA"

JAVA_HOME=$jvm/java-17
lectern_find_java 21
same 'an old JAVA_HOME is passed over' "$place/opt/jdk 22" "$LECTERN_FOUND_JAVA"
JAVA_HOME=$place/sdkman/26
lectern_find_java 21
same 'a fitting JAVA_HOME wins over the PATH' "$place/sdkman/26" "$LECTERN_FOUND_JAVA"

LECTERN_JAVA="$jvm/temurin 21"
lectern_find_java 21
same 'LECTERN_JAVA wins over everything' "$jvm/temurin 21" "$LECTERN_FOUND_JAVA"
LECTERN_JAVA="$jvm/temurin 21/bin/java"
lectern_find_java 21
same 'LECTERN_JAVA may be the executable' "$jvm/temurin 21" "$LECTERN_FOUND_JAVA"
LECTERN_JAVA=$jvm/java-17
lectern_find_java 21
same 'a LECTERN_JAVA that is too old is an error' 1 $?
contains 'and the error says so' "$LECTERN_JAVA_ERROR" 'it is Java 17'
LECTERN_JAVA=$place/nowhere
lectern_find_java 21
same 'a LECTERN_JAVA without a Java is an error' 1 $?
contains 'and the error says that, too' "$LECTERN_JAVA_ERROR" 'there is no Java in it'
LECTERN_JAVA=$jvm/a-25
lectern_find_java 21 jdk
same 'a LECTERN_JAVA without a compiler is an error for a build' 1 $?
contains 'and the error names the compiler' "$LECTERN_JAVA_ERROR" 'no compiler'

unset LECTERN_JAVA JAVA_HOME
rm "$place/bin/java"
java_home "$place/quiet/21" 21
rm "$place/quiet/21/release"
script "$place/quiet/21/bin/java" <<'EOF2'
printf '%s\n' 'openjdk version "21.0.2" 2024-01-16' >&2
EOF2
LECTERN_JVM_DIRS=$place/quiet
lectern_find_java 21
same 'a Java without a release file is asked for its version' "$place/quiet/21" "$LECTERN_FOUND_JAVA"
