# shellcheck shell=bash
# All parts of the set-up, in the order they build upon each other.

# shellcheck source=base.sh
. "${BASH_SOURCE[0]%/*}/base.sh"
# shellcheck source=packages.sh
. "$setup_root/releng/setup/packages.sh"
# shellcheck source=java.sh
. "$setup_root/releng/setup/java.sh"
# shellcheck source=maven.sh
. "$setup_root/releng/setup/maven.sh"
# shellcheck source=node.sh
. "$setup_root/releng/setup/node.sh"
# shellcheck source=window.sh
. "$setup_root/releng/setup/window.sh"
# shellcheck source=browser.sh
. "$setup_root/releng/setup/browser.sh"
# shellcheck source=build.sh
. "$setup_root/releng/setup/build.sh"
