# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What the scripts share. To be sourced; $root is the checkout. PHP=/path/to/php chooses another PHP than the first one.

PHP=${PHP:-php}
case $PHP in
	*/*) php_folder=${PHP%/*}/ ;;
	*) php_folder= ;;
esac
php_suffix=${PHP##*/php}
php_suffix=${php_suffix#php}
PHPIZE=${PHPIZE:-${php_folder}phpize$php_suffix}
PHP_CONFIG=${PHP_CONFIG:-${php_folder}php-config$php_suffix}
export PHP PHPIZE PHP_CONFIG

fail() {
	echo "$0: $*" >&2
	exit 1
}

# --- what must be installed ---

missing=
want() { # Debian package, command that succeeds when it is there
	want_package=$1
	shift
	"$@" >/dev/null 2>&1 || missing="$missing $want_package"
}

has_command() {
	command -v "$1"
}

php_has() { # PHP extension
	"$PHP" -r 'exit(extension_loaded($argv[1]) ? 0 : 1);' "$1"
}

c_headers() {
	test -e /usr/include/stdio.h
}

want_build() {
	want php-cli has_command "$PHP"
	want php-dev has_command "$PHPIZE"
	want gcc has_command "${CC:-cc}"
	want libc6-dev c_headers
	want make has_command make
	want autoconf has_command autoconf
	want pkg-config has_command pkg-config
	want libcurl4-openssl-dev library libcurl
	want libcjson-dev library libcjson
}

# A library whose version is the one that config.m4 asks for. Without pkg-config, which is asked for too, its file must do:
# libcurl4-openssl-dev would replace another libcurl that is there.
# shellcheck disable=SC2154 # whoever sources this sets root
library() { # pkg-config name
	if has_command pkg-config; then
		library_version=$(sed -n "s/^ *UAPAY_NEEDS(\\[[A-Z_]*\\], \\[$1\\], \\[\\([0-9.]*\\)\\].*/\\1/p" "$root/config.m4")
		[ -n "$library_version" ] && pkg-config --exists "$1 >= $library_version"
	else
		[ -n "$(find /usr/lib /usr/share/pkgconfig /usr/local/lib -name "$1.pc" 2>/dev/null)" ]
	fi
}

want_sandbox() {
	want php-sqlite3 php_has pdo_sqlite
}

want_tests() {
	# the list of tracked files is read where there is one
	[ ! -e "$root/.git" ] || want git has_command git
	# the system's authorities, among which a test looks for a server's
	want ca-certificates test -s /etc/ssl/certs/ca-certificates.crt
	want libssl-dev pkg-config --exists libcrypto
	# namespaces of process numbers
	want util-linux has_command unshare
	# locales with a decimal comma are compiled for the tests
	want locales test -e /usr/share/i18n/locales/uk_UA
	# scripts/arginfo needs it, with PHP 8.2 from Debian; beside a PHP of another make it would bring Debian's along
	if [ -d /usr/lib/php/20220829 ] || ! command -v "$PHP" >/dev/null 2>&1; then
		want php-parser test -d /usr/share/php/PhpParser
	fi
}

# A shop's PHP: php-fpm only for a PHP from packages, since another one's comes with it (PHP_FPM says where it is).
want_fpm() {
	if [ "$(command -v "$PHP" || echo "/usr/bin/$PHP")" = /usr/bin/php ]; then
		want php-fpm fpm_program
		want nginx-light has_sbin nginx
	elif [ -n "${PHP_FPM:-}" ]; then
		want nginx-light has_sbin nginx
	fi
}

has_sbin() {
	PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin command -v "$1"
}

apache_module() {
	find /usr/lib/apache2/modules -name 'libphp*.so' | grep .
}

fpm_program() {
	has_sbin "php-fpm$("$PHP" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')"
}

want_ci() {
	want clang has_command clang
	want binutils has_command nm
	want php-pear has_command pecl
	want php-xml php_has xml
	want git has_command git
}

want_lint() {
	want clang-tidy has_command clang-tidy
	want clang-format-19 has_command clang-format-19
	want cppcheck has_command cppcheck
	want shellcheck has_command shellcheck
	want_composer
	want unzip has_command unzip
	# for Psalm
	want php-xml php_has simplexml
	want php-mbstring php_has mbstring
}

want_composer() {
	want composer has_command composer
}

want_libraries() {
	want_composer
	want unzip has_command unzip
	want php-xml php_has dom
	want php-mbstring php_has mbstring
	want php-curl php_has curl
	want redis-server has_command redis-server
}

want_coverage() {
	want lcov has_command lcov
}

want_opencart_package() {
	want zip has_command zip
}

want_mariadb() {
	want mariadb-server has_sbin mariadbd
	want mariadb-client has_command mariadb
	want php-mysql php_has mysqli
}

# a whole shop: its database, its PHP, and a browser in front of it
want_opencart_shop() {
	want_opencart_package
	want_mariadb
	want php-gd php_has gd
	want php-curl php_has curl
	want php-zip php_has zip
	want php-mbstring php_has mbstring
	want php-xml php_has dom
	want chromium has_command chromium
	want fonts-dejavu-core test -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
	want nodejs has_command node
	want npm has_command npm
}

# to build PHP itself
want_source() {
	want dpkg-dev has_command dpkg-source
	want xz-utils has_command xz
	want libtool test -e /usr/share/aclocal/libtool.m4
	want g++ has_command g++
}

# ... and with sanitizers
want_sanitized() {
	want_source
	want clang has_command clang
	want llvm has_command llvm-symbolizer
	want libclang-rt-dev sanitizer_runtime
	want libssl-dev pkg-config --exists openssl
	want libsqlite3-dev pkg-config --exists sqlite3
}

# to build the packages of a release
want_packages() {
	want php-pear has_command pecl
	want php-xml php_has xml
	want build-essential dpkg-query -W build-essential
	want debhelper has_command dh
	want dh-php test -e /usr/share/dh-php/pkg-pecl.mk
	want php-all-dev dpkg-query -W php-all-dev
	want lintian has_command lintian
	want rpm has_command rpmbuild
}

want_archive() {
	want zip has_command zip
	want unzip has_command unzip
	want binutils has_command strip
}

# to run a web server with PHP in it, and each of PHP's other programs
want_sapis() {
	want php-cli has_command php
	want php-cgi has_command php-cgi
	want php-fpm fpm_program
	want apache2 has_sbin apache2ctl
	want libapache2-mod-php apache_module
	want unzip has_command unzip
	want rpm has_command rpm
}

want_valgrind() {
	want valgrind has_command valgrind
	# Valgrind starts no program of a Debian without the names in its loader
	want libc6-dbg test -d /usr/lib/debug/.build-id
}

# to install another Debian in a folder
want_bare() {
	want debootstrap has_sbin debootstrap
	want debian-archive-keyring test -e /usr/share/keyrings/debian-archive-keyring.gpg
	want util-linux has_command unshare
}

sanitizer_runtime() {
	echo 'int main(void) { return 0; }' | clang -x c -fsanitize=address,undefined -o /dev/null -
}

# Installs what the groups lack, or names all of it: need build sandbox tests fpm ci lint libraries mariadb opencart_package opencart_shop sanitized bare valgrind
need() {
	missing_of "$@"
	if [ -n "$missing" ]; then
		command -v apt-get >/dev/null 2>&1 || fail "these are missing, by their names in Debian:$missing"
		[ "$(id -u)" -eq 0 ] || fail "install what is missing first:
	sudo apt-get install --no-install-recommends$missing"
		echo "Installing$missing"
		# shellcheck disable=SC2086
		{
			apt-get -qq update &&
				DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $missing
		} >"$work/apt.log" 2>&1 </dev/null || fail "apt-get failed: $(grep '^E:' "$work/apt.log" | head -n 1)
	install what is missing first: apt-get install --no-install-recommends$missing"
		missing_of "$@"
		[ -z "$missing" ] || fail "still missing after the installation:$missing"
	fi
	for group in "$@"; do
		[ "$group" != build ] || check_php
	done
}

missing_of() { # group...
	missing=
	for group in "$@"; do
		"want_$group"
	done
}

# What starts programs from PHP, as nearly every test does, cannot do without these.
check_php() {
	disabled=$("$PHP" -r 'foreach (["proc_open", "exec", "shell_exec"] as $name) { function_exists($name) || print " $name"; }')
	[ -z "$disabled" ] || fail "disable_functions in PHP's settings ($PHP --ini) forbids what is needed here:$disabled"
	[ "$("$PHP" -r 'echo PHP_VERSION_ID;')" -ge 80200 ] || fail "PHP 8.2 or newer is needed, this is $("$PHP" -r 'echo PHP_VERSION;')"
	[ "$("$PHP" -r 'echo PHP_VERSION_ID;')" = "$("$PHP_CONFIG" --vernum)" ] \
		|| fail "$PHP and $PHP_CONFIG belong to different PHP versions"
}

# --- a folder for all that is made, away from the checkout ---

on_exit=
make_work() {
	work=$(mktemp -d "${TMPDIR:-/tmp}/uapay.XXXXXX")
	trap 'eval "$on_exit"; rm -rf "$work"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' HUP TERM
}

processors() {
	nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1
}

# shellcheck disable=SC2154 # whoever sources this sets root
copy_tree() { # folder: the checkout, without what an earlier build in it left
	mkdir -p "$1"
	(cd "$root" && tar cf - --exclude=./.git --exclude='*.o' --exclude='*.lo' --exclude='*.dep' --exclude=.libs .) | tar xf - -C "$1"
	(cd "$1" && "$PHPIZE" --clean >/dev/null)
}

quietly() { # log, command: shows what it said only when it failed
	quiet_log=$1
	shift
	"$@" >"$quiet_log" 2>&1 </dev/null || {
		quiet_status=$?
		cat "$quiet_log"
		return $quiet_status
	}
}

# Builds the copied tree FOLDER/src in FOLDER/out, as PECL does; the module is FOLDER/out/modules/uapay.so.
build_in() { # folder, configure's options
	build_folder=$1
	shift
	mkdir -p "$build_folder/out"
	(cd "$build_folder/src" && quietly ../phpize.log "$PHPIZE") &&
		(cd "$build_folder/out" && quietly ../configure.log ../src/configure --with-php-config="$(command -v "$PHP_CONFIG")" "$@") &&
		(cd "$build_folder/out" && quietly ../make.log make -j"$(processors)")
}

# A locale with a decimal comma, which few machines have.
make_locale() {
	mkdir "$work/locale"
	if localedef -i uk_UA -f UTF-8 "$work/locale/uk_UA.UTF-8" >/dev/null 2>&1; then
		LOCPATH=$work/locale
		export LOCPATH
	fi
}

# A MariaDB of its own, on a socket alone: $work/db.sock, user root without a password. PHP is told where by PHP_INI_SCAN_DIR.
start_mariadb() {
	mkdir "$work/ini"
	echo "mysqli.default_socket=$work/db.sock" >"$work/ini/mysqli.ini"
	export PHP_INI_SCAN_DIR=":$work/ini"
	quietly "$work/db.log" mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/db" --auth-root-authentication-method=normal --skip-test-db
	PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin mariadbd --no-defaults --user="$(id -un)" --datadir="$work/db" --socket="$work/db.sock" --skip-networking \
		--innodb-flush-log-at-trx-commit=0 >"$work/mariadbd.log" 2>&1 </dev/null &
	on_exit="kill $! && wait $!; $on_exit"
	mariadb_tries=100
	until mariadb --no-defaults -S "$work/db.sock" -uroot -e 'SELECT 1' >/dev/null 2>&1; do
		mariadb_tries=$((mariadb_tries - 1))
		[ $mariadb_tries -gt 0 ] || { cat "$work/mariadbd.log" >&2 && fail 'MariaDB does not start'; }
		sleep 0.2 2>/dev/null || sleep 1
	done
}

# WordPress's files, in $wordpress; kept in ~/.cache/uapay. As a package it would bring a web server.
fetch_wordpress() {
	wordpress_cache=${XDG_CACHE_HOME:-${HOME:-$work}/.cache}/uapay/wordpress
	wordpress=$wordpress_cache/usr/share/wordpress
	[ ! -f "$wordpress/wp-includes/http.php" ] || return 0
	has_command apt-get >/dev/null && has_command dpkg-deb >/dev/null || return 1
	mkdir "$work/wordpress" && chmod 755 "$work" "$work/wordpress"
	(cd "$work/wordpress" && quietly "$work/apt.log" apt-get -qq download wordpress) || return 1
	rm -rf "$wordpress_cache"
	dpkg-deb -x "$work"/wordpress/wordpress_*.deb "$wordpress_cache"
}

# --- stages: commands whose last line is "N passed, N failed, N skipped" ---

all_passed=0 all_failed=0 all_skipped=0

stage() { # name, command
	stage_name=$1
	shift
	echo "== $stage_name"
	stage_start=$(date +%s)
	{
		stage_status=0
		"$@" 2>&1 </dev/null || stage_status=$?
		echo "$stage_status" >"$work/stage.status"
	} | tee "$work/stage.log"
	stage_counts=$(tail -n 1 "$work/stage.log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p')
	if [ -z "$stage_counts" ]; then
		echo "$stage_name: did not run to its end"
		stage_counts='0 1 0'
	elif [ "$stage_counts" = '0 0 0' ]; then
		echo "$stage_name: ran no test"
		stage_counts='0 1 0'
	elif [ "$(cat "$work/stage.status")" != 0 ] && [ "${stage_counts#* 0 }" != "$stage_counts" ]; then
		echo "$stage_name: ended with status $(cat "$work/stage.status")"
		stage_counts="${stage_counts%% *} 1 ${stage_counts##* }"
	fi
	# shellcheck disable=SC2086
	add_counts $stage_counts
	echo "   ($(($(date +%s) - stage_start)) s)"
}

add_counts() {
	all_passed=$((all_passed + $1)) all_failed=$((all_failed + $2)) all_skipped=$((all_skipped + $3))
}

finish() {
	echo "$all_passed passed, $all_failed failed, $all_skipped skipped"
	[ "$all_failed" -eq 0 ] && exit 0
	exit 1
}

# Counts lines "ok NAME", "not ok NAME: why" and "skip NAME: why" of a command; shows the last two kinds, and how many there were.
checks() {
	checks_status=0
	"$@" >"$work/checks.log" 2>&1 || checks_status=$?
	sed '/^ok /d' "$work/checks.log" # not grep: a letter that is not ASCII would make the log binary to it
	checks_failed=$(grep -c '^not ok ' "$work/checks.log" || true)
	if [ "$checks_status" -ne 0 ] && [ "$checks_failed" -eq 0 ]; then
		echo "not ok $*: ended with status $checks_status"
		checks_failed=1
	fi
	echo "$(grep -c '^ok ' "$work/checks.log" || true) passed, $checks_failed failed, $(grep -c '^skip ' "$work/checks.log" || true) skipped"
	[ "$checks_failed" -eq 0 ]
}

# ok NAME when the command succeeds; else what it said
check() { # name, command
	check_name=$1
	shift
	if "$@" >"$work/check.log" 2>&1 </dev/null; then
		echo "ok $check_name"
	else
		echo "not ok $check_name: status $?"
		tail -n 60 "$work/check.log" | sed 's/^/    /'
	fi
}
