# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# Builds a PHP of another kind than the packaged one, from the source of the package: of the version that the first PHP has.
# To be sourced after lib.sh and make_work, with $root.

# Prints where php is. Builds it once and keeps it: what it says meanwhile goes to stderr.
php_from_source() { # kind, configure's options, CFLAGS, text that another build would have otherwise
	source_version=$("$PHP" -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
	source_key=$(printf '%s\n' "$4" | cksum | cut -d ' ' -f 1)
	source_folder=${XDG_CACHE_HOME:-$HOME/.cache}/uapay/php-$source_version-$1-$source_key
	if [ ! -x "$source_folder/bin/php" ]; then
		# Once, when several want it.
		mkdir -p "${source_folder%/*}"
		(
			flock 9
			[ -x "$source_folder/bin/php" ] || build_php "$source_version" "$source_folder" "$2" "$3" >&2
		) 9>"$source_folder.lock" || fail 'PHP could not be built'
	fi
	[ -x "$source_folder/bin/php" ] || fail 'PHP was not installed'
	echo "$source_folder/bin/php"
}

# Sources from where the packages come, with lists of their own: the machine's are not touched.
# shellcheck disable=SC2154 # make_work sets work
apt_source() { # apt program, arguments
	apt_program=$1
	shift
	"$apt_program" -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/parts" -o Dir::State::Lists="$work/lists" \
		-o Dir::Cache="$work/archives" -o APT::Sandbox::User=root "$@"
}

source_lists() {
	mkdir -p "$work/parts" "$work/lists/partial" "$work/archives/partial" "$work/source"
	for list in /etc/apt/sources.list.d/*.sources; do
		[ ! -f "$list" ] || ! grep -q 'debian\.org' "$list" || sed 's/^Types:.*/Types: deb-src/' "$list" >"$work/parts/${list##*/}"
	done
	[ ! -f /etc/apt/sources.list ] || sed -n 's/^deb \(.*debian\.org\)/deb-src \1/p' /etc/apt/sources.list >"$work/parts/debian.list"
	if ! grep -qs deb-src "$work"/parts/*; then
		echo "deb-src http://deb.debian.org/debian $(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release) main" >"$work/parts/debian.list"
	fi
}

build_php() { # version, folder, configure's options, CFLAGS
	source_lists
	quietly "$work/update.log" apt_source apt-get -qq update
	cd "$work/source"
	# A version may be listed and not be there (yet): the newest that is.
	for version in $(apt_source apt-cache showsrc "php$1" | sed -n 's/^Version: //p' | sort -Vru); do
		echo "Building PHP $version for $2"
		if apt_source apt-get -qq source "php$1=$version" >"$work/source.log" 2>&1; then
			break
		fi
		grep '^E:' "$work/source.log" | head -n 1
	done
	cd "php$1"-*/
	quietly "$work/buildconf.log" ./buildconf --force
	# PHP itself generates files of the build and leaks a little: nothing to stop for.
	export ASAN_OPTIONS=detect_leaks=0
	# shellcheck disable=SC2086
	quietly "$work/configure.log" ./configure --prefix="$2" --with-config-file-path="$2/etc" --with-config-file-scan-dir="$2/etc/conf.d" \
		$3 CFLAGS="$4" CXXFLAGS="$4"
	[ -z "${PHP_MAKE_RULES:-}" ] || echo "$PHP_MAKE_RULES" >>Makefile
	quietly "$work/make.log" make -j"$(processors)"
	# Debian's phpize looks there for libtool.
	mkdir -p "$2/share" "$2/etc/conf.d"
	ln -sfn /usr/share/aclocal "$2/share/aclocal"
	quietly "$work/install.log" make install
}
