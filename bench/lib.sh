# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2015,SC2154
# What the benchmarks share. To be sourced after scripts/lib.sh; $work is the folder for all that is made.

KEY=bench-key-0123456789abcdefghijklmnopqrstuvwxyz==

want_bench() {
	want nginx-light has_command nginx
	want openssl has_command openssl
	want php-curl php_has curl
	want libssl-dev pkg-config --exists openssl
	want libcjson-dev pkg-config --exists libcjson
	want ca-certificates test -s /etc/ssl/certs/ca-certificates.crt
}

want_cold() {
	want util-linux has_command unshare
}

# Guzzle and Symfony's HttpClient from Debian where it has them, and what Debian lacks from Packagist.
peers='GuzzleHttp/autoload.php:php-guzzlehttp-guzzle:guzzlehttp/guzzle
Symfony/Component/HttpClient/autoload.php:php-symfony-http-client:symfony/http-client
Firebase/JWT/autoload.php:php-firebase-php-jwt:firebase/php-jwt'

in_debian() { # file, package
	test -e "/usr/share/php/$1" || { command -v apt-cache && [ -n "$(apt-cache search --names-only "^$2\$")" ]; }
}

# A fresh machine knows of no package yet.
fetch_package_lists() {
	if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ] && [ -z "$(find /var/lib/apt/lists -name '*_Packages*')" ]; then
		quietly "$work/apt.log" apt-get -qq update || fail "apt-get update failed"
	fi
}

want_peers() {
	fetch_package_lists
	want php-curl php_has curl
	want php-mbstring php_has mbstring
	for peer in $peers; do
		file=${peer%%:*} package=${peer#*:}
		package=${package%:*}
		if in_debian "$file" "$package" >/dev/null 2>&1; then
			want "$package" test -e "/usr/share/php/$file"
		else
			want composer has_command composer
			want unzip has_command unzip
		fi
	done
}

# Writes $work/peers.php, which loads them all.
load_peers() {
	echo '<?php' >"$work/peers.php"
	for peer in $peers; do
		file=${peer%%:*} name=${peer##*:}
		if [ -e "/usr/share/php/$file" ]; then
			echo "require_once '/usr/share/php/$file';" >>"$work/peers.php"
		else
			mkdir -p "$work/$name"
			printf '{"require": {"%s": "*"}, "config": {"lock": false}}' "$name" >"$work/$name/composer.json"
			quietly "$work/composer.log" composer --no-interaction --working-dir="$work/$name" update || fail "composer failed"
			echo "require_once '$work/$name/vendor/autoload.php';" >>"$work/peers.php"
		fi
	done
}

free_port() {
	"$PHP" -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo substr(strrchr(stream_socket_get_name($s, false), ":"), 1);'
}

# An authority and a certificate for localhost; $ca is the system's bundle with the authority at its end.
make_certificates() {
	quietly "$work/openssl.log" openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj '/CN=bench CA' \
		-addext keyUsage=critical,keyCertSign -keyout "$work/ca.key" -out "$work/ca.pem" &&
		quietly "$work/openssl.log" openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=localhost' \
			-keyout "$work/leaf.key" -out "$work/leaf.csr" || fail "openssl failed"
	printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=critical,CA:FALSE\n' >"$work/leaf.ext"
	quietly "$work/openssl.log" openssl x509 -req -in "$work/leaf.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial \
		-days 2 -extfile "$work/leaf.ext" -out "$work/leaf.pem" || fail "openssl failed"
	ca=$work/bundle.pem
	cat /etc/ssl/certs/ca-certificates.crt "$work/ca.pem" >"$ca"
}

# What starts a command on one processor, where there are two. Left alone, server and client share one for some runs and not for
# others, which changes the cost of a call over loopback by half.
on_processor() { # 0 or 1
	if [ "$(processors)" -gt 1 ] && command -v taskset >/dev/null 2>&1; then
		echo "taskset -c $1"
	fi
}

# A server of ready answers: http at $http_port, https at $https_port. nginx answers a POST with a file as if it were an error.
start_server() {
	http_port=$(free_port)
	https_port=$(free_port)
	mkdir -p "$work/answers" "$work/nginx"
	"$PHP" -n "$root/bench/answers.php" "$work/answers" "$KEY"
	cat >"$work/nginx.conf" <<-END
		daemon off;
		pid $work/nginx.pid;
		error_log $work/nginx.log;
		worker_processes 1;
		$([ "$(id -u)" -eq 0 ] && echo 'user root;')
		events { worker_connections 512; }
		http {
			access_log off;
			client_body_temp_path $work/nginx; proxy_temp_path $work/nginx; fastcgi_temp_path $work/nginx;
			uwsgi_temp_path $work/nginx; scgi_temp_path $work/nginx;
			keepalive_requests 100000000; keepalive_time 24h; keepalive_timeout 300s;
			open_file_cache max=50;
			default_type application/json;
			client_body_buffer_size 64k;
			tcp_nodelay on;
			server {
				listen 127.0.0.1:$http_port;
				listen 127.0.0.1:$https_port ssl;
				ssl_certificate $work/leaf.pem;
				ssl_certificate_key $work/leaf.key;
				root $work/answers;
				location = /api/sessions/create { error_page 405 =200 /session.json; return 405; }
				location = /api/invoicer/payments/show { error_page 405 =200 /show.json; return 405; }
				location = /api/invoicer/invoices/show/list { error_page 405 =200 /list.json; return 405; }
				location = /plain/api/sessions/create { error_page 405 =200 /session.json; return 405; }
				location = /plain/api/invoicer/invoices/show/list { error_page 405 =200 /list-plain.json; return 405; }
				location = /api/invoicer/payments/complete { error_page 405 =400 /refused.json; return 405; }
				location = /api/invoicer/payments/cancel { error_page 405 =502 /gateway.html; return 405; }
			}
		}
	END
	# shellcheck disable=SC2046
	$(on_processor 0) nginx -p "$work" -c "$work/nginx.conf" -e "$work/nginx.log" </dev/null >/dev/null 2>&1 &
	on_exit="kill $! 2>/dev/null; $on_exit"
	tries=0
	until "$PHP" -n -r 'exit(@stream_socket_client("tcp://127.0.0.1:" . $argv[1]) ? 0 : 1);' "$https_port"; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || { cat "$work/nginx.log" >&2; fail "nginx does not start"; }
		sleep 0.05
	done
}
