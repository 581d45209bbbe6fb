/* SPDX-License-Identifier: MIT */
#ifndef UA_JSON_TREE_H
#define UA_JSON_TREE_H

#include "json.h"

#include <cjson/cJSON.h>

/* What the files json*.c know of a tree, and nobody else: its nodes are cJSON's, and linked as cJSON links them, but stand in
 * a few large blocks; its keys and strings stand in the text that was read. A root has no key: there it keeps the memory of
 * the tree, which a part taken out of it shares. cJSON must not be asked to free any of it. */
typedef struct ua_json_nodes {
	struct ua_json_nodes *before;
	cJSON items[];
} ua_json_nodes;

typedef struct {
	size_t roots;
	size_t values;
	ua_json_nodes *nodes; /* the newest block */
	ua_buf text;
} ua_json_memory;

/* Of a number: an integer that a double cannot hold, whose bits stand in `valuedouble`. */
#define UA_JSON_WIDE (1 << 16)

/* Where the value at `value` ends, by the grammar alone; NULL when it is not JSON, or there is no memory to tell. */
const unsigned char *ua_json_skip(const unsigned char *value, const unsigned char *end);

void ua_json_free_memory(ua_json_memory *memory);

static inline cJSON *ua_json_item(const ua_json *node)
{
	return (cJSON *) node;
}

static inline ua_json *ua_json_node(const cJSON *item)
{
	return (ua_json *) item;
}

/* Makes an item that is in no tree a root. */
static inline ua_json *ua_json_make_root(cJSON *item, ua_json_memory *memory)
{
	item->string = (char *) memory;
	memory->roots++;
	return ua_json_node(item);
}

static inline ua_json_memory *ua_json_memory_of(const ua_json *root)
{
	return (ua_json_memory *) ua_json_item(root)->string;
}

#endif
