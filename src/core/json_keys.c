/* SPDX-License-Identifier: MIT */
#include "json_tree.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Up to here comparing a key with those before it is faster than sorting, and needs no memory. */
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

/* Keys with different marks are different: nearly all of them, and then none needs to be compared. */
#define MARKS 256
static unsigned mark_of(const char *key)
{
	size_t len = strlen(key);

	return len == 0 ? 0 : ((unsigned char) key[0] * 7 + (unsigned char) key[len - 1] * 31 + (unsigned) len * 13) % MARKS;
}

static bool is_before(const cJSON *object, const cJSON *child)
{
	for (const cJSON *other = object->child; other != child; other = other->next) {
		if (strcmp(other->string, child->string) == 0) {
			return true;
		}
	}
	return false;
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
	uint64_t marks[MARKS / 64] = {0};
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		unsigned mark = mark_of(child->string);
		uint64_t bit = UINT64_C(1) << mark % 64;
		if ((marks[mark / 64] & bit) && is_before(object, child)) {
			return UA_JSON_KEYS_DUPLICATE;
		}
		marks[mark / 64] |= bit;
	}
	return UA_JSON_KEYS_UNIQUE;
}
