/* SPDX-License-Identifier: MIT */
#ifndef UA_JSON_TREE_H
#define UA_JSON_TREE_H

#include "json.h"

#include <cjson/cJSON.h>

/* What the files json*.c know of a tree, and nobody else. It is cJSON's own: cJSON may walk, search, print, compare and copy it,
 * and unlink parts of it. But its nodes stand in a few large blocks, its keys and strings in the text that was read: cJSON must
 * not be asked to free, replace or add any. Numbers are in `valuedouble` alone. */
typedef struct ua_json_nodes {
	struct ua_json_nodes *before;
	cJSON items[];
} ua_json_nodes;

typedef struct {
	cJSON root; /* first: this is all of the tree */
	size_t values;
	ua_json_nodes *nodes; /* the newest block */
	ua_buf text;
} ua_json_memory;

/* Of a number: an integer that a double cannot hold. The nearest is in `valuedouble`, and what it is more in `valueint`. */
#define UA_JSON_WIDE (1 << 16)

typedef enum {
	UA_JSON_KEYS_UNIQUE,
	UA_JSON_KEYS_DUPLICATE,
	UA_JSON_KEYS_TOO_MANY,
	UA_JSON_KEYS_NO_MEMORY,
} ua_json_keys;

/* Duplicates are looked for in the tree, because "a" and "\u0061" are the same key. */
ua_json_keys ua_json_check_keys(const cJSON *object);

void ua_json_free_memory(ua_json_memory *memory);

static inline cJSON *ua_json_item(const ua_json *node)
{
	return (cJSON *) node;
}

static inline ua_json *ua_json_node(const cJSON *item)
{
	return (ua_json *) item;
}

static inline ua_json_memory *ua_json_memory_of(const ua_json *root)
{
	return (ua_json_memory *) root;
}

#endif
