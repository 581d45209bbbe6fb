/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/url.h"

#include <string.h>

static bool reads(const char *url, ua_authority *authority)
{
	return ua_authority_read(authority, url) == NULL;
}

static void tells_loopback_from_what_looks_like_it(void)
{
	static const char *const here[] = {
		"http://127.0.0.1/", "http://127.0.0.2:8620/", "http://127.255.255.254", "http://localhost", "http://LocalHost:1/",
		"http://[::1]/", "http://[0:0:0:0:0:0:0:1]:8620/", "http://u:p@127.0.0.1:3128", "http://127.0.0.1?x", "http://127.0.0.1#x",
	};
	static const char *const elsewhere[] = {
		"http://192.0.2.1/", "http://localhost.example/", "http://127.example/", "http://127.0.0.1.example/", "http://128.0.0.1/",
		"http://[::2]/", "http://[::ffff:127.0.0.1]/", "http://localhos/", "http://localhostx/", "http://127.0.0.1@evil.example/",
		"http://localhost./", "http://0.0.0.0/",
	};
	ua_authority authority;

	for (size_t i = 0; i < COUNT(here); i++) {
		unit_case(here[i]);
		CHECK(reads(here[i], &authority) && ua_authority_is_loopback(&authority));
	}
	for (size_t i = 0; i < COUNT(elsewhere); i++) {
		unit_case(elsewhere[i]);
		CHECK(reads(elsewhere[i], &authority) && !ua_authority_is_loopback(&authority));
	}
}

static void reads_the_parts(void)
{
	ua_authority authority;

	CHECK(reads("https://user:w%40rd@Api.Example.:65535/base/?x", &authority));
	CHECK_STR(authority.host, "Api.Example.");
	CHECK(authority.has_user && !authority.is_ipv6);
	CHECK_INT(authority.port, 65535);
	CHECK(reads("https://[2001:db8::1]", &authority));
	CHECK_STR(authority.host, "2001:db8::1");
	CHECK(authority.is_ipv6 && !authority.has_user);
	CHECK_INT(authority.port, 0);
	CHECK(reads("https://xn--80ak6aa92e.example/", &authority));
	CHECK(reads("https://a_b.3com.example:1/", &authority));
}

static void refuses_hosts_that_cannot_be(void)
{
	static const char *const hosts[] = {
		"", ".", "..", "a..b", ".a", "-a", "a-", "a.-b.c", "127.0.0.256", "127.1.2.3.4", "127...", "127.1", "1", "127.0.0.1.", "0x7f.1", "a.0x1",
		"a.1", "1.2.3.04", "[]", "[::1", "::1", "[::1]]", "[::1]x", "[1]", "[127.0.0.1]", "[::g]", "[1:2:3:4:5:6:7:8:9]", "[::1%eth0]", "a b",
		"a\tb", "a\\b", "a%41", "a,b", "a;b", "\xd1\x85", "a\x7f", "a]", "*", "a!b",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /* 64 letters */,
	};
	char url[512];
	ua_authority authority;

	for (size_t i = 0; i < COUNT(hosts); i++) {
		strcat(strcat(strcpy(url, "https://"), hosts[i]), "/");
		unit_case(url);
		CHECK(!reads(url, &authority));
	}
	strcpy(url, "https://");
	for (size_t i = 0; i < UA_HOST_MAX / 2 + 1; i++) {
		strcat(url, "a.");
	}
	CHECK(!reads(url, &authority));
	CHECK(!reads("https:/a/", &authority));
	CHECK(!reads("", &authority));
}

static void refuses_ports_that_cannot_be(void)
{
	static const char *const ports[] = {":", ":0", ":00000", ":65536", ":99999", ":123456", ":-1", ":+1", ":1x", ": 1", ":1:2", ":0x1"};
	char url[64];
	ua_authority authority;

	for (size_t i = 0; i < COUNT(ports); i++) {
		strcat(strcpy(url, "https://a.example"), ports[i]);
		unit_case(url);
		CHECK(!reads(url, &authority));
		strcat(strcpy(url, "https://[::1]"), ports[i]);
		CHECK(!reads(url, &authority));
	}
	CHECK(!reads("https://:443/", &authority));
}

static void refuses_a_second_at(void)
{
	ua_authority authority;

	CHECK(!reads("http://user:w@rd@proxy.example:3128", &authority));
	CHECK(!reads("http://a@127.0.0.1@evil.example", &authority));
	CHECK(reads("http://a@proxy.example/x@y@z", &authority));
}

UNIT_MAIN(
	TEST(tells_loopback_from_what_looks_like_it),
	TEST(reads_the_parts),
	TEST(refuses_hosts_that_cannot_be),
	TEST(refuses_ports_that_cannot_be),
	TEST(refuses_a_second_at),
)
