/* SPDX-License-Identifier: MIT */
#ifndef FUZZ_H
#define FUZZ_H

#include "json.h"
#include "members.h"
#include "token.h"
#include "../unit/hmac.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FUZZ_NOW 1600000000
#define FUZZ_KEY "dummy-key-for-tests-only=="
#define NOBODYS_KEY "a key that no seed is signed with"

/* A target is a file of its own with this function; scripts/fuzz builds and runs them all. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What must hold for every input. */
#define HOLDS(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* Reads a text as answers and claims are read. */
static inline ua_json *fuzz_read(const char *text, size_t len)
{
	ua_json_fault fault;
	ua_buf copy;

	ua_buf_init(&copy, UA_BUF_UNLIMITED);
	ua_buf_append(&copy, text, len);
	ua_json *root = ua_json_take_sparing(&copy, ua_member_kind_of, &fault);
	ua_buf_free(&copy);
	return root;
}

/* Whether a member is a token that is signed with FUZZ_KEY. */
static inline bool fuzz_signed(const ua_json *token)
{
	ua_buf claims;

	if (!token || ua_json_typeof(token) != UA_JSON_STRING) {
		return false;
	}
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	ua_token_result result = ua_token_verify(&claims, ua_json_string(token), strlen(ua_json_string(token)), UNIT_SIGNING(FUZZ_KEY));
	ua_buf_free(&claims);
	return result == UA_TOKEN_OK;
}

/* Whether two trees say the same, in the same order. */
static inline bool fuzz_same(const ua_json *a, const ua_json *b)
{
	if (!a || !b || ua_json_typeof(a) != ua_json_typeof(b)) {
		return false;
	}
	switch (ua_json_typeof(a)) {
		case UA_JSON_INT:
			return ua_json_int(a) == ua_json_int(b);
		case UA_JSON_DOUBLE:
			return ua_json_double(a) == ua_json_double(b);
		case UA_JSON_STRING:
			return strcmp(ua_json_string(a), ua_json_string(b)) == 0;
		case UA_JSON_ARRAY:
		case UA_JSON_OBJECT:
			break;
		default:
			return true;
	}
	const ua_json *one = ua_json_first(a), *other = ua_json_first(b);
	bool object = ua_json_typeof(a) == UA_JSON_OBJECT;
	for (; one && other; one = ua_json_next(one), other = ua_json_next(other)) {
		if ((object && strcmp(ua_json_key(one), ua_json_key(other)) != 0) || !fuzz_same(one, other)) {
			return false;
		}
	}
	return !one && !other;
}

#endif
