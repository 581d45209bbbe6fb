/* SPDX-License-Identifier: MIT */
#ifndef UNIT_H
#define UNIT_H

#include "../../src/core/buffer.h"

/* A test file is a program: test functions, then UNIT_MAIN(TEST(one), TEST(other)). A test passes when none of its
 * checks fails and it frees all that it allocated. */

typedef struct {
	const char *name;
	void (*run)(void);
} unit_test;

#define TEST(function) {#function, function}
#define UNIT_MAIN(...) \
	int main(int argc, char **argv) \
	{ \
		static const unit_test tests[] = {__VA_ARGS__}; \
		return unit_main(argc, argv, tests, sizeof(tests) / sizeof(tests[0])); \
	}
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* All evaluate to whether the check held. */
#define CHECK(condition) unit_check((condition), __FILE__, __LINE__, #condition)
#define CHECK_INT(actual, expected) unit_check_int((actual), (expected), __FILE__, __LINE__, #actual)
#define CHECK_STR(actual, expected) unit_check_str((actual), (expected), __FILE__, __LINE__, #actual)
/* The whole content of a ua_buf against a C string. */
#define CHECK_BUF(buf, expected) unit_check_buf((buf), (expected), __FILE__, __LINE__, #buf)
/* Leaves the test function. */
#define SKIP(reason) do { unit_skip(reason); return; } while (0)

int unit_main(int argc, char **argv, const unit_test *tests, size_t count);
bool unit_check(bool held, const char *file, int line, const char *what);
bool unit_check_int(int64_t actual, int64_t expected, const char *file, int line, const char *what);
bool unit_check_str(const char *actual, const char *expected, const char *file, int line, const char *what);
bool unit_check_buf(const ua_buf *actual, const char *expected, const char *file, int line, const char *what);
void unit_skip(const char *reason);
/* Names the case that following failures belong to, until the test ends; NULL for none. Not copied. */
void unit_case(const char *name);

/* Content of a file of tests/data; the program ends when it cannot be read. */
void unit_read_data(ua_buf *out, const char *name);

/* Every allocation of the core is counted. Makes the nth one from now fail (once), counting from 1; 0 ends
 * that. False from unit_allocation_failed() means that there were fewer. */
void unit_fail_allocation(size_t nth);
bool unit_allocation_failed(void);

/* From now until the test ends, memory that is freed with this text still in it fails the test. Not copied. Does nothing
 * where the C library does not tell the size of a block. */
void unit_secret(const char *text);

#endif
