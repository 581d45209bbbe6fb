/* SPDX-License-Identifier: MIT */
#include "values.h"
#include "classes.h"
#include "date.h"
#include "from_json.h"
#include "held.h"
#include "php_uapay.h"
#include "value_object.h"

#include "zend_enum.h"

#include <ctype.h>
#include <math.h>

/* ---- what objects may take ---- */

/* An answer of many small objects takes many times its size: the arrays are bounded by UA_JSON_MAX_VALUES, what is made of
 * them by this. It is enough for an invoice with 20000 payments, and both together fit into 64 MB. */
#define OBJECTS_MAX ((zend_long) 24 * 1024 * 1024)
#define DATE_SIZE 256
#define UNREADABLE_SIZE 1024 /* two arrays and a message */
#define VALUE_SIZE 128 /* of an array, each container counting as more than one */

static void spend(size_t bytes)
{
	if (UAPAY_G(value_bounded)) {
		UAPAY_G(value_left) -= (zend_long) bytes;
	}
}

static bool is_spent(void)
{
	return UAPAY_G(value_bounded) && UAPAY_G(value_left) < 0;
}

static zend_string *too_much(void)
{
	return zend_string_init(ZEND_STRL("it has more objects than fit into memory"), false);
}

/* ---- reading one member ---- */

/* One array that members are read from, and what of it they took. */
typedef struct {
	HashTable *table;
	zend_string *taken[64];
	uint32_t taken_count;
} source;

/* What became of a member. */
typedef enum {
	TAKEN,
	LEFT, /* the property says less than the array: `extra` keeps it */
	WRONG,
} reading;

static void open_source(source *from, HashTable *table)
{
	from->table = table;
	from->taken_count = 0;
}

static void take(source *from, zend_string *name)
{
	ZEND_ASSERT(from->taken_count < sizeof(from->taken) / sizeof(from->taken[0]));
	from->taken[from->taken_count++] = name;
}

/* The value under the best of its names. A null is as good as no value: then the property is null too. */
static zval *find(source *from, zend_string *const wire[UAPAY_WIRE_MAX], zend_string **name)
{
	zval *found = NULL;

	for (size_t i = 0; i < UAPAY_WIRE_MAX && wire[i] && from->table; i++) {
		zval *value = zend_hash_find_known_hash(from->table, wire[i]);
		if (!value) {
			continue;
		}
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_NULL) {
			take(from, wire[i]);
		} else if (!found) {
			found = value;
			*name = wire[i];
		}
	}
	return found;
}

static reading wrong_type(zend_string **fault, const char *expected, const zval *value)
{
	*fault = strpprintf(0, " must be %s, %s given", expected, zend_zval_type_name(value));
	return WRONG;
}

/* Digits with an optional minus, as an int. */
static bool read_digits(const zval *value, zend_long *number)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return false;
	}
	const char *p = Z_STRVAL_P(value), *end = p + Z_STRLEN_P(value);
	p += *p == '-';
	while (p < end && isdigit((unsigned char) *p)) {
		p++;
	}
	return p == end && is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, NULL, false) == IS_LONG;
}

static reading read_text(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	(void) property;
	if (Z_TYPE_P(value) == IS_STRING) {
		ZVAL_COPY(slot, value);
	} else if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_STR(slot, zend_long_to_str(Z_LVAL_P(value)));
	} else {
		return wrong_type(fault, "a string", value);
	}
	return TAKEN;
}

static reading read_whole(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	zend_long number;

	(void) property;
	if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_COPY_VALUE(slot, value);
	} else if (read_digits(value, &number)) {
		ZVAL_LONG(slot, number);
	} else {
		return wrong_type(fault, "an integer", value);
	}
	return TAKEN;
}

static reading read_number(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	double number;

	(void) property;
	if (Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE) {
		ZVAL_DOUBLE(slot, zval_get_double(value));
		return TAKEN;
	}
	/* the text of a number with more digits than a float holds: the property is the nearest */
	if (Z_TYPE_P(value) == IS_STRING && strpbrk(Z_STRVAL_P(value), " \t\n\r\v\f+") == NULL
		&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), NULL, &number, false) == IS_DOUBLE && zend_finite(number)) {
		ZVAL_DOUBLE(slot, number);
		return LEFT;
	}
	return wrong_type(fault, "a number", value);
}

static reading read_flag(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	(void) property;
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		return wrong_type(fault, "a boolean", value);
	}
	ZVAL_COPY_VALUE(slot, value);
	return TAKEN;
}

static double date_limit(int64_t unit)
{
	return (double) (INT64_MAX / 2 / unit);
}

/* A number is counted from 1970, but for those that are a year ("2026") or a date without joints ("20261231"): read so they
 * would be moments of 1970's first hours. */
static bool is_year_or_day(double number)
{
	return number >= 1000 && number <= 99999999;
}

static bool make_date(zval *slot, double number, int64_t micros, int64_t unit)
{
	return !is_year_or_day(number) && fabs(number) <= date_limit(unit) && uapay_date_create(slot, micros);
}

/* UAPAY writes its dates in so many ways that another may come up: then the date is null, and `extra` keeps it. That the
 * rest can be read, whether it was paid above all, matters more. */
static reading read_date(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	int64_t unit = property->kind == UAPAY_EPOCH ? 1000000 : 1000;
	int64_t micros;
	zend_long number;
	bool ok;

	if (Z_TYPE_P(value) == IS_DOUBLE) {
		double exact = Z_DVAL_P(value);
		ok = fabs(exact) <= fmin(1e15, date_limit(unit)) && make_date(slot, exact, (int64_t) floor(exact * (double) unit), unit);
	} else if (Z_TYPE_P(value) == IS_LONG || read_digits(value, &number)) {
		number = Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : number;
		ok = make_date(slot, (double) number, (int64_t) ((uint64_t) number * (uint64_t) unit), unit);
	} else if (Z_TYPE_P(value) == IS_STRING) {
		ok = ua_time_parse(Z_STRVAL_P(value), Z_STRLEN_P(value), &micros) && uapay_date_create(slot, micros);
	} else {
		return wrong_type(fault, "a date", value);
	}
	spend(ok ? DATE_SIZE : 0);
	if (!ok) {
		ZVAL_NULL(slot);
	}
	return ok ? TAKEN : LEFT;
}

static reading read_case(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	zend_object *found = NULL;

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(fault, "a string", value);
	}
	zend_enum_get_case_by_value(&found, property->ce, 0, Z_STR_P(value), true);
	reading result = found ? TAKEN : LEFT;
	if (!found) {
		found = zend_enum_get_case_cstr(property->ce, "Unknown");
	}
	ZVAL_OBJ_COPY(slot, found);
	return result;
}

static reading read_map(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	(void) property;
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(fault, "an object", value);
	}
	ZVAL_COPY(slot, value);
	return TAKEN;
}

/* The text is the merchant's own and may be no JSON at all: then `extra` keeps it. */
static reading read_json(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	ua_json_fault json_fault;

	if (Z_TYPE_P(value) != IS_STRING) {
		return read_map(slot, property, value, fault);
	}
	ua_json *json = ua_json_parse(Z_STRVAL_P(value), Z_STRLEN_P(value), &json_fault);
	bool is_array = json && ua_json_typeof(json) >= UA_JSON_ARRAY;

	ZVAL_EMPTY_ARRAY(slot);
	spend(is_array ? ua_json_values(json) * VALUE_SIZE + Z_STRLEN_P(value) : 0);
	if (!is_array || is_spent()) {
		ua_json_free(json);
	} else if (uapay_hold(json, uapay_free_json)) {
		uapay_from_json(slot, json);
		uapay_let_go(json);
	}
	return is_array ? TAKEN : LEFT;
}

/* Why an array can be no part of what is being read; NULL when it can. */
static const char *why_unreadable(const HashTable *array)
{
	if (GC_IS_RECURSIVE(array)) {
		return "must not contain itself";
	}
	return UAPAY_G(value_depth) == UA_JSON_MAX_DEPTH ? "is nested too deeply" : NULL;
}

static reading read_one(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(fault, "an object", value);
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		ZVAL_NULL(slot);
		return TAKEN;
	}
	const char *unreadable = why_unreadable(Z_ARRVAL_P(value));
	if (unreadable) {
		*fault = strpprintf(0, " %s", unreadable);
		return WRONG;
	}
	zend_string *part = uapay_value_create(slot, property->ce, Z_ARRVAL_P(value));
	if (!part) {
		return TAKEN;
	}
	*fault = strpprintf(0, ".%s", ZSTR_VAL(part));
	zend_string_release(part);
	return WRONG;
}

/* Why an element cannot be made an object of the class; NULL, and the object, when it can. */
static zend_string *read_element(zval *object, zend_class_entry *ce, zval *element, uint32_t index)
{
	if (Z_TYPE_P(element) != IS_ARRAY) {
		return strpprintf(0, "[%u] must be an object, %s given", index, zend_zval_type_name(element));
	}
	const char *unreadable = why_unreadable(Z_ARRVAL_P(element));
	if (unreadable) {
		return strpprintf(0, "[%u] %s", index, unreadable);
	}
	zend_string *part = uapay_value_create(object, ce, Z_ARRVAL_P(element));
	if (!part) {
		return NULL;
	}
	zend_string *fault = strpprintf(0, "[%u].%s", index, ZSTR_VAL(part));
	zend_string_release(part);
	return fault;
}

static zend_class_entry *class_of_element(const uapay_property *property, zval *element)
{
	if (property->kind == UAPAY_MANY) {
		return property->ce;
	}
	zval *error = Z_TYPE_P(element) == IS_ARRAY ? zend_hash_str_find_deref(Z_ARRVAL_P(element), ZEND_STRL("error")) : NULL;
	return error && Z_TYPE_P(error) != IS_NULL ? uapay_ce_list_error : uapay_ce_invoice;
}

/* An invoice that cannot be read does not hide the others: in its place stands a ListError without a code, which no error of
 * UAPAY is. Takes the fault over; NULL, or another one when this is one object too many. */
static zend_string *make_unreadable(zval *object, zval *element, zend_string *fault)
{
	HashTable *data = zend_new_array(2);
	zval error, text;

	spend(UNREADABLE_SIZE);
	array_init_size(&error, 1);
	ZVAL_STR(&text, strpprintf(0, "the invoice cannot be read: invoices%s", ZSTR_VAL(fault)));
	zend_hash_str_add_new(Z_ARRVAL(error), ZEND_STRL("message"), &text);
	zend_hash_str_add_new(data, ZEND_STRL("error"), &error);
	Z_TRY_ADDREF_P(element);
	zend_hash_str_add_new(data, ZEND_STRL("invoice"), element);
	zend_string *too_many = uapay_value_create(object, uapay_ce_list_error, data);
	zend_array_release(data);
	zend_string_release(fault);
	return too_many;
}

static reading read_many(zval *slot, const uapay_property *property, zval *value, zend_string **fault)
{
	zval *element, object;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(fault, "a list", value);
	}
	array_init_size(slot, zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		ZVAL_DEREF(element);
		zend_class_entry *ce = class_of_element(property, element);
		zend_string *why = read_element(&object, ce, element, zend_hash_num_elements(Z_ARRVAL_P(slot)));
		if (why && property->kind == UAPAY_LISTED && !is_spent()) {
			why = make_unreadable(&object, element, why);
		}
		if (why) {
			*fault = why;
			return WRONG;
		}
		zend_hash_next_index_insert_new(Z_ARRVAL_P(slot), &object);
	}
	ZEND_HASH_FOREACH_END();
	return TAKEN;
}

typedef reading (*reader)(zval *slot, const uapay_property *property, zval *value, zend_string **fault);

static const reader readers[] = {
	[UAPAY_TEXT] = read_text,
	[UAPAY_WHOLE] = read_whole,
	[UAPAY_NUMBER] = read_number,
	[UAPAY_FLAG] = read_flag,
	[UAPAY_DATE] = read_date,
	[UAPAY_EPOCH] = read_date,
	[UAPAY_CASE] = read_case,
	[UAPAY_MAP] = read_map,
	[UAPAY_JSON] = read_json,
	[UAPAY_ONE] = read_one,
	[UAPAY_MANY] = read_many,
	[UAPAY_LISTED] = read_many,
};

/* ---- making an object ---- */

/* Of a member that the array has not. */
static zend_string *read_absent(zval *slot, const uapay_property *property)
{
	if (property->required) {
		return strpprintf(0, "%s is missing", ZSTR_VAL(property->wire[0]));
	}
	if (property->kind >= UAPAY_MAP) {
		ZVAL_EMPTY_ARRAY(slot);
	} else {
		ZVAL_NULL(slot);
	}
	return NULL;
}

static zend_string *read_property(zval *slot, const uapay_property *property, source *from)
{
	zend_string *name = NULL, *fault = NULL;
	zval *value = find(from, property->wire, &name);
	zval secret;

	if (property->secret) {
		slot = &secret; /* checked, but not kept */
	}
	ZVAL_UNDEF(slot);
	if (!value) {
		return read_absent(slot, property);
	}
	reading result = readers[property->kind](slot, property, value, &fault);
	if (result == WRONG && property->spared && !is_spent()) {
		zend_string_release(fault);
		zval_ptr_dtor(slot);
		ZVAL_EMPTY_ARRAY(slot);
		result = LEFT;
	}
	if (result == TAKEN && property->required && Z_TYPE_P(slot) == IS_STRING && Z_STRLEN_P(slot) == 0) {
		fault = strpprintf(0, " must not be empty");
		result = WRONG;
	}
	if (result == TAKEN) {
		take(from, name);
	}
	if (property->secret) {
		zval_ptr_dtor(&secret);
	}
	if (result != WRONG) {
		return NULL;
	}
	zend_string *whole = strpprintf(0, "%s%s%s%s", property->inside ? property->inside : "", property->inside ? "." : "",
		ZSTR_VAL(name), ZSTR_VAL(fault));
	zend_string_release(fault);
	return whole;
}

/* What no property holds. */
static HashTable *rest_of(const source *from)
{
	if (!from->table || from->taken_count == zend_hash_num_elements(from->table)) {
		return NULL;
	}
	spend(sizeof(*from->table) + HT_SIZE(from->table));
	HashTable *rest = zend_array_dup(from->table);
	for (uint32_t i = 0; i < from->taken_count; i++) {
		zend_hash_del(rest, from->taken[i]);
	}
	return rest;
}

/* The array that `inside` names, taken as a whole: what is left of it comes back in set_extra(). */
static zend_string *open_inside(source *inner, const source *outer, const char *inside)
{
	zval *array = inside ? zend_hash_str_find_deref(outer->table, inside, strlen(inside)) : NULL;

	open_source(inner, NULL);
	if (array && Z_TYPE_P(array) == IS_ARRAY) {
		inner->table = Z_ARRVAL_P(array);
	} else if (array && Z_TYPE_P(array) == IS_NULL) {
		inner->table = (HashTable *) &zend_empty_array;
	} else if (array) {
		return strpprintf(0, "%s must be an object, %s given", inside, zend_zval_type_name(array));
	}
	return NULL;
}

static void set_extra(zval *slot, const source *outer, const source *inner, const char *inside)
{
	HashTable *rest = rest_of(outer), *inner_rest = rest_of(inner);
	zval zv;

	if (inner->table) {
		if (inner_rest) {
			ZVAL_ARR(&zv, inner_rest);
			zend_hash_str_update(rest, inside, strlen(inside), &zv);
		} else {
			zend_hash_str_del(rest, inside, strlen(inside));
		}
	}
	if (rest && zend_hash_num_elements(rest) > 0) {
		ZVAL_ARR(slot, rest);
		return;
	}
	if (rest) {
		zend_array_release(rest);
	}
	ZVAL_EMPTY_ARRAY(slot);
}

static zend_string *read_properties(uapay_value *value, source *outer, source *inner)
{
	const uapay_value_class *class = value->class;

	for (uint32_t i = 0; i < class->count; i++) {
		const uapay_property *property = &class->properties[i];
		zval *slot = OBJ_PROP_NUM(&value->std, property->slot);
		zend_string *fault = read_property(slot, property, property->inside ? inner : outer);
		if (fault) {
			return fault;
		}
		Z_PROP_FLAG_P(slot) = property->secret ? IS_PROP_UNINIT : 0;
	}
	return NULL;
}

zend_string *uapay_value_create(zval *out, zend_class_entry *ce, HashTable *data)
{
	const uapay_value_class *class = uapay_value_class_of(ce);
	source outer, inner;

	spend(sizeof(uapay_value) + zend_object_properties_size(ce));
	if (is_spent()) {
		ZVAL_UNDEF(out);
		return too_much();
	}
	open_source(&outer, data);
	zend_string *fault = open_inside(&inner, &outer, class->inside);
	if (fault) {
		ZVAL_UNDEF(out);
		return fault;
	}
	object_init_ex(out, ce);
	uapay_value *value = uapay_value_from_obj(Z_OBJ_P(out));
	value->data = data;
	GC_TRY_ADDREF(data);
	/* An array that contains itself would be read for ever: its parts look for this mark. */
	bool guard = !(GC_FLAGS(data) & GC_IMMUTABLE) && !GC_IS_RECURSIVE(data);
	if (guard) {
		GC_PROTECT_RECURSION(data);
	}
	UAPAY_G(value_depth) += 1;
	fault = read_properties(value, &outer, &inner);
	UAPAY_G(value_depth) -= 1;
	if (guard) {
		GC_UNPROTECT_RECURSION(data);
	}
	if (fault) {
		zval_ptr_dtor(out);
		ZVAL_UNDEF(out);
		return fault;
	}
	zval *extra = OBJ_PROP_NUM(&value->std, class->extra);
	set_extra(extra, &outer, &inner, class->inside);
	Z_PROP_FLAG_P(extra) = 0;
	return NULL;
}

zend_string *uapay_value_create_bounded(zval *out, zend_class_entry *ce, HashTable *data)
{
	UAPAY_G(value_bounded) = true;
	UAPAY_G(value_left) = OBJECTS_MAX;
	zend_string *fault = uapay_value_create(out, ce, data);
	if (is_spent()) { /* whatever came of it: it was read in part */
		if (fault) {
			zend_string_release(fault);
		} else {
			zval_ptr_dtor(out);
			ZVAL_UNDEF(out);
		}
		fault = too_much();
	}
	UAPAY_G(value_bounded) = false;
	return fault;
}
