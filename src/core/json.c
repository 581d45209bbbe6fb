/* SPDX-License-Identifier: MIT */
#include "json_tree.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void ua_json_free_memory(ua_json_memory *memory)
{
	while (memory->nodes) {
		ua_json_nodes *nodes = memory->nodes;
		memory->nodes = nodes->before;
		free(nodes);
	}
	ua_buf_free(&memory->text);
	free(memory);
}

void ua_json_free(ua_json *root)
{
	if (root != NULL) {
		ua_json_free_memory(ua_json_memory_of(root));
	}
}

static ua_json_type number_type(const cJSON *item)
{
	double value = item->valuedouble;
	bool within = value >= (double) -UA_JSON_MAX_INT && value <= (double) UA_JSON_MAX_INT;

	if (item->type & UA_JSON_WIDE) {
		return UA_JSON_INT;
	}
	return within && value == (double) (int64_t) value ? UA_JSON_INT : UA_JSON_DOUBLE;
}

ua_json_type ua_json_typeof(const ua_json *node)
{
	static const unsigned char types[256] = {
		[cJSON_False] = UA_JSON_FALSE,
		[cJSON_True] = UA_JSON_TRUE,
		[cJSON_NULL] = UA_JSON_NULL,
		[cJSON_Number] = UA_JSON_DOUBLE,
		[cJSON_String] = UA_JSON_STRING,
		[cJSON_Array] = UA_JSON_ARRAY,
		[cJSON_Object] = UA_JSON_OBJECT,
	};
	ua_json_type type = (ua_json_type) types[ua_json_item(node)->type & 0xff];

	return type == UA_JSON_DOUBLE ? number_type(ua_json_item(node)) : type;
}

int64_t ua_json_int(const ua_json *node)
{
	const cJSON *item = ua_json_item(node);

	if (item->type & UA_JSON_WIDE) {
		/* 2^63 is none of int64_t's, and what is to be taken off it may come back as a large number */
		uint64_t magnitude = (uint64_t) fabs(item->valuedouble);
		return (int64_t) ((item->valuedouble < 0 ? 0 - magnitude : magnitude) + (uint64_t) (int64_t) item->valueint);
	}
	return (int64_t) item->valuedouble;
}

double ua_json_double(const ua_json *node)
{
	return ua_json_item(node)->valuedouble;
}

const char *ua_json_string(const ua_json *node)
{
	return ua_json_item(node)->valuestring;
}

const ua_json *ua_json_first(const ua_json *node)
{
	return ua_json_node(ua_json_item(node)->child);
}

const ua_json *ua_json_next(const ua_json *node)
{
	return ua_json_node(ua_json_item(node)->next);
}

const char *ua_json_key(const ua_json *node)
{
	return ua_json_item(node)->string;
}

size_t ua_json_size(const ua_json *node)
{
	size_t size = 0;

	for (const cJSON *child = ua_json_item(node)->child; child != NULL; child = child->next) {
		size++;
	}
	return size;
}

size_t ua_json_values(const ua_json *root)
{
	return ua_json_memory_of(root)->values;
}

const ua_json *ua_json_member(const ua_json *object, const char *key)
{
	if (!cJSON_IsObject(ua_json_item(object))) {
		return NULL;
	}
	return ua_json_node(cJSON_GetObjectItemCaseSensitive(ua_json_item(object), key));
}

const ua_json *ua_json_present(const ua_json *object, const char *key)
{
	const ua_json *member = ua_json_member(object, key);

	return member != NULL && ua_json_typeof(member) != UA_JSON_NULL ? member : NULL;
}

bool ua_json_is_empty(const ua_json *node)
{
	if (node == NULL || ua_json_typeof(node) == UA_JSON_NULL) {
		return true;
	}
	return ua_json_typeof(node) >= UA_JSON_ARRAY && ua_json_first(node) == NULL;
}

bool ua_json_remove(ua_json *object, const char *key)
{
	return cJSON_IsObject(ua_json_item(object)) && cJSON_DetachItemFromObjectCaseSensitive(ua_json_item(object), key) != NULL;
}

/* A shorter text would be found in words that have nothing to do with it. */
#define MIN_MASKED_PART 8

static void mask_string(char *string, const char *text)
{
	size_t len = strlen(text);

	if (string == NULL || len == 0) {
		return;
	}
	if (strcmp(string, text) == 0) {
		memset(string, '*', len);
	}
	for (char *found = string; len >= MIN_MASKED_PART && (found = strstr(found, text)) != NULL; found += len) {
		memset(found, '*', len);
	}
}

void ua_json_mask(ua_json *root, const char *text)
{
	for (cJSON *child = ua_json_item(root)->child; child != NULL; child = child->next) {
		mask_string(child->string, text);
		mask_string(child->valuestring, text);
		ua_json_mask(ua_json_node(child), text);
	}
}
