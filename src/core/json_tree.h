/* SPDX-License-Identifier: MIT */
#ifndef UA_JSON_TREE_H
#define UA_JSON_TREE_H

#include "json.h"

#include <cjson/cJSON.h>

/* What the files json*.c know of a tree, and nobody else: its nodes are cJSON's, its keys and strings stand in one block of
 * memory. A root has no key: there it keeps the block, which a part taken out of the tree shares. */
typedef struct {
	size_t roots;
	size_t size;
	char bytes[];
} ua_json_strings;

static inline cJSON *ua_json_item(const ua_json *node)
{
	return (cJSON *) node;
}

static inline ua_json *ua_json_node(const cJSON *item)
{
	return (ua_json *) item;
}

/* Makes an item that is in no tree a root. */
static inline void ua_json_set_strings(cJSON *root, ua_json_strings *strings)
{
	root->string = (char *) strings;
	root->type |= cJSON_StringIsConst;
	strings->roots++;
}

#endif
