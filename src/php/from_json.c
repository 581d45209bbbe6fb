/* SPDX-License-Identifier: MIT */
#include "from_json.h"

/* Each under itself. */
static HashTable known_names;

void uapay_from_json_init(void)
{
	zend_hash_init(&known_names, 128, NULL, NULL, true);
}

void uapay_from_json_shutdown(void)
{
	zend_hash_destroy(&known_names);
}

zend_string *uapay_know_name(const char *name)
{
	zend_string *known = zend_string_init_interned(name, strlen(name), true);

	zend_hash_update_ptr(&known_names, known, known);
	return known;
}

static zend_string *known_name(const char *name, size_t len)
{
	return zend_hash_str_find_ptr(&known_names, name, len);
}

void uapay_free_json(void *json)
{
	ua_json_free(json);
}

static void from_node(zval *out, const ua_json *node, const zval *like);

/* UAPAY's name for a key, when the one at that place of `like` is the same: lists have one object after the other with the
 * same keys. Only such names, which no masked key can be: those alone are sure to be unique. */
static zend_string *key_like(const zval *like, uint32_t place, const char *key)
{
	if (!like || Z_TYPE_P(like) != IS_ARRAY || place >= Z_ARRVAL_P(like)->nNumUsed || HT_IS_PACKED(Z_ARRVAL_P(like))) {
		return NULL;
	}
	zend_string *name = Z_ARRVAL_P(like)->arData[place].key;
	return name && ZSTR_IS_INTERNED(name) && strcmp(ZSTR_VAL(name), key) == 0 ? name : NULL;
}

/* A place for a member's value. No key comes twice, and there is room for all. */
static zval *add_member(HashTable *table, zend_string *known, const char *key)
{
	if (known) {
		return _zend_hash_append_ex(table, known, &EG(uninitialized_zval), true);
	}
	return zend_symtable_str_update(table, key, strlen(key), &EG(uninitialized_zval));
}

static void from_object(zval *out, const ua_json *node, const zval *like)
{
	uint32_t place = 0;

	array_init_size(out, (uint32_t) ua_json_size(node));
	if (ua_json_first(node)) {
		zend_hash_real_init_mixed(Z_ARRVAL_P(out));
	}
	for (const ua_json *child = ua_json_first(node); child; child = ua_json_next(child), place++) {
		const char *key = ua_json_key(child);
		zend_string *name = key_like(like, place, key);
		const zval *like_value = name ? &Z_ARRVAL_P(like)->arData[place].val : NULL;

		from_node(add_member(Z_ARRVAL_P(out), name ? name : known_name(key, strlen(key)), key), child, like_value);
	}
}

static void from_list(zval *out, const ua_json *node, const zval *like)
{
	like = like && Z_TYPE_P(like) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(like), 0) : NULL;
	array_init_size(out, (uint32_t) ua_json_size(node));
	for (const ua_json *child = ua_json_first(node); child; child = ua_json_next(child)) {
		zval value;

		from_node(&value, child, like);
		like = zend_hash_next_index_insert_new(Z_ARRVAL_P(out), &value);
	}
}

/* `like`: a value that may have the same keys, or NULL. */
static void from_node(zval *out, const ua_json *node, const zval *like)
{
	switch (ua_json_typeof(node)) {
		case UA_JSON_NULL:
			ZVAL_NULL(out);
			break;
		case UA_JSON_FALSE:
			ZVAL_FALSE(out);
			break;
		case UA_JSON_TRUE:
			ZVAL_TRUE(out);
			break;
		case UA_JSON_INT: {
			int64_t value = ua_json_int(node);
			if (value >= ZEND_LONG_MIN && value <= ZEND_LONG_MAX) {
				ZVAL_LONG(out, (zend_long) value);
			} else { /* where PHP's int has 32 bits */
				ZVAL_STR(out, strpprintf(0, "%lld", (long long) value));
			}
			break;
		}
		case UA_JSON_DOUBLE:
			ZVAL_DOUBLE(out, ua_json_double(node));
			break;
		case UA_JSON_STRING:
			ZVAL_STRING(out, ua_json_string(node));
			break;
		case UA_JSON_ARRAY:
			from_list(out, node, like);
			break;
		case UA_JSON_OBJECT:
			from_object(out, node, like);
			break;
	}
}

void uapay_from_json(zval *out, const ua_json *node)
{
	from_node(out, node, NULL);
}
