/* SPDX-License-Identifier: MIT */
#include "value_object.h"
#include "exceptions.h"

#include "zend_exceptions.h"

static zend_object_handlers value_handlers, secret_handlers;

static zend_object *create_object(zend_class_entry *ce)
{
	uapay_value *value = zend_object_alloc(sizeof(*value), ce);

	value->class = uapay_value_class_of(ce);
	zend_object_std_init(&value->std, ce);
	object_properties_init(&value->std, ce);
	value->std.handlers = value->class->has_secret ? &secret_handlers : &value_handlers;
	return &value->std;
}

static void free_object(zend_object *object)
{
	uapay_value *value = uapay_value_from_obj(object);

	if (value->data && !(GC_FLAGS(value->data) & GC_IMMUTABLE)) {
		zval data;
		/* Not zend_array_release(): the collector may have emptied the array already, and marked it as nothing. */
		ZVAL_ARR(&data, value->data);
		zval_ptr_dtor(&data);
	}
	zend_object_std_dtor(object);
}

/* The array holds whatever the caller put in it, and so perhaps what holds this object. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	HashTable *data = uapay_value_from_obj(object)->data, *properties = zend_std_get_gc(object, table, count);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval zv;

	for (int i = 0; i < *count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &(*table)[i]);
	}
	if (data && !(GC_FLAGS(data) & GC_IMMUTABLE)) {
		ZVAL_ARR(&zv, data);
		zend_get_gc_buffer_add_zval(buffer, &zv);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return properties;
}

static zend_object *clone_object(zend_object *object)
{
	zend_object *copy = create_object(object->ce);

	zend_objects_clone_members(copy, object);
	uapay_value_from_obj(copy)->data = uapay_value_data(object);
	GC_TRY_ADDREF(uapay_value_from_obj(copy)->data);
	return copy;
}

HashTable *uapay_value_data(zend_object *object)
{
	HashTable *data = uapay_value_from_obj(object)->data;

	return data ? data : (HashTable *) &zend_empty_array;
}

HashTable *uapay_value_elements(zend_object *list)
{
	const zval *invoices = OBJ_PROP_NUM(list, 0); /* but for `extra` its only property */

	return Z_TYPE_P(invoices) == IS_ARRAY ? Z_ARRVAL_P(invoices) : (HashTable *) &zend_empty_array;
}

/* ---- secrets: read when asked for by name, kept in no slot ---- */

static const uapay_property *secret_named(zend_object *object, const zend_string *name)
{
	const uapay_value_class *class = uapay_value_from_obj(object)->class;

	for (uint32_t i = 0; i < class->count; i++) {
		const uapay_property *property = &class->properties[i];
		if (property->secret && zend_string_equals_cstr(name, property->name, strlen(property->name))) {
			return property;
		}
	}
	return NULL;
}

static zval *secret_value(zend_object *object, const uapay_property *property)
{
	for (size_t i = 0; i < UAPAY_WIRE_MAX && property->wire[i]; i++) {
		zval *value = zend_hash_find_known_hash(uapay_value_data(object), property->wire[i]);
		if (value) {
			ZVAL_DEREF(value);
			if (Z_TYPE_P(value) != IS_NULL) {
				return value;
			}
		}
	}
	return NULL;
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
	const uapay_property *property = type == BP_VAR_R || type == BP_VAR_IS ? secret_named(object, name) : NULL;

	if (!property) {
		return zend_std_read_property(object, name, type, cache_slot, rv);
	}
	zval *secret = secret_value(object, property);
	if (secret) {
		ZVAL_STR(rv, zval_get_string(secret)); /* it may have come as an int */
	} else {
		ZVAL_NULL(rv);
	}
	return rv;
}

/* Its slot is empty, so that the engine would take it for one that may still be filled. */
static zval *write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
	if (!secret_named(object, name)) {
		return zend_std_write_property(object, name, value, cache_slot);
	}
	zend_throw_error(NULL, "Cannot modify readonly property %s::$%s", ZSTR_VAL(object->ce->name), ZSTR_VAL(name));
	return &EG(error_zval);
}

static void unset_property(zend_object *object, zend_string *name, void **cache_slot)
{
	if (!secret_named(object, name)) {
		zend_std_unset_property(object, name, cache_slot);
		return;
	}
	zend_throw_error(NULL, "Cannot unset readonly property %s::$%s", ZSTR_VAL(object->ce->name), ZSTR_VAL(name));
}

static zval *get_property_ptr(zend_object *object, zend_string *name, int type, void **cache_slot)
{
	if (!secret_named(object, name)) {
		return zend_std_get_property_ptr_ptr(object, name, type, cache_slot);
	}
	zend_throw_error(NULL, "Cannot modify readonly property %s::$%s", ZSTR_VAL(object->ce->name), ZSTR_VAL(name));
	return &EG(error_zval);
}

/* Equal but for a secret is not equal. */
static int compare_objects(zval *a, zval *b)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(a, b);

	int result = zend_std_compare_objects(a, b);
	if (result != 0) {
		return result;
	}
	const uapay_value_class *class = uapay_value_from_obj(Z_OBJ_P(a))->class;
	for (uint32_t i = 0; i < class->count; i++) {
		const uapay_property *property = &class->properties[i];
		zval *one = property->secret ? secret_value(Z_OBJ_P(a), property) : NULL;
		zval *other = property->secret ? secret_value(Z_OBJ_P(b), property) : NULL;
		if (!one != !other || (one && !zend_is_identical(one, other))) {
			return ZEND_UNCOMPARABLE;
		}
	}
	return 0;
}

static int has_property(zend_object *object, zend_string *name, int check, void **cache_slot)
{
	const uapay_property *property = secret_named(object, name);

	if (!property) {
		return zend_std_has_property(object, name, check, cache_slot);
	}
	zval *secret = secret_value(object, property);
	if (check == ZEND_PROPERTY_EXISTS) {
		return true;
	}
	return secret && (check != ZEND_PROPERTY_NOT_EMPTY || zend_is_true(secret));
}

/* ---- start-up ---- */

/* PHP's other form of a payload, "C:", makes an object and asks nobody, where no handler refuses. */
static int refuse_other_form(zval *object, zend_class_entry *ce, const unsigned char *text, size_t len, zend_unserialize_data *data)
{
	(void) object;
	(void) text;
	(void) len;
	(void) data;
	uapay_throw_bad_array(ce, zend_string_init(ZEND_STRL("the payload has another form"), false));
	return FAILURE;
}

static void init_class(const uapay_value_class *class)
{
	class->ce->create_object = create_object;
	if (!(class->ce->ce_flags & ZEND_ACC_NOT_SERIALIZABLE)) {
		class->ce->unserialize = refuse_other_form;
	}
}

void uapay_value_objects_init(void)
{
	memcpy(&value_handlers, &std_object_handlers, sizeof(value_handlers));
	value_handlers.offset = offsetof(uapay_value, std);
	value_handlers.free_obj = free_object;
	value_handlers.clone_obj = clone_object;
	value_handlers.get_gc = get_gc;
	memcpy(&secret_handlers, &value_handlers, sizeof(secret_handlers));
	secret_handlers.read_property = read_property;
	secret_handlers.has_property = has_property;
	secret_handlers.write_property = write_property;
	secret_handlers.unset_property = unset_property;
	secret_handlers.get_property_ptr_ptr = get_property_ptr;
	secret_handlers.compare = compare_objects;
	for (const uapay_value_class *one = uapay_value_classes(); one->ce; one++) {
		init_class(one);
	}
}
