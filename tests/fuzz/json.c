/* SPDX-License-Identifier: MIT */
/* Any text is refused with its fault named, or gives a tree that is written and read again unchanged. What is not JSON is
 * refused, and what is JSON is refused for the limits alone. */
#include "fuzz.h"
#include "grammar.h"
#include "json.h"
#include "utf8.h"

#include <math.h>

static bool is_container(const ua_json *node)
{
	return ua_json_typeof(node) == UA_JSON_ARRAY || ua_json_typeof(node) == UA_JSON_OBJECT;
}

/* Depth is bounded by UA_JSON_MAX_DEPTH, which this checks by the way. */
static bool masked; /* then two keys of an object may be alike */

static void write_node(ua_buf *out, const ua_json *node, int depth)
{
	size_t children = 0;

	HOLDS(depth <= UA_JSON_MAX_DEPTH);
	switch (ua_json_typeof(node)) {
		case UA_JSON_NULL:
			ua_buf_append_str(out, "null");
			return;
		case UA_JSON_FALSE:
			ua_buf_append_str(out, "false");
			return;
		case UA_JSON_TRUE:
			ua_buf_append_str(out, "true");
			return;
		case UA_JSON_INT:
			HOLDS((double) ua_json_int(node) == ua_json_double(node));
			ua_buf_append_int(out, ua_json_int(node));
			return;
		case UA_JSON_DOUBLE:
			HOLDS(isfinite(ua_json_double(node)));
			ua_json_write_double(out, ua_json_double(node));
			return;
		case UA_JSON_STRING:
			HOLDS(ua_utf8_valid(ua_json_string(node), strlen(ua_json_string(node))));
			ua_json_write_string(out, ua_json_string(node), strlen(ua_json_string(node)));
			return;
		case UA_JSON_ARRAY:
		case UA_JSON_OBJECT:
			break;
	}

	bool object = ua_json_typeof(node) == UA_JSON_OBJECT;
	ua_buf_append_str(out, object ? "{" : "[");
	for (const ua_json *child = ua_json_first(node); child; child = ua_json_next(child), children++) {
		if (children) {
			ua_buf_append_str(out, ",");
		}
		if (object) {
			const char *key = ua_json_key(child);
			HOLDS(ua_utf8_valid(key, strlen(key)));
			/* Finding is linear, so that a long object is not asked for all its members. */
			HOLDS(masked || children > 64 || ua_json_member(node, key) == child);
			ua_json_write_string(out, key, strlen(key));
			ua_buf_append_str(out, ":");
		}
		write_node(out, child, depth + is_container(child));
	}
	ua_buf_append_str(out, object ? "}" : "]");
	HOLDS(children == ua_json_size(node));
}

static void write_tree(ua_buf *out, const ua_json *root)
{
	ua_buf_init(out, UA_BUF_UNLIMITED);
	write_node(out, root, is_container(root));
	HOLDS(!out->failed);
}

/* What RFC 8259 allows and the parser does not. */
static bool is_limit(const char *reason)
{
	static const char *const limits[] = {"\\u0000 in a string", "number out of range or too precise", "nested too deeply",
		"too many values", "too many members in an object", "duplicate key in an object"};

	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		if (strcmp(reason, limits[i]) == 0) {
			return true;
		}
	}
	return false;
}

static void judge(const char *text, size_t size, const ua_json_fault *fault)
{
	char *copy = ua_strndup(text, size);

	/* A NUL ends the copy early; no JSON has one. */
	bool is_json = strlen(copy) == size && grammar_is_json(copy, size);
	if (!fault) {
		HOLDS(is_json);
	} else if (is_json) {
		HOLDS(fault->no_memory || is_limit(fault->reason));
	}
	free(copy);
}

static bool is_around(const char *reason)
{
	return strcmp(reason, "malformed UTF-8 in a string") == 0 || strcmp(reason, "lone surrogate in a string") == 0
		|| (is_limit(reason) && strcmp(reason, "number out of range or too precise") != 0);
}

/* Where members are free: what can be read is read the same, what is spared can be written and read, and a text that is
 * refused is refused for nothing that could be spared when all of its members are free. */
static ua_member_kind all_free(const char *key)
{
	return strcmp(key, "list") == 0 ? UA_MEMBER_LIST : UA_MEMBER_FREE;
}

static void judge_sparing(const char *text, size_t size, const ua_json *strict, const ua_json_fault *strict_fault)
{
	ua_json_fault fault;
	ua_buf copy, written;

	ua_buf_init(&copy, UA_BUF_UNLIMITED);
	ua_buf_append(&copy, text, size);
	ua_json *root = ua_json_take_sparing(&copy, all_free, &fault);
	HOLDS((root != NULL) == (copy.data == NULL) || size == 0);
	ua_buf_free(&copy);
	if (strict != NULL) {
		HOLDS(root != NULL && fuzz_same(root, strict));
	} else if (root != NULL) {
		HOLDS(is_around(strict_fault->reason));
		write_tree(&written, root);
		ua_json *again = ua_json_parse(written.data, written.len, &fault);
		HOLDS(again != NULL && fuzz_same(root, again));
		ua_json_free(again);
		ua_buf_free(&written);
	}
	ua_json_free(root);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const char *text = (const char *) bytes;
	ua_json_fault fault;
	ua_buf first, second;
	ua_json *root = ua_json_parse(text, size, &fault);

	if (!root) {
		HOLDS(fault.no_memory || fault.reason);
		HOLDS(fault.offset <= size);
		judge(text, size, &fault);
		judge_sparing(text, size, NULL, &fault);
		return 0;
	}
	HOLDS(!fault.reason && !fault.no_memory);
	judge(text, size, NULL);
	judge_sparing(text, size, root, NULL);
	HOLDS(ua_utf8_valid(text, size));

	write_tree(&first, root);
	ua_json *again = ua_json_parse(first.data, first.len, &fault);
	HOLDS(again);
	write_tree(&second, again);
	HOLDS(first.len == second.len && memcmp(first.data, second.data, first.len) == 0);
	ua_buf_free(&second);

	/* Masked, it is as long as before and no key or string has the secret in it. */
	if (is_container(again)) {
		ua_json_mask(again, "sessionId");
	}
	masked = true;
	write_tree(&second, again);
	masked = false;
	HOLDS(second.len == first.len);
	HOLDS(!is_container(again) || !strstr(second.data, "sessionId"));

	if (ua_json_typeof(root) == UA_JSON_OBJECT && ua_json_first(root)) {
		size_t before = ua_json_size(root);
		char *key = ua_strndup(ua_json_key(ua_json_first(root)), strlen(ua_json_key(ua_json_first(root))));
		HOLDS(ua_json_remove(root, key) && ua_json_size(root) == before - 1 && !ua_json_member(root, key));
		ua_free_secret(key);
	}
	ua_buf_free(&first);
	ua_buf_free(&second);
	ua_json_free(again);
	ua_json_free(root);
	return 0;
}
