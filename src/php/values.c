/* SPDX-License-Identifier: MIT */
#include "values.h"
#include "classes.h"
#include "date.h"
#include "exceptions.h"
#include "from_json.h"
#include "held.h"
#include "php_uapay.h"
#include "src/core/members.h"

#include "ext/spl/spl_array.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include <math.h>

/* ---- the tables ---- */

typedef enum {
	IS_TEXT,   /* a string; an int, for ids that UAPAY sends both ways */
	IS_WHOLE,  /* an int, or its digits in a string */
	IS_NUMBER, /* a float or an int */
	IS_FLAG,   /* a bool */
	IS_DATE,   /* ISO 8601, or epoch milliseconds as an int or in a string */
	IS_EPOCH,  /* epoch seconds as an int or in a string */
	IS_CASE,   /* of the enum `ce` */
	IS_MAP,    /* an array, as it is */
	IS_JSON,   /* an array, or a string that holds it as JSON */
	IS_ONE,    /* an object of the value class `ce` */
	IS_MANY,   /* a list of them */
	IS_LISTED, /* a list of invoices and list errors */
} member_type;

#define WIRE_MAX 3

/* One property. The rows stand in the order of the stub, so a row's index is its property's slot. */
typedef struct {
	const char *name;
	member_type type;
	const char *wire[WIRE_MAX]; /* UAPAY's names by preference; none when they are just `name` */
	zend_class_entry **ce;
	const char *inside; /* it stands in this array of the array */
	bool required;
	bool spared; /* what is no such array stays in `extra`, and the rest can be read */
	bool secret; /* kept out of the object's properties; read from the array when asked for */
} member;

typedef struct {
	zend_class_entry **ce;
	const member *members;
	uint32_t count; /* filled at start-up, as is what follows */
	bool has_secret;
	zend_string *(*names)[WIRE_MAX];
} value_class;

static const member invoice_members[] = {
	{"id", IS_TEXT, {"id", "Id", "invoiceId"}, .required = true},
	{"externalId", IS_TEXT},
	{"number", IS_WHOLE, {"invoiceNumber", "number"}},
	{"clientId", IS_TEXT},
	{"clientName", IS_TEXT},
	{"systemType", IS_CASE, .ce = &uapay_ce_system_type},
	{"type", IS_CASE, .ce = &uapay_ce_invoice_type},
	{"status", IS_CASE, {"invoiceStatus", "status"}, .ce = &uapay_ce_invoice_status},
	{"amount", IS_WHOLE},
	{"reusability", IS_FLAG},
	{"description", IS_TEXT},
	{"tag", IS_TEXT},
	{"redirectUrl", IS_TEXT},
	{"callbackUrl", IS_TEXT},
	{"email", IS_TEXT},
	{"cardToId", IS_TEXT},
	{"extraInfo", IS_JSON, .spared = true},
	{"services", IS_MANY, {"serviceData", "services"}, .ce = &uapay_ce_service, .spared = true},
	{"recurringData", IS_MAP, .spared = true},
	{"payments", IS_MANY, .ce = &uapay_ce_payment},
	{"createdAt", IS_DATE},
	{"updatedAt", IS_DATE},
	{NULL},
};

static const member payment_members[] = {
	{"id", IS_TEXT, {"paymentId", "id"}, .required = true},
	{"invoiceId", IS_TEXT},
	{"number", IS_WHOLE},
	{"receiptId", IS_TEXT},
	{"clientId", IS_TEXT},
	{"systemType", IS_CASE, .ce = &uapay_ce_system_type},
	{"amount", IS_WHOLE},
	{"commission", IS_WHOLE},
	{"currency", IS_TEXT},
	{"email", IS_TEXT},
	{"status", IS_CASE, .ce = &uapay_ce_payment_status},
	{"paymentSystemStatus", IS_CASE, {"paymentStatus"}, .ce = &uapay_ce_payment_system_status},
	{"cardFromId", IS_TEXT},
	{"cardFromMasked", IS_TEXT},
	{"cardToId", IS_TEXT},
	{"cardToMasked", IS_TEXT},
	{"sendOperationId", IS_TEXT},
	{"receiveOperationId", IS_TEXT},
	{"chequeLink", IS_TEXT},
	{"createdAt", IS_DATE},
	{"updatedAt", IS_DATE},
	{"paidAt", IS_DATE},
	{"reversedAt", IS_DATE},
	{"finishedAt", IS_DATE},
	{"canceledAt", IS_DATE},
	{"invoice", IS_ONE, .ce = &uapay_ce_invoice},
	{NULL},
};

static const member created_invoice_members[] = {
	{"id", IS_TEXT, {"id", "invoiceId"}, .required = true},
	{"externalId", IS_TEXT},
	{"paymentPageUrl", IS_TEXT, .required = true},
	{"paymentPageUrlQr", IS_TEXT, {"paymentPageUrlQR", "paymentPageUrlQr"}},
	{NULL},
};

static const member created_payment_members[] = {
	{"id", IS_TEXT, {"id", "paymentId"}, .required = true},
	{"key", IS_TEXT, .secret = true},
	{NULL},
};

static const member payment_check_members[] = {
	{"id", IS_TEXT, {"id", "paymentId"}, .required = true},
	{"amount", IS_WHOLE},
	{"pluginId", IS_WHOLE},
	/* The names are swapped in this answer alone. */
	{"status", IS_CASE, {"paymentStatus"}, .ce = &uapay_ce_payment_status},
	{"paymentSystemStatus", IS_CASE, {"status"}, .ce = &uapay_ce_payment_system_status},
	{"confirmation", IS_ONE, .ce = &uapay_ce_confirmation},
	{NULL},
};

static const member confirmation_members[] = {
	{"type", IS_CASE, .ce = &uapay_ce_confirmation_type},
	{"confirmationsLeft", IS_WHOLE},
	{"url", IS_TEXT},
	{"form", IS_MAP},
	{"redirect", IS_MAP},
	{NULL},
};

static const member commission_members[] = {
	{"percents", IS_NUMBER, .inside = "commission"},
	{"fixed", IS_WHOLE, .inside = "commission"},
	{"amount", IS_WHOLE, {"commissionAmount"}},
	{NULL},
};

static const member subscription_members[] = {
	{"invoiceId", IS_TEXT, {"invoiceId", "invoiceid", "id"}, .required = true},
	{"amount", IS_WHOLE},
	{"commission", IS_WHOLE},
	{"interval", IS_WHOLE},
	{"expiresAt", IS_DATE},
	{"plannedPaidAt", IS_DATE},
	{"status", IS_TEXT},
	{NULL},
};

static const member service_members[] = {
	{"id", IS_TEXT, {"serviceId", "id"}},
	{"destination", IS_TEXT},
	{"destinationName", IS_TEXT},
	{"account", IS_TEXT},
	{"mfo", IS_TEXT},
	{"okpo", IS_TEXT},
	{"bankName", IS_TEXT},
	{"description", IS_TEXT},
	{"amount", IS_WHOLE},
	{"callbackUrl", IS_TEXT},
	{NULL},
};

static const member session_members[] = {
	{"id", IS_TEXT, .required = true, .secret = true},
	{"openedAt", IS_DATE},
	{NULL},
};

static const member callback_members[] = {
	{"paymentId", IS_TEXT, {"paymentId", "id"}},
	{"invoiceId", IS_TEXT, {"invoiceId", "orderId"}},
	{"externalId", IS_TEXT, {"externalId", "extarnalId"}},
	{"paymentNumber", IS_WHOLE, {"paymentNumber", "number"}},
	{"cardFromMasked", IS_TEXT, {"cardFromMasked", "cardPanMasked"}},
	{"cardToMasked", IS_TEXT},
	{"amount", IS_WHOLE},
	{"status", IS_CASE, .ce = &uapay_ce_payment_status},
	{"paymentSystemStatus", IS_CASE, {"paymentStatus"}, .ce = &uapay_ce_payment_system_status},
	{"type", IS_CASE, .ce = &uapay_ce_invoice_type},
	{"systemType", IS_CASE, .ce = &uapay_ce_system_type},
	{"receiptPath", IS_TEXT},
	{"extraInfo", IS_JSON, .spared = true},
	{"createdAt", IS_DATE, {"createDate", "createdAt"}},
	{"paidAt", IS_DATE, {"payDate", "paidAt"}},
	{"signedAt", IS_EPOCH, {"iat"}},
	{NULL},
};

static const member list_error_members[] = {
	{"errorCode", IS_TEXT, {"code"}, .inside = "error"},
	{"message", IS_TEXT, .inside = "error"},
	{"details", IS_MAP, .inside = "error", .spared = true},
	{NULL},
};

static const member invoice_list_members[] = {
	{"invoices", IS_LISTED},
	{NULL},
};

/* clang-format off */
static value_class classes[] = {
#define VALUE_CLASS(id, name) {.ce = &uapay_ce_##id, .members = id##_members},
	UAPAY_VALUES(VALUE_CLASS)
	VALUE_CLASS(invoice_list, InvoiceList)
#undef VALUE_CLASS
};
/* clang-format on */

#define CLASS_COUNT (sizeof(classes) / sizeof(classes[0]))

/* ---- the object ---- */

typedef struct {
	HashTable *data; /* NULL until it is made */
	const value_class *class;
	zend_object std;
} uapay_value;

static zend_object_handlers value_handlers, secret_handlers;

static uapay_value *value_from_obj(zend_object *object)
{
	return (uapay_value *) ((char *) object - offsetof(uapay_value, std));
}

static const value_class *class_of(const zend_class_entry *ce)
{
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		if (*classes[i].ce == ce) {
			return &classes[i];
		}
	}
	ZEND_UNREACHABLE(); /* LCOV_EXCL_LINE */
	return NULL;
}

static zend_object *create_object(zend_class_entry *ce)
{
	uapay_value *value = zend_object_alloc(sizeof(*value), ce);

	value->class = class_of(ce);
	zend_object_std_init(&value->std, ce);
	object_properties_init(&value->std, ce);
	value->std.handlers = value->class->has_secret ? &secret_handlers : &value_handlers;
	return &value->std;
}

static void free_object(zend_object *object)
{
	uapay_value *value = value_from_obj(object);

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
	HashTable *data = value_from_obj(object)->data, *properties = zend_std_get_gc(object, table, count);
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
	value_from_obj(copy)->data = uapay_value_data(object);
	GC_TRY_ADDREF(value_from_obj(copy)->data);
	return copy;
}

HashTable *uapay_value_data(zend_object *object)
{
	HashTable *data = value_from_obj(object)->data;

	return data ? data : (HashTable *) &zend_empty_array;
}

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
static zval *find(source *from, zend_string *const names[WIRE_MAX], zend_string **name)
{
	zval *found = NULL;

	for (size_t i = 0; i < WIRE_MAX && names[i] && from->table; i++) {
		zval *value = zend_hash_find_known_hash(from->table, names[i]);
		if (!value) {
			continue;
		}
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_NULL) {
			take(from, names[i]);
		} else if (!found) {
			found = value;
			*name = names[i];
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
	return Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0 && !strpbrk(Z_STRVAL_P(value), " \t\n\r\v\f+")
		&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, NULL, false) == IS_LONG;
}

static reading read_text(zval *slot, const member *m, zval *value, zend_string **fault)
{
	(void) m;
	if (Z_TYPE_P(value) == IS_STRING) {
		ZVAL_COPY(slot, value);
	} else if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_STR(slot, zend_long_to_str(Z_LVAL_P(value)));
	} else {
		return wrong_type(fault, "a string", value);
	}
	return TAKEN;
}

static reading read_whole(zval *slot, const member *m, zval *value, zend_string **fault)
{
	zend_long number;

	(void) m;
	if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_COPY_VALUE(slot, value);
	} else if (read_digits(value, &number)) {
		ZVAL_LONG(slot, number);
	} else {
		return wrong_type(fault, "an integer", value);
	}
	return TAKEN;
}

static reading read_number(zval *slot, const member *m, zval *value, zend_string **fault)
{
	double number;

	(void) m;
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

static reading read_flag(zval *slot, const member *m, zval *value, zend_string **fault)
{
	(void) m;
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
static reading read_date(zval *slot, const member *m, zval *value, zend_string **fault)
{
	int64_t unit = m->type == IS_EPOCH ? 1000000 : 1000;
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

static reading read_case(zval *slot, const member *m, zval *value, zend_string **fault)
{
	zend_object *found = NULL;

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(fault, "a string", value);
	}
	zend_enum_get_case_by_value(&found, *m->ce, 0, Z_STR_P(value), true);
	reading result = found ? TAKEN : LEFT;
	if (!found) {
		found = zend_enum_get_case_cstr(*m->ce, "Unknown");
	}
	ZVAL_OBJ_COPY(slot, found);
	return result;
}

static reading read_map(zval *slot, const member *m, zval *value, zend_string **fault)
{
	(void) m;
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(fault, "an object", value);
	}
	ZVAL_COPY(slot, value);
	return TAKEN;
}

/* The text is the merchant's own and may be no JSON at all: then `extra` keeps it. */
static reading read_json(zval *slot, const member *m, zval *value, zend_string **fault)
{
	ua_json_fault json_fault;

	if (Z_TYPE_P(value) != IS_STRING) {
		return read_map(slot, m, value, fault);
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

static reading read_one(zval *slot, const member *m, zval *value, zend_string **fault)
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
	zend_string *part = uapay_value_create(slot, *m->ce, Z_ARRVAL_P(value));
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

static zend_class_entry *class_of_element(const member *m, zval *element)
{
	if (m->type == IS_MANY) {
		return *m->ce;
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

static reading read_many(zval *slot, const member *m, zval *value, zend_string **fault)
{
	zval *element, object;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(fault, "a list", value);
	}
	array_init_size(slot, zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		ZVAL_DEREF(element);
		zend_class_entry *ce = class_of_element(m, element);
		zend_string *why = read_element(&object, ce, element, zend_hash_num_elements(Z_ARRVAL_P(slot)));
		if (why && m->type == IS_LISTED && !is_spent()) {
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

typedef reading (*reader)(zval *slot, const member *m, zval *value, zend_string **fault);

static const reader readers[] = {
	[IS_TEXT] = read_text,
	[IS_WHOLE] = read_whole,
	[IS_NUMBER] = read_number,
	[IS_FLAG] = read_flag,
	[IS_DATE] = read_date,
	[IS_EPOCH] = read_date,
	[IS_CASE] = read_case,
	[IS_MAP] = read_map,
	[IS_JSON] = read_json,
	[IS_ONE] = read_one,
	[IS_MANY] = read_many,
	[IS_LISTED] = read_many,
};

static bool is_array_type(member_type type)
{
	return type == IS_MAP || type == IS_JSON || type == IS_MANY || type == IS_LISTED;
}

/* ---- making an object ---- */

static zend_string *read_member(zval *slot, const value_class *class, uint32_t index, source *from)
{
	const member *m = &class->members[index];
	zend_string *name = NULL, *fault = NULL;
	zval *value = find(from, class->names[index], &name);
	zval secret;

	if (m->secret) {
		slot = &secret; /* checked, but not kept */
	}
	ZVAL_UNDEF(slot);
	if (!value) {
		if (m->required || (m->type == IS_LISTED)) {
			return strpprintf(0, "%s is missing", ZSTR_VAL(class->names[index][0]));
		}
		if (m->secret) {
			return NULL;
		}
		if (is_array_type(m->type)) {
			ZVAL_EMPTY_ARRAY(slot);
		} else {
			ZVAL_NULL(slot);
		}
		return NULL;
	}
	reading result = readers[m->type](slot, m, value, &fault);
	if (result == WRONG && m->spared && !is_spent()) {
		zend_string_release(fault);
		zval_ptr_dtor(slot);
		ZVAL_EMPTY_ARRAY(slot);
		result = LEFT;
	}
	if (result == TAKEN && m->required && m->type == IS_TEXT && Z_TYPE_P(slot) == IS_STRING && Z_STRLEN_P(slot) == 0) {
		fault = strpprintf(0, " must not be empty");
		result = WRONG;
	}
	if (result == TAKEN) {
		take(from, name);
	}
	if (m->secret) {
		zval_ptr_dtor(&secret);
	}
	if (result != WRONG) {
		return NULL;
	}
	zend_string *whole = strpprintf(0, "%s%s%s%s", m->inside ? m->inside : "", m->inside ? "." : "", ZSTR_VAL(name),
		ZSTR_VAL(fault));
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

static const char *inside_of(const value_class *class)
{
	return class->members[0].inside;
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

static zend_string *read_members(uapay_value *value, source *outer, source *inner)
{
	const value_class *class = value->class;

	for (uint32_t i = 0; i < class->count; i++) {
		zval *slot = OBJ_PROP_NUM(&value->std, i);
		zend_string *fault = read_member(slot, class, i, class->members[i].inside ? inner : outer);
		if (fault) {
			return fault;
		}
		Z_PROP_FLAG_P(slot) = class->members[i].secret ? IS_PROP_UNINIT : 0;
	}
	return NULL;
}

zend_string *uapay_value_create(zval *out, zend_class_entry *ce, HashTable *data)
{
	const value_class *class = class_of(ce);
	source outer, inner;

	spend(sizeof(uapay_value) + zend_object_properties_size(ce));
	if (is_spent()) {
		ZVAL_UNDEF(out);
		return too_much();
	}
	open_source(&outer, data);
	zend_string *fault = open_inside(&inner, &outer, inside_of(class));
	if (fault) {
		ZVAL_UNDEF(out);
		return fault;
	}
	object_init_ex(out, ce);
	uapay_value *value = value_from_obj(Z_OBJ_P(out));
	value->data = data;
	GC_TRY_ADDREF(data);
	/* An array that contains itself would be read for ever: its parts look for this mark. */
	bool guard = !(GC_FLAGS(data) & GC_IMMUTABLE) && !GC_IS_RECURSIVE(data);
	if (guard) {
		GC_PROTECT_RECURSION(data);
	}
	UAPAY_G(value_depth) += 1;
	fault = read_members(value, &outer, &inner);
	UAPAY_G(value_depth) -= 1;
	if (guard) {
		GC_UNPROTECT_RECURSION(data);
	}
	if (fault) {
		zval_ptr_dtor(out);
		ZVAL_UNDEF(out);
		return fault;
	}
	zval *extra = OBJ_PROP_NUM(&value->std, class->count);
	set_extra(extra, &outer, &inner, inside_of(class));
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

/* ---- arrays of the caller ---- */

#define DEPTH_MAX 512

static HashTable *copy_without_references(HashTable *array, int depth);

/* What an element is, apart from the reference that it may be. */
static bool copy_element(zval *out, zval *element, int depth)
{
	ZVAL_DEREF(element);
	if (Z_TYPE_P(element) != IS_ARRAY) {
		ZVAL_COPY(out, element);
		return true;
	}
	HashTable *copy = copy_without_references(Z_ARRVAL_P(element), depth);
	if (copy && (GC_FLAGS(copy) & GC_IMMUTABLE)) {
		ZVAL_EMPTY_ARRAY(out); /* the type of such an array */
		Z_ARR_P(out) = copy;
	} else if (copy) {
		ZVAL_ARR(out, copy);
	}
	return copy != NULL;
}

static bool is_plain(HashTable *array)
{
	zval *element;

	if (GC_FLAGS(array) & GC_IMMUTABLE) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(array, element) {
		if (Z_TYPE_P(element) == IS_REFERENCE || Z_TYPE_P(element) == IS_ARRAY) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* An array that nobody else can change afterwards, as one with references in it can be. NULL for one that contains itself,
 * or is deeper than anything of UAPAY's. */
static HashTable *copy_without_references(HashTable *array, int depth)
{
	zend_string *key;
	zend_ulong index;
	zval *element, one;
	bool ok = true;

	if (is_plain(array)) {
		GC_TRY_ADDREF(array);
		return array;
	}
	if (GC_IS_RECURSIVE(array) || depth == DEPTH_MAX) {
		return NULL;
	}
	HashTable *copy = zend_new_array(zend_hash_num_elements(array));
	GC_PROTECT_RECURSION(array);
	ZEND_HASH_FOREACH_KEY_VAL(array, index, key, element) {
		ok = copy_element(&one, element, depth + 1);
		if (!ok) {
			break;
		}
		if (key) {
			zend_hash_add_new(copy, key, &one);
		} else {
			zend_hash_index_add_new(copy, index, &one);
		}
	}
	ZEND_HASH_FOREACH_END();
	GC_UNPROTECT_RECURSION(array);
	if (!ok) {
		zend_array_release(copy);
	}
	return ok ? copy : NULL;
}

/* uapay_value_create() from an array that the caller made. One that cannot be copied is kept as it is, and follows its
 * references where only `extra` shows them. False with an exception. */
static bool create_from_caller(zval *out, zend_class_entry *ce, HashTable *data)
{
	HashTable *copy = copy_without_references(data, 0);
	zend_string *fault = uapay_value_create(out, ce, copy ? copy : data);

	if (copy) {
		zend_array_release(copy);
	}
	if (fault) {
		uapay_throw_bad_array(ce, fault);
	}
	return !fault;
}

/* ---- secrets: read when asked for by name, in no table of properties ---- */

static const member *secret_named(zend_object *object, const zend_string *name)
{
	const value_class *class = value_from_obj(object)->class;

	for (const member *m = class->members; m->name; m++) {
		if (m->secret && zend_string_equals_cstr(name, m->name, strlen(m->name))) {
			return m;
		}
	}
	return NULL;
}

static zval *secret_value(zend_object *object, const member *m)
{
	const value_class *class = value_from_obj(object)->class;
	source from;
	zend_string *wire;

	open_source(&from, uapay_value_data(object));
	return find(&from, class->names[m - class->members], &wire);
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
	const member *m = type == BP_VAR_R || type == BP_VAR_IS ? secret_named(object, name) : NULL;

	if (!m) {
		return zend_std_read_property(object, name, type, cache_slot, rv);
	}
	zval *secret = secret_value(object, m);
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
	for (const member *m = value_from_obj(Z_OBJ_P(a))->class->members; m->name; m++) {
		zval *one = m->secret ? secret_value(Z_OBJ_P(a), m) : NULL;
		zval *other = m->secret ? secret_value(Z_OBJ_P(b), m) : NULL;
		if (!one != !other || (one && !zend_is_identical(one, other))) {
			return ZEND_UNCOMPARABLE;
		}
	}
	return 0;
}

static int has_property(zend_object *object, zend_string *name, int check, void **cache_slot)
{
	const member *m = secret_named(object, name);

	if (!m) {
		return zend_std_has_property(object, name, check, cache_slot);
	}
	zval *secret = secret_value(object, m);
	if (check == ZEND_PROPERTY_EXISTS) {
		return true;
	}
	return secret && (check != ZEND_PROPERTY_NOT_EMPTY || zend_is_true(secret));
}

/* ---- methods of every value class ---- */

PHP_METHOD(Uapay_Invoice, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(zend_array_dup(uapay_value_data(Z_OBJ_P(ZEND_THIS))));
}

PHP_METHOD(Uapay_Invoice, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const value_class *class = value_from_obj(Z_OBJ_P(ZEND_THIS))->class;
	RETVAL_ARR(zend_array_dup(uapay_value_data(Z_OBJ_P(ZEND_THIS))));
	for (uint32_t i = 0; i < class->count; i++) {
		for (size_t j = 0; class->members[i].secret && j < WIRE_MAX && class->names[i][j]; j++) {
			zend_hash_del(Z_ARRVAL_P(return_value), class->names[i][j]);
		}
	}
}

PHP_METHOD(Uapay_Invoice, fromArray)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	/* One function serves every value class: the class is the one that the method was declared in. */
	zend_class_entry *ce = EX(func)->common.scope;
	if (!create_from_caller(return_value, ce, data)) {
		RETURN_THROWS();
	}
}

PHP_METHOD(Uapay_Invoice, __unserialize)
{
	HashTable *data;
	zval made;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	uapay_value *value = value_from_obj(Z_OBJ_P(ZEND_THIS));
	if (value->data) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(value->std.ce->name));
		RETURN_THROWS();
	}
	if (!create_from_caller(&made, value->std.ce, data)) {
		RETURN_THROWS();
	}
	/* All at once: what a payload made of it before is an object without any property. */
	uapay_value *source = value_from_obj(Z_OBJ(made));
	for (uint32_t i = 0; i <= value->class->count; i++) {
		zval *slot = OBJ_PROP_NUM(&value->std, i);
		ZVAL_COPY_VALUE(slot, OBJ_PROP_NUM(&source->std, i));
		Z_PROP_FLAG_P(slot) = 0;
		ZVAL_UNDEF(OBJ_PROP_NUM(&source->std, i));
	}
	value->data = source->data;
	source->data = NULL;
	zval_ptr_dtor(&made);
}

/* The invoices of a list; none of one that a payload has not filled yet. */
static HashTable *listed(zend_object *list)
{
	const zval *invoices = OBJ_PROP_NUM(list, 0);

	return Z_TYPE_P(invoices) == IS_ARRAY ? Z_ARRVAL_P(invoices) : (HashTable *) &zend_empty_array;
}

PHP_METHOD(Uapay_InvoiceList, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zval invoices;
	ZVAL_ARR(&invoices, zend_array_dup(listed(Z_OBJ_P(ZEND_THIS))));
	object_init_ex(return_value, spl_ce_ArrayIterator);
	zend_call_known_instance_method_with_1_params(spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, &invoices);
	zval_ptr_dtor(&invoices);
}

PHP_METHOD(Uapay_InvoiceList, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_LONG(zend_hash_num_elements(listed(Z_OBJ_P(ZEND_THIS))));
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

static void init_class(value_class *class)
{
	zend_class_entry *ce = *class->ce;

	ce->create_object = create_object;
	if (!(ce->ce_flags & ZEND_ACC_NOT_SERIALIZABLE)) {
		ce->unserialize = refuse_other_form;
	}
	for (class->count = 0; class->members[class->count].name; class->count++)
		;
	ZEND_ASSERT((uint32_t) ce->default_properties_count == class->count + 1);
	class->names = pecalloc(class->count, sizeof(*class->names), true);
	for (uint32_t i = 0; i < class->count; i++) {
		const member *m = &class->members[i];
		const char *const own[WIRE_MAX] = {m->name};
		const char *const *wire = m->wire[0] ? m->wire : own;

		class->has_secret |= m->secret;
		for (size_t j = 0; j < WIRE_MAX && wire[j]; j++) {
			ZEND_ASSERT(m->spared || (ua_member_kind_of(wire[j]) != UA_MEMBER_FREE) || strcmp(wire[j], "message") == 0);
			class->names[i][j] = uapay_know_name(wire[j]);
		}
	}
}

void uapay_values_init(void)
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
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		init_class(&classes[i]);
	}
}

void uapay_values_shutdown(void)
{
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		pefree(classes[i].names, true);
	}
}
