/* SPDX-License-Identifier: MIT */
#include "ids.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char uuid_shape[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
#define UUID_LEN (sizeof(uuid_shape) - 1)

bool ua_id_is_uuid(const char *text)
{
	for (size_t i = 0; i < UUID_LEN; i++) {
		if (uuid_shape[i] == '-' ? text[i] != '-' : !isxdigit((unsigned char) text[i])) {
			return false;
		}
	}
	return text[UUID_LEN] == '\0';
}

bool ua_id_same(const char *one, const char *other)
{
	if (strcmp(one, other) == 0) {
		return true;
	}
	if (!ua_id_is_uuid(one) || !ua_id_is_uuid(other)) {
		return false;
	}
	for (size_t i = 0; i < UUID_LEN; i++) {
		if ((one[i] | 0x20) != (other[i] | 0x20)) { /* digits and dashes have that bit */
			return false;
		}
	}
	return true;
}

/* UAPAY sends some ids as numbers. Anything else than text and numbers is no id, which the value's reader tells. */
static bool agrees(const ua_json *node, const char *id)
{
	char digits[24];

	if (ua_json_typeof(node) == UA_JSON_STRING) {
		return ua_id_same(ua_json_string(node), id);
	}
	if (ua_json_typeof(node) == UA_JSON_INT) {
		snprintf(digits, sizeof(digits), "%" PRId64, ua_json_int(node));
		return strcmp(digits, id) == 0;
	}
	return false;
}

static const char *conflict_among(const char *const *names, const ua_json *data, const char *id)
{
	for (; *names; names++) {
		const ua_json *node = ua_json_present(data, *names);
		if (node) {
			return agrees(node, id) ? NULL : *names;
		}
	}
	return NULL;
}

const char *ua_ids_conflict(const ua_ids *ids, const ua_endpoint *endpoint, const ua_json *data)
{
	for (int kind = 0; kind < UA_ID_COUNT; kind++) {
		const char *const *names = endpoint->echoes[kind];
		const char *name = names && ids->of[kind] ? conflict_among(names, data, ids->of[kind]) : NULL;
		if (name) {
			return name;
		}
	}
	return NULL;
}
