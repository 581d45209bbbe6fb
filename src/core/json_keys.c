/* SPDX-License-Identifier: MIT */
#include "json_tree.h"

#include <stdlib.h>
#include <string.h>

/* Up to here comparing each key with each is faster than sorting, and needs no memory. */
#define MAX_PAIRWISE_KEYS 24

static void merge(const char **to, const char **left, size_t left_count, const char **right, size_t right_count)
{
	while (left_count > 0 && right_count > 0) {
		if (strcmp(*left, *right) <= 0) {
			*to++ = *left++;
			left_count--;
		} else {
			*to++ = *right++;
			right_count--;
		}
	}
	memcpy(to, left, left_count * sizeof(*to));
	memcpy(to + left_count, right, right_count * sizeof(*to));
}

/* Returns where the sorted keys are: `keys` or `spare`. Unlike qsort() it has no bad case to be steered into. */
static const char **merge_sort(const char **keys, const char **spare, size_t count)
{
	for (size_t width = 1; width < count; width *= 2) {
		for (size_t start = 0; start < count; start += 2 * width) {
			size_t left = count - start < width ? count - start : width;
			size_t right = count - start - left < width ? count - start - left : width;
			merge(spare + start, keys + start, left, keys + start + left, right);
		}
		const char **sorted = spare;
		spare = keys;
		keys = sorted;
	}
	return keys;
}

static ua_json_keys check_many_keys(const cJSON *object, size_t count)
{
	ua_json_keys result = UA_JSON_KEYS_UNIQUE;
	const char **keys = malloc(count * 2 * sizeof(*keys));
	size_t filled = 0;

	if (keys == NULL) {
		return UA_JSON_KEYS_NO_MEMORY;
	}
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		keys[filled++] = child->string;
	}
	const char **sorted = merge_sort(keys, keys + filled, filled);
	for (size_t i = 1; i < filled && result == UA_JSON_KEYS_UNIQUE; i++) {
		if (strcmp(sorted[i - 1], sorted[i]) == 0) {
			result = UA_JSON_KEYS_DUPLICATE;
		}
	}
	free(keys);
	return result;
}

ua_json_keys ua_json_check_keys(const cJSON *object)
{
	size_t count = ua_json_size(ua_json_node(object));

	if (count > UA_JSON_MAX_MEMBERS) {
		return UA_JSON_KEYS_TOO_MANY;
	}
	if (count > MAX_PAIRWISE_KEYS) {
		return check_many_keys(object, count);
	}
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		for (const cJSON *other = child->next; other != NULL; other = other->next) {
			if (*child->string == *other->string && strcmp(child->string, other->string) == 0) {
				return UA_JSON_KEYS_DUPLICATE;
			}
		}
	}
	return UA_JSON_KEYS_UNIQUE;
}
