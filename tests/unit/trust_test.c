/* SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 700 /* nftw() */
#include "unit.h"

#include "../../src/core/trust.h"

#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Nothing here reads a certificate: any text between its lines will do. */
#define CERTIFICATE(code) "-----BEGIN CERTIFICATE-----\n" code "\n-----END CERTIFICATE-----\n"
#define ONE CERTIFICATE("AAAAAAAAAAAAAAAA\nBBBBBBBB")
#define OTHER CERTIFICATE("AAAAAAAAAAAAAAAA\nCCCCCCCC")
#define STRANGER CERTIFICATE("AAAAAAAAAAAAAAAA\nDDDDDDDD")

static char root[] = "/tmp/uapay-trust.XXXXXX";

static const char *path(const char *name)
{
	static char paths[4][PATH_MAX];
	static int next;
	char *to = paths[next++ % 4];

	snprintf(to, PATH_MAX, "%s/%s", root, name);
	return to;
}

static void folder(const char *name)
{
	CHECK(mkdir(path(name), 0755) == 0 && chmod(path(name), 0755) == 0);
}

static void file(const char *name, const char *text)
{
	FILE *out = fopen(path(name), "w");

	if (CHECK(out != NULL)) {
		CHECK(fputs(text, out) >= 0);
		fclose(out);
	}
	CHECK(chmod(path(name), 0644) == 0);
}

static void link_to(const char *name, const char *target)
{
	CHECK(symlink(target, path(name)) == 0);
}

static int remove_one(const char *name, const struct stat *state, int flag, struct FTW *level)
{
	(void) state;
	(void) flag;
	return level->level > 0 ? remove(name) : 0;
}

static void begin(void)
{
	strcpy(root + strlen(root) - 6, "XXXXXX");
	CHECK(mkdtemp(root) != NULL);
}

static void end(void)
{
	nftw(root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	CHECK(rmdir(root) == 0);
}

/* What systems have. */
static void lay_out_debian(void)
{
	folder("certs");
	file("certs/ca-certificates.crt", ONE OTHER);
	file("certs/One.pem", ONE);
	link_to("certs/0a1b2c3d.0", "One.pem");
	file("certs/Other.pem", OTHER);
	link_to("certs/5ed36f99.0", "Other.pem");
}

static void lay_out_alpine(void)
{
	lay_out_debian();
	link_to("cert.pem", "certs/ca-certificates.crt");
}

static void lay_out_fedora(void)
{
	folder("tls");
	folder("tls/certs");
	folder("pem");
	file("pem/tls-ca-bundle.pem", "# One\n" ONE "\n# Other\n" OTHER);
	link_to("tls/certs/ca-bundle.crt", "../../pem/tls-ca-bundle.pem");
	folder("pem/directory-hash");
	file("pem/directory-hash/One.pem", ONE);
	link_to("pem/directory-hash/0a1b2c3d.0", "One.pem");
}

static ua_trust trust_of(const char *bundle, const char *own)
{
	static char paths[2][PATH_MAX];

	snprintf(paths[0], PATH_MAX, "%s", path(bundle ? bundle : ""));
	snprintf(paths[1], PATH_MAX, "%s", path(own ? own : ""));
	return (ua_trust) {.asked = true, .bundle = bundle ? paths[0] : NULL, .path = own ? paths[1] : NULL};
}

static const char *directory_of(const char *bundle, const char *own)
{
	static ua_trust trust;

	trust = trust_of(bundle, own);
	return ua_trust_directory(&trust, 0);
}

static void libcurls_own_directory_is_used_whatever_is_in_it(void)
{
	begin();
	lay_out_debian();
	file("certs/11111111.0", STRANGER);
	CHECK_STR(directory_of("certs/ca-certificates.crt", "certs"), path("certs"));
	end();
}

static void another_is_found_where_systems_have_it(void)
{
	begin();
	lay_out_alpine();
	CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	CHECK_STR(directory_of("certs/ca-certificates.crt", NULL), path("certs"));
	end();

	begin();
	lay_out_fedora();
	CHECK_STR(directory_of("tls/certs/ca-bundle.crt", NULL), path("pem/directory-hash"));
	CHECK(remove(path("pem/directory-hash/0a1b2c3d.0")) == 0);
	CHECK_STR(directory_of("tls/certs/ca-bundle.crt", NULL), NULL);
	link_to("tls/certs/0a1b2c3d.0", "../../pem/directory-hash/One.pem");
	CHECK_STR(directory_of("tls/certs/ca-bundle.crt", NULL), path("tls/certs"));
	end();
}

static void certificates_are_the_same_however_their_lines_are_cut(void)
{
	begin();
	lay_out_alpine();
	file("certs/One.pem", "Subject: One\r\n" CERTIFICATE("AAAAAAAA\r\nAAAAAAAABBBB\r\nBBBB") "\n\n");
	CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	file("certs/One.pem", OTHER ONE);
	CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	end();
}

static void without_a_bundle_nobody_is_trusted(void)
{
	static const char *const bundles[] = {"", "# nothing\n", "-----BEGIN TRUSTED CERTIFICATE-----\nAAAA\n-----END TRUSTED CERTIFICATE-----\n"};

	begin();
	lay_out_debian();
	for (size_t i = 0; i < COUNT(bundles); i++) {
		file("bundle", bundles[i]);
		unit_case(bundles[i]);
		CHECK_STR(directory_of("bundle", "certs"), NULL);
	}
	unit_case("a bundle that is not there");
	CHECK_STR(directory_of("none", "certs"), NULL);
	unit_case("a bundle that cannot be read to its end");
	CHECK(truncate(path("bundle"), 20000000) == 0);
	CHECK_STR(directory_of("bundle", "certs"), NULL);
	unit_case("a folder");
	CHECK_STR(directory_of("certs", "certs"), NULL);
	unit_case("none known");
	CHECK_STR(directory_of(NULL, "certs"), NULL);
	end();
}

static void names_that_are_no_hashes_do_not_count(void)
{
	static const char *const names[] = {"5ED36F99.0", "5ed36f9.0", "5ed36f999.0", "5ed36f99", "5ed36f99.", "5ed36f99.r0", "5ed36f99.0x", "One.0", "0.5ed36f99"};
	char name[64];

	begin();
	folder("certs");
	file("certs/ca-certificates.crt", ONE);
	for (size_t i = 0; i < COUNT(names); i++) {
		snprintf(name, sizeof(name), "certs/%s", names[i]);
		file(name, ONE);
	}
	CHECK_STR(directory_of("certs/ca-certificates.crt", "certs"), NULL);
	CHECK_STR(directory_of("certs/ca-certificates.crt", NULL), NULL);
	CHECK_STR(directory_of("certs/ca-certificates.crt", "none"), NULL);
	CHECK_STR(directory_of("certs/ca-certificates.crt", "certs/ca-certificates.crt"), NULL);
	file("certs/5ed36f99.12", ONE);
	CHECK_STR(directory_of("certs/ca-certificates.crt", NULL), path("certs"));
	end();
}

static void make_pipe(const char *name) { CHECK(mkfifo(path(name), 0644) == 0); }
static void make_loop(const char *name) { link_to(name, "11111111.0"); }
static void make_dangling(const char *name) { link_to(name, "Gone.pem"); }
static void make_folder(const char *name) { folder(name); }
static void make_stranger(const char *name) { file(name, STRANGER); }
static void make_stranger_behind(const char *name) { file(name, ONE STRANGER); }
static void make_rules(const char *name) { file(name, "-----BEGIN TRUSTED CERTIFICATE-----\nAAAAAAAAAAAAAAAABBBBBBBB\n-----END TRUSTED CERTIFICATE-----\n"); }
static void make_rules_behind(const char *name) { file(name, ONE "-----BEGIN TRUSTED CERTIFICATE-----\nAAAA\n-----END TRUSTED CERTIFICATE-----\n"); }
static void make_cut(const char *name) { file(name, "-----BEGIN CERTIFICATE-----\nAAAAAAAAAAAAAAAA\nBBBBBBBB\n"); }
static void make_text(const char *name) { file(name, "no certificate\n"); }
static void make_empty(const char *name) { file(name, ""); }

static void make_zeros(const char *name)
{
	file(name, ONE);
	CHECK(truncate(path(name), 1000) == 0);
}

/* One such entry, and the directory says something else than the bundle, or may say it later. */
static void one_entry_that_is_not_of_the_bundle_spoils_a_directory(void)
{
	static const struct {
		const char *name;
		void (*make)(const char *name);
	} entries[] = {
		{"another authority", make_stranger}, {"another authority behind a known one", make_stranger_behind},
		{"rules of its own", make_rules}, {"rules behind a known one", make_rules_behind}, {"a cut one", make_cut}, {"text", make_text},
		{"nothing", make_empty}, {"zeros behind it", make_zeros}, {"a loop of links", make_loop}, {"a link to nothing", make_dangling},
		{"a folder", make_folder}, {"a pipe", make_pipe},
	};

	for (size_t i = 0; i < COUNT(entries); i++) {
		unit_case(entries[i].name);
		begin();
		lay_out_alpine();
		entries[i].make("certs/11111111.0");
		CHECK_STR(directory_of("cert.pem", NULL), NULL);
		CHECK(remove(path("certs/11111111.0")) == 0);
		CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
		end();
	}
}

static void belongs_to_root_or_to_the_bundles_owner(const char *name)
{
	if (geteuid() == 0) {
		CHECK(chown(path(name), 12345, 12345) == 0);
		CHECK_STR(directory_of("cert.pem", NULL), NULL);
		CHECK(chown(path("certs/ca-certificates.crt"), 12345, 12345) == 0);
		CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	}
}

static void a_directory_that_others_can_change_is_not_used(void)
{
	static const mode_t modes[] = {0775, 0757, 0777, 01777};

	begin();
	lay_out_alpine();
	for (size_t i = 0; i < COUNT(modes); i++) {
		CHECK(chmod(path("certs"), modes[i]) == 0);
		CHECK_STR(directory_of("cert.pem", NULL), NULL);
	}
	CHECK(chmod(path("certs"), 0755) == 0);
	CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	belongs_to_root_or_to_the_bundles_owner("certs");
	end();
}

/* What is behind a link may be anywhere, and is not looked at again before the directory changes. */
static void a_directory_with_a_file_that_others_can_change_is_not_used(void)
{
	static const mode_t modes[] = {0664, 0646, 0666};

	begin();
	lay_out_alpine();
	for (size_t i = 0; i < COUNT(modes); i++) {
		CHECK(chmod(path("certs/One.pem"), modes[i]) == 0);
		CHECK_STR(directory_of("cert.pem", NULL), NULL);
		CHECK_STR(directory_of("cert.pem", "certs"), path("certs"));
	}
	CHECK(chmod(path("certs/One.pem"), 0644) == 0);
	CHECK_STR(directory_of("cert.pem", NULL), path("certs"));
	belongs_to_root_or_to_the_bundles_owner("certs/One.pem");
	end();
}

static void a_change_is_seen_after_a_second(void)
{
	begin();
	lay_out_alpine();
	ua_trust trust = trust_of("cert.pem", NULL);
	CHECK_STR(ua_trust_directory(&trust, 5000), path("certs"));
	CHECK(!trust.changed);
	file("certs/ca-certificates.crt", OTHER);
	CHECK_STR(ua_trust_directory(&trust, 5999), path("certs"));
	CHECK_STR(ua_trust_directory(&trust, 6000), NULL);
	CHECK(trust.changed);
	file("certs/ca-certificates.crt", ONE OTHER "\n");
	CHECK_STR(ua_trust_directory(&trust, 7000), path("certs"));
	file("certs/11111111.0", STRANGER);
	CHECK_STR(ua_trust_directory(&trust, 8000), NULL);
	CHECK(remove(path("certs/11111111.0")) == 0);
	CHECK_STR(ua_trust_directory(&trust, 9000), NULL); /* nothing tells of a directory that is not used, until the bundle changes */
	CHECK(rename(path("certs/ca-certificates.crt"), path("certs/old")) == 0);
	CHECK_STR(ua_trust_directory(&trust, 10000), NULL);
	CHECK(rename(path("certs/old"), path("certs/ca-certificates.crt")) == 0);
	CHECK_STR(ua_trust_directory(&trust, 10001), path("certs")); /* without a bundle it looks each time */
	end();
}

static void one_that_knew_too_few_is_used_again_once_it_changed(void)
{
	begin();
	lay_out_debian();
	ua_trust trust = trust_of("certs/ca-certificates.crt", "certs");
	CHECK_STR(ua_trust_directory(&trust, 0), path("certs"));
	ua_trust_reject(&trust);
	CHECK_STR(ua_trust_directory(&trust, 0), NULL);
	CHECK_STR(ua_trust_directory(&trust, 5000), NULL);
	link_to("certs/22222222.0", "One.pem");
	CHECK_STR(ua_trust_directory(&trust, 6000), path("certs"));
	ua_trust_reject(&trust);
	file("certs/ca-certificates.crt", ONE);
	CHECK_STR(ua_trust_directory(&trust, 7000), path("certs"));
	end();
}

static void a_name_that_is_too_long_is_not_cut(void)
{
	char name[PATH_MAX], long_part[201];

	begin();
	lay_out_alpine();
	memset(long_part, 'x', sizeof(long_part) - 1);
	long_part[sizeof(long_part) - 1] = '\0';
	size_t len = (size_t) snprintf(name, sizeof(name), "%s", root);
	for (int i = 0; i < 6; i++) {
		len += (size_t) snprintf(name + len, sizeof(name) - len, "/%s", long_part);
		CHECK(mkdir(name, 0755) == 0);
	}
	ua_trust trust = {.asked = true, .bundle = path("cert.pem"), .path = name};
	CHECK_STR(ua_trust_directory(&trust, 0), path("certs"));
	end();
}

static void every_lack_of_memory_is_survived(void)
{
	size_t nth = 0;

	begin();
	lay_out_alpine();
	do {
		unit_fail_allocation(++nth);
		const char *found = directory_of("cert.pem", NULL);
		CHECK((found == NULL) == unit_allocation_failed());
	} while (unit_allocation_failed());
	CHECK_INT(nth, 6); /* the bundle twice, its certificates, two files; then none fails */
	end();
}

UNIT_MAIN(
	TEST(libcurls_own_directory_is_used_whatever_is_in_it),
	TEST(another_is_found_where_systems_have_it),
	TEST(certificates_are_the_same_however_their_lines_are_cut),
	TEST(without_a_bundle_nobody_is_trusted),
	TEST(names_that_are_no_hashes_do_not_count),
	TEST(one_entry_that_is_not_of_the_bundle_spoils_a_directory),
	TEST(a_directory_that_others_can_change_is_not_used),
	TEST(a_directory_with_a_file_that_others_can_change_is_not_used),
	TEST(a_change_is_seen_after_a_second),
	TEST(one_that_knew_too_few_is_used_again_once_it_changed),
	TEST(a_name_that_is_too_long_is_not_cut),
	TEST(every_lack_of_memory_is_survived),
)
