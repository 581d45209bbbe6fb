/* SPDX-License-Identifier: MIT */
#include "unit.h"

#if defined(__GLIBC__)
# include <malloc.h>
#endif

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECRETS_MAX 8
#define REPORTED_MAX 20 /* failed checks of one test: a loop may have thousands */

static const char *data_dir;
static const unit_test *current;
static const char *case_name;
static size_t failed_checks;
static const char *skip_reason;
static long live_blocks;
static size_t fail_countdown;
static bool allocation_failed;
static const char *secrets[SECRETS_MAX];
static size_t secret_count;

/* --- Memory. The runner compiles the core and the tests with malloc and its kin renamed to these. --- */

void *unit_malloc(size_t size);
void *unit_calloc(size_t count, size_t size);
void *unit_realloc(void *block, size_t size);
void unit_free(void *block);

static bool must_fail(void)
{
	if (fail_countdown == 0 || --fail_countdown > 0) {
		return false;
	}
	allocation_failed = true;
	return true;
}

static void *counted(void *block)
{
	live_blocks += block != NULL;
	return block;
}

void *unit_malloc(size_t size)
{
	return must_fail() ? NULL : counted(malloc(size));
}

void *unit_calloc(size_t count, size_t size)
{
	return must_fail() ? NULL : counted(calloc(count, size));
}

/* Fails the test when a block that is given back holds a secret. */
static void look_for_secrets(const char *block)
{
#if defined(__GLIBC__)
	size_t size = secret_count > 0 && block != NULL ? malloc_usable_size((void *) block) : 0;

	for (size_t i = 0; i < secret_count; i++) {
		size_t len = strlen(secrets[i]);
		for (size_t at = 0; at + len <= size; at++) {
			if (block[at] == *secrets[i] && memcmp(block + at, secrets[i], len) == 0) {
				unit_check_str(secrets[i], NULL, __FILE__, __LINE__, "what was left in freed memory");
				return;
			}
		}
	}
#else
	(void) block;
#endif
}

void *unit_realloc(void *block, size_t size)
{
	if (must_fail()) {
		return NULL;
	}
	look_for_secrets(block); /* it may move, and leave a copy */
	return block != NULL ? realloc(block, size) : counted(realloc(NULL, size));
}

void unit_free(void *block)
{
	live_blocks -= block != NULL;
	look_for_secrets(block);
	free(block);
}

void unit_fail_allocation(size_t nth)
{
	fail_countdown = nth;
	allocation_failed = false;
}

bool unit_allocation_failed(void)
{
	return allocation_failed;
}

void unit_secret(const char *text)
{
	if (secret_count < SECRETS_MAX) {
		secrets[secret_count++] = text;
	}
}

/* --- Checks --- */

/* Prints the beginning of a line that the caller must end; true when there is none. */
static bool report(bool held, const char *file, int line, const char *what)
{
	if (!held && ++failed_checks <= REPORTED_MAX) {
		printf("%s:%d: %s%s%s%s: %s", file, line, current->name, case_name != NULL ? " [" : "",
			case_name != NULL ? case_name : "", case_name != NULL ? "]" : "", what);
	}
	return held || failed_checks > REPORTED_MAX;
}

bool unit_check(bool held, const char *file, int line, const char *what)
{
	if (!report(held, file, line, what)) {
		putchar('\n');
	}
	return held;
}

bool unit_check_int(int64_t actual, int64_t expected, const char *file, int line, const char *what)
{
	if (!report(actual == expected, file, line, what)) {
		printf(" is %lld, not %lld\n", (long long) actual, (long long) expected);
	}
	return actual == expected;
}

bool unit_check_str(const char *actual, const char *expected, const char *file, int line, const char *what)
{
	bool same = actual != NULL && expected != NULL ? strcmp(actual, expected) == 0 : actual == expected;

	if (!report(same, file, line, what)) {
		printf(" is \"%s\", not \"%s\"\n", actual != NULL ? actual : "(null)", expected != NULL ? expected : "(null)");
	}
	return same;
}

bool unit_check_buf(const ua_buf *actual, const char *expected, const char *file, int line, const char *what)
{
	const char *data = actual->data != NULL ? actual->data : "";

	if (!unit_check_str(data, expected, file, line, what)) {
		return false;
	}
	return unit_check_int((int64_t) actual->len, (int64_t) strlen(expected), file, line, "length of the buffer");
}

void unit_skip(const char *reason)
{
	skip_reason = reason;
}

void unit_case(const char *name)
{
	case_name = name;
}

void unit_read_data(ua_buf *out, const char *name)
{
	char path[4096];
	char chunk[4096];
	size_t len;

	snprintf(path, sizeof(path), "%s/%s", data_dir, name);
	FILE *file = fopen(path, "rb");
	if (file == NULL) {
		printf("%s: cannot be read\n", path);
		exit(EXIT_FAILURE);
	}
	while ((len = fread(chunk, 1, sizeof(chunk), file)) > 0) {
		ua_buf_append(out, chunk, len);
	}
	fclose(file);
}

/* --- The run --- */

static void run_test(const unit_test *test)
{
	long live_before = live_blocks;

	current = test;
	case_name = NULL;
	failed_checks = 0;
	skip_reason = NULL;
	secret_count = 0;
	unit_fail_allocation(0);
	test->run();
	unit_fail_allocation(0);
	case_name = NULL;
	if (live_blocks > live_before) {
		unit_check_int(live_blocks - live_before, 0, __FILE__, __LINE__, "number of leaked blocks");
	}
}

int unit_main(int argc, char **argv, const unit_test *tests, size_t count)
{
	size_t passed = 0, failed = 0, skipped = 0;

	data_dir = argc > 1 ? argv[1] : "tests/data";
	for (size_t i = 0; i < count; i++) {
		run_test(&tests[i]);
		if (failed_checks > 0) {
			failed++;
		} else if (skip_reason != NULL) {
			printf("%s skipped: %s\n", tests[i].name, skip_reason);
			skipped++;
		} else {
			passed++;
		}
	}
	printf("%zu passed, %zu failed, %zu skipped\n", passed, failed, skipped);
	return failed > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
