/* SPDX-License-Identifier: MIT */
#include "request.h"
#include "date.h"
#include "src/core/utf8.h"

#include "zend_enum.h"
#include "zend_smart_str.h"

/* Where the walk is: what it writes to, and the caller's name of the place, for faults. */
typedef struct {
	ua_buf *out;
	smart_str path;
	int depth;
	uapay_faults *faults;
	uapay_request *request;
	zval *args;
} walk;

#define FAULT(walk, ...) uapay_fault((walk)->faults, ZSTR_VAL((walk)->path.s), __VA_ARGS__)

/* Enters a member of the place; returns what leave() needs. */
static size_t enter(walk *w, const char *name, size_t len)
{
	size_t before = w->path.s ? ZSTR_LEN(w->path.s) : 0;

	if (before) {
		smart_str_appendc(&w->path, '.');
	}
	smart_str_appendl(&w->path, name, len);
	smart_str_0(&w->path);
	return before;
}

#define NAME_SHOWN_MAX 64

/* A member that the caller named: a fault must stay readable whatever bytes are in it, and however many. */
static size_t enter_key(walk *w, zend_string *key)
{
	bool odd = ZSTR_LEN(key) > NAME_SHOWN_MAX || !ua_utf8_valid(ZSTR_VAL(key), ZSTR_LEN(key));
	smart_str escaped = {0};

	for (size_t i = 0; i < ZSTR_LEN(key) && !odd; i++) {
		odd = (unsigned char) ZSTR_VAL(key)[i] < 0x20 || ZSTR_VAL(key)[i] == 0x7f;
	}
	if (!odd) {
		return enter(w, ZSTR_VAL(key), ZSTR_LEN(key));
	}
	smart_str_append_escaped_truncated(&escaped, key, NAME_SHOWN_MAX);
	size_t before = enter(w, ZSTR_VAL(escaped.s), ZSTR_LEN(escaped.s));
	smart_str_free(&escaped);
	return before;
}

static size_t enter_index(walk *w, zend_ulong index)
{
	size_t before = ZSTR_LEN(w->path.s);

	smart_str_append_printf(&w->path, "[" ZEND_ULONG_FMT "]", index);
	smart_str_0(&w->path);
	return before;
}

static void leave(walk *w, size_t before)
{
	ZSTR_LEN(w->path.s) = before;
	smart_str_0(&w->path);
}

static bool is_left_out(const zval *value)
{
	return !value || Z_TYPE_P(value) == IS_UNDEF || Z_TYPE_P(value) == IS_NULL;
}

static void separate(walk *w, bool *first)
{
	if (!*first) {
		ua_buf_append_str(w->out, ",");
	}
	*first = false;
}

/* ---- values of any kind ---- */

static bool check_text(walk *w, const zend_string *text)
{
	if (memchr(ZSTR_VAL(text), '\0', ZSTR_LEN(text))) {
		FAULT(w, "must not contain a NUL byte");
		return false;
	}
	if (!ua_utf8_valid(ZSTR_VAL(text), ZSTR_LEN(text))) {
		FAULT(w, "must be valid UTF-8");
		return false;
	}
	return true;
}

static void write_text(walk *w, const zend_string *text)
{
	if (check_text(w, text)) {
		ua_json_write_string(w->out, ZSTR_VAL(text), ZSTR_LEN(text));
	}
}

static void write_integer(walk *w, zend_long value, int64_t min, int64_t max)
{
	if (min == max && value != min) {
		FAULT(w, "must be %lld, " ZEND_LONG_FMT " given", (long long) min, value);
		return;
	}
	if (value < min || value > max) {
		FAULT(w, "must be from %lld to %lld, " ZEND_LONG_FMT " given", (long long) min, (long long) max, value);
		return;
	}
	ua_buf_append_int(w->out, value);
}

static void write_free(walk *w, zval *value);

static void write_key(walk *w, zend_string *key, zend_ulong index)
{
	if (key) {
		write_text(w, key);
	} else {
		ua_buf_append_str(w->out, "\"");
		ua_buf_append_int(w->out, (int64_t) index);
		ua_buf_append_str(w->out, "\"");
	}
	ua_buf_append_str(w->out, ":");
}

static void write_elements(walk *w, HashTable *array, bool list)
{
	zend_ulong index;
	zend_string *key;
	zval *value;
	bool first = true;

	ua_buf_append_str(w->out, list ? "[" : "{");
	ZEND_HASH_FOREACH_KEY_VAL(array, index, key, value) {
		size_t before = key ? enter_key(w, key) : enter_index(w, index);
		separate(w, &first);
		if (!list) {
			write_key(w, key, index);
		}
		write_free(w, value);
		leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
	ua_buf_append_str(w->out, list ? "]" : "}");
}

/* `list` tells whether an array may be a JSON array; an empty one then is. */
static void write_array(walk *w, HashTable *array, bool list)
{
	bool guard = !(GC_FLAGS(array) & GC_IMMUTABLE);

	if (guard && GC_IS_RECURSIVE(array)) {
		FAULT(w, "must not contain itself");
		return;
	}
	if (w->depth >= UA_JSON_MAX_DEPTH) {
		FAULT(w, "must not be nested deeper than %d levels", UA_JSON_MAX_DEPTH);
		return;
	}
	w->depth++;
	if (guard) {
		GC_PROTECT_RECURSION(array);
	}
	write_elements(w, array, list && zend_array_is_list(array));
	if (guard) {
		GC_UNPROTECT_RECURSION(array);
	}
	w->depth--;
}

/* An enum case stands for its value. NULL for any other object. */
static zval *enum_value(zval *value)
{
	bool backed = Z_TYPE_P(value) == IS_OBJECT && (Z_OBJCE_P(value)->ce_flags & ZEND_ACC_ENUM)
		&& Z_OBJCE_P(value)->enum_backing_type != IS_UNDEF;

	return backed ? zend_enum_fetch_case_value(Z_OBJ_P(value)) : NULL;
}

static void write_free(walk *w, zval *value)
{
	ZVAL_DEREF(value);
	zval *backing = enum_value(value);
	if (backing) {
		value = backing;
	}
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			ua_buf_append_str(w->out, "null");
			break;
		case IS_FALSE:
			ua_buf_append_str(w->out, "false");
			break;
		case IS_TRUE:
			ua_buf_append_str(w->out, "true");
			break;
		case IS_LONG:
			if (w->request) {
				write_integer(w, Z_LVAL_P(value), -UA_JSON_MAX_INT, UA_JSON_MAX_INT);
			} else { /* it is for ourselves */
				ua_buf_append_int(w->out, Z_LVAL_P(value));
			}
			break;
		case IS_DOUBLE:
			if (zend_finite(Z_DVAL_P(value))) {
				ua_json_write_double(w->out, Z_DVAL_P(value));
			} else {
				FAULT(w, "must be a finite number");
			}
			break;
		case IS_STRING:
			write_text(w, Z_STR_P(value));
			break;
		case IS_ARRAY:
			write_array(w, Z_ARRVAL_P(value), true);
			break;
		default:
			FAULT(w, "must be an array or a scalar, %s given",
				Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value));
	}
}

/* ---- fields of the table ---- */

static void write_field(walk *w, const ua_field *field, zval *value);

static void type_fault(walk *w, const char *expected, const zval *value)
{
	FAULT(w, "must be %s, %s given", expected,
		Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value));
}

static void write_string(walk *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		type_fault(w, "a string", value);
	} else if (field->type == UA_FIELD_ID && Z_STRLEN_P(value) == 0) {
		FAULT(w, "must not be empty");
	} else {
		write_text(w, Z_STR_P(value));
	}
}

static void write_amount(walk *w, const ua_field *field, zval *value)
{
	(void) field;
	if (Z_TYPE_P(value) != IS_LONG) {
		type_fault(w, "an int, in kopecks (Uapay\\Money::kopecks() converts)", value);
	} else {
		write_integer(w, Z_LVAL_P(value), 1, UA_JSON_MAX_INT);
	}
}

static void write_int(walk *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		type_fault(w, "an int", value);
	} else {
		write_integer(w, Z_LVAL_P(value), field->min, field->max);
	}
}

static void write_bool(walk *w, const ua_field *field, zval *value)
{
	(void) field;
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		type_fault(w, "a bool", value);
	} else {
		ua_buf_append_str(w->out, Z_TYPE_P(value) == IS_TRUE ? "true" : "false");
	}
}

/* The text of an enum case or a string; NULL for anything else. */
static zend_string *text_of(zval *value)
{
	zval *backing = enum_value(value);

	value = backing ? backing : value;
	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

static void write_enum(walk *w, const ua_field *field, zval *value)
{
	zend_string *text = text_of(value);
	smart_str known = {0};

	if (!text) {
		type_fault(w, "an enum case or its string", value);
		return;
	}
	for (const char *const *one = field->values; *one; one++) {
		if (zend_string_equals_cstr(text, *one, strlen(*one))) {
			write_text(w, text);
			smart_str_free(&known);
			return;
		}
		smart_str_append_printf(&known, "%s\"%s\"", one == field->values ? "" : ", ", *one);
	}
	smart_str_0(&known);
	FAULT(w, "must be one of %s", ZSTR_VAL(known.s));
	smart_str_free(&known);
}

/* It comes back in answers and callbacks, in which it must be readable. Words that are not JSON come back as a string. */
static void check_returns(walk *w, const char *text, size_t len)
{
	size_t blank = text ? strspn(text, " \t\r\n") : len;
	ua_json_fault fault;

	if (blank == len || !strchr("{[", text[blank]) || ua_json_returns(text, len, &fault)) {
		return;
	}
	if (fault.no_memory) {
		w->out->failed = true; /* LCOV_EXCL_LINE: no memory */
	} else {
		FAULT(w, "must be JSON that can be read back: %s at byte %zu", fault.reason, fault.offset);
	}
}

static void write_json_text(walk *w, const zend_string *text)
{
	if (check_text(w, text)) {
		check_returns(w, ZSTR_VAL(text), ZSTR_LEN(text));
		ua_json_write_string(w->out, ZSTR_VAL(text), ZSTR_LEN(text));
	}
}

/* UAPAY wants a string that holds JSON: the array is written aside, then as a string. */
static void write_json(walk *w, const ua_field *field, zval *value)
{
	ua_buf *text = &w->request->scratch, *out = w->out;
	uint32_t before = w->faults->errors ? zend_hash_num_elements(w->faults->errors) : 0;

	(void) field;
	if (Z_TYPE_P(value) == IS_STRING) {
		write_json_text(w, Z_STR_P(value));
		return;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		type_fault(w, "an array, or a string of JSON", value);
		return;
	}
	ua_buf_init(text, out->max);
	w->out = text;
	write_array(w, Z_ARRVAL_P(value), zend_hash_num_elements(Z_ARRVAL_P(value)) > 0);
	w->out = out;
	bool valid = before == (w->faults->errors ? zend_hash_num_elements(w->faults->errors) : 0);
	if (text->failed || !ua_json_write_string(out, text->data ? text->data : "", text->len)) {
		out->failed = true;
	} else if (valid) {
		check_returns(w, text->data, text->len);
	}
	ua_buf_free(text);
}

#define MILLIS_MIN INT64_C(100000000000) /* 1973: less is a number of seconds */

static void write_date_ms(walk *w, const zval *date)
{
	int64_t micros;
	ua_time t;

	if (!uapay_date_micros(date, &micros)) {
		FAULT(w, "must be a date that was constructed");
	} else if (micros / 1000 < MILLIS_MIN || !ua_time_split(micros, &t)) {
		FAULT(w, "must be a date from the year 1973 to 9999");
	} else {
		ua_buf_append_int(w->out, micros / 1000);
	}
}

static void write_time_ms(walk *w, const ua_field *field, zval *value)
{
	(void) field;
	if (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= 0 && Z_LVAL_P(value) < MILLIS_MIN) {
		FAULT(w, "must be in milliseconds since 1970, " ZEND_LONG_FMT " looks like seconds", Z_LVAL_P(value));
	} else if (Z_TYPE_P(value) == IS_LONG) {
		write_integer(w, Z_LVAL_P(value), MILLIS_MIN, UA_JSON_MAX_INT);
	} else if (!uapay_is_date(value)) {
		type_fault(w, "a DateTimeInterface, or an int of milliseconds", value);
	} else {
		write_date_ms(w, value);
	}
}

/* A date as text: an object is formatted, a string is checked. */
static void write_time_text(walk *w, const ua_field *field, zval *value)
{
	bool iso = field->type == UA_FIELD_TIME_ISO;
	const char *format = iso ? "\"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ\"" : "\"%04d-%02d-%02d %02d:%02d:%02d\"";
	ua_time t = {0};
	char text[96];
	int64_t micros;

	if (Z_TYPE_P(value) == IS_STRING) {
		if (!ua_time_parse(Z_STRVAL_P(value), Z_STRLEN_P(value), &micros)
			|| (!iso && (Z_STRLEN_P(value) != strlen("2021-07-28 15:00:00") || Z_STRVAL_P(value)[strlen("2021-07-28")] != ' '))) {
			FAULT(w, iso ? "must be a date like \"2021-10-07T14:55:52.832Z\"" : "must be a date like \"2021-07-28 15:00:00\"");
			return;
		}
		write_text(w, Z_STR_P(value));
		return;
	}
	if (!uapay_is_date(value)) {
		type_fault(w, "a DateTimeInterface, or a string", value);
		return;
	}
	bool known = iso
		? uapay_date_micros(value, &micros) && ua_time_split(micros, &t)
		: uapay_date_in_kyiv(value, &t);
	if (!known) {
		FAULT(w, "must be a date that was constructed, from the year 1 to 9999");
		return;
	}
	snprintf(text, sizeof(text), format, t.year, t.month, t.day, t.hour, t.minute, t.second, t.micros / 1000);
	ua_buf_append_str(w->out, text);
}

static bool is_value(zval *value, const char *text)
{
	if (is_left_out(value)) {
		return false;
	}
	ZVAL_DEREF(value);
	zend_string *given = text_of(value);
	return given && zend_string_equals_cstr(given, text, strlen(text));
}

static zval *argument(walk *w, const char *name)
{
	zval *arg = w->args;

	for (const ua_argument *a = w->request->endpoint->arguments; a->field.name; a++, arg++) {
		if (strcmp(a->field.name, name) == 0) {
			return arg;
		}
	}
	return NULL;
}

/* The field beside this one: in the same array, or among the arguments. */
static zval *sibling(walk *w, HashTable *fields, const char *name)
{
	zval *value = fields ? zend_hash_str_find_deref(fields, name, strlen(name)) : NULL;

	return value ? value : argument(w, name);
}

static void check_missing(walk *w, const ua_field *field, HashTable *fields)
{
	bool required = field->required;

	if (field->when_field) {
		required = is_value(sibling(w, fields, field->when_field), field->when_value);
	}
	if (!required || (field->instead && !is_left_out(sibling(w, fields, field->instead)))) {
		return;
	}
	if (field->when_field) {
		FAULT(w, "is required when %s is \"%s\"", field->when_field, field->when_value);
	} else if (field->instead) {
		FAULT(w, "is required, or %s", field->instead);
	} else {
		FAULT(w, "is required");
	}
}

static void refuse_unknown(walk *w, const ua_field *members, HashTable *fields)
{
	zend_string *key;
	zend_ulong index;

	ZEND_HASH_FOREACH_KEY(fields, index, key) {
		if (!key) {
			size_t before = enter_index(w, index);
			FAULT(w, "must have a name");
			leave(w, before);
			continue;
		}
		if (ua_field_find(members, ZSTR_VAL(key), ZSTR_LEN(key))) {
			continue;
		}
		const ua_field *near = ua_field_nearest(members, ZSTR_VAL(key), ZSTR_LEN(key));
		size_t before = enter_key(w, key);
		if (near) {
			FAULT(w, "is not a field of UAPAY: did you mean \"%s\"?", near->name);
		} else {
			FAULT(w, "is not a field of UAPAY");
		}
		leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
}

static void keep_id(zend_string **kept, zval *value)
{
	if (!*kept && Z_TYPE_P(value) == IS_STRING) {
		*kept = zend_string_copy(Z_STR_P(value));
	}
}

static void note_id(walk *w, const char *name, zval *value)
{
	uapay_ids *ids = &w->request->ids;

	if (strcmp(name, "externalId") == 0) {
		keep_id(&ids->external_id, value);
	} else if (strcmp(name, "invoiceId") == 0) {
		keep_id(&ids->invoice_id, value);
	} else if (strcmp(name, "paymentId") == 0) {
		keep_id(&ids->payment_id, value);
	}
}

static void write_name(walk *w, const char *name, bool *first)
{
	separate(w, first);
	ua_buf_append_str(w->out, "\"");
	ua_buf_append_str(w->out, name);
	ua_buf_append_str(w->out, "\":");
}

/* In the table's order, which is that of UAPAY's documents. */
static void write_members(walk *w, const ua_field *members, HashTable *fields)
{
	bool first = true;

	ua_buf_append_str(w->out, "{");
	for (const ua_field *field = members; field->name; field++) {
		zval *value = zend_hash_str_find_deref(fields, field->name, strlen(field->name));
		size_t before = enter(w, field->name, strlen(field->name));

		if (!is_left_out(value)) {
			write_name(w, field->name, &first);
			note_id(w, field->name, value);
			write_field(w, field, value);
		} else if (field->has_default) {
			write_name(w, field->name, &first);
			ua_buf_append_int(w->out, field->min);
		} else {
			check_missing(w, field, fields);
		}
		leave(w, before);
	}
	refuse_unknown(w, members, fields);
	ua_buf_append_str(w->out, "}");
}

static void write_object(walk *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		type_fault(w, "an array", value);
	} else {
		write_members(w, field->members, Z_ARRVAL_P(value));
	}
}

/* A list whose elements are written by `write`. */
static void write_list(walk *w, const ua_field *field, zval *value, void (*write)(walk *, const ua_field *, zval *))
{
	zend_ulong index;
	zval *element;
	bool first = true;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		type_fault(w, "a list", value);
		return;
	}
	if (!zend_array_is_list(Z_ARRVAL_P(value))) {
		FAULT(w, "must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them");
		return;
	}
	ua_buf_append_str(w->out, "[");
	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL_P(value), index, element) {
		size_t before = enter_index(w, index);
		ZVAL_DEREF(element);
		separate(w, &first);
		write(w, field, element);
		leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
	ua_buf_append_str(w->out, "]");
}

static void write_objects(walk *w, const ua_field *field, zval *value)
{
	write_list(w, field, value, write_object);
}

static void write_id(walk *w, const ua_field *field, zval *value)
{
	(void) field;
	write_string(w, &(const ua_field) {.type = UA_FIELD_ID}, value);
}

static void write_ids(walk *w, const ua_field *field, zval *value)
{
	write_list(w, field, value, write_id);
	if (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) > field->max) {
		FAULT(w, "must have at most %lld elements", (long long) field->max); /* LCOV_EXCL_LINE: lists are cut before */
	}
}

static void write_free_array(walk *w, const ua_field *field, zval *value)
{
	zend_string *key;
	zval *member;

	(void) field;
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) > 0 && zend_array_is_list(Z_ARRVAL_P(value))) {
		FAULT(w, "must have string keys");
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), key, member) {
		ZVAL_DEREF(member);
		if (!key) {
			continue;
		}
		note_id(w, ZSTR_VAL(key), member);
		if (w->out == &w->request->content.params && zend_string_equals_literal(key, "sessionId")) {
			size_t before = enter(w, ZEND_STRL("sessionId"));
			FAULT(w, "is added by the client");
			leave(w, before);
		}
	}
	ZEND_HASH_FOREACH_END();
	write_array(w, Z_ARRVAL_P(value), false);
}

/* UAPAY's paths are words between slashes; anything else would change the URL. */
static bool is_path(const zend_string *path)
{
	static const char words[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
	const char *p = ZSTR_VAL(path), *end = p + ZSTR_LEN(path);

	if (strncmp(p, "api/", strlen("api/")) == 0) {
		return false;
	}
	for (;;) {
		size_t word = strspn(p, words);
		p += word;
		if (word == 0 || p == end) {
			return word > 0;
		}
		if (*p++ != '/') {
			return false;
		}
	}
}

static void write_path(walk *w, const ua_field *field, zval *value)
{
	(void) field;
	if (!is_path(Z_STR_P(value))) {
		FAULT(w, "must be UAPAY's URI after \"api/\", such as \"cards/create\"");
	}
	w->request->path = Z_STR_P(value);
}

static void write_field(walk *w, const ua_field *field, zval *value)
{
	static void (*const writers[])(walk *, const ua_field *, zval *) = {
		[UA_FIELD_STRING] = write_string,
		[UA_FIELD_ID] = write_string,
		[UA_FIELD_AMOUNT] = write_amount,
		[UA_FIELD_INT] = write_int,
		[UA_FIELD_BOOL] = write_bool,
		[UA_FIELD_ENUM] = write_enum,
		[UA_FIELD_JSON] = write_json,
		[UA_FIELD_TIME_MS] = write_time_ms,
		[UA_FIELD_TIME_SQL] = write_time_text,
		[UA_FIELD_TIME_ISO] = write_time_text,
		[UA_FIELD_OBJECT] = write_object,
		[UA_FIELD_OBJECTS] = write_objects,
		[UA_FIELD_IDS] = write_ids,
		[UA_FIELD_FREE] = write_free_array,
		[UA_FIELD_PATH] = write_path,
	};

	writers[field->type](w, field, value);
}

/* ---- arguments ---- */

/* The braces go: params are joined by the session. */
static void strip_braces(ua_buf *object)
{
	if (!object->failed && object->len >= 2) {
		memmove(object->data, object->data + 1, object->len - 2);
		object->len -= 2;
		object->data[object->len] = '\0';
	}
}

static void write_argument(walk *w, const ua_argument *a, zval *value, bool *first_param, bool *first_datum)
{
	ua_content *content = &w->request->content;
	bool params = a->place == UA_IN_PARAMS || a->place == UA_IS_PARAMS;

	w->out = params ? &content->params : &content->data;
	if (is_left_out(value)) {
		check_missing(w, &a->field, NULL);
		return;
	}
	if (a->place == UA_IN_PARAMS) {
		write_name(w, a->field.name, first_param);
	} else if (a->place == UA_IN_DATA) {
		if (*first_datum) {
			ua_buf_append_str(w->out, "{");
		}
		write_name(w, a->field.name, first_datum);
	}
	/* The method's own id is an invoice's. */
	note_id(w, strcmp(a->field.name, "id") == 0 ? "invoiceId" : a->field.name, value);
	write_field(w, &a->field, value);
	if (a->place == UA_IS_PARAMS) {
		strip_braces(w->out);
	}
}

bool uapay_request_write(uapay_request *request, const ua_endpoint *endpoint, zval *args)
{
	uapay_faults faults;
	walk w = {.faults = &faults, .request = request, .args = args, .depth = 2};
	bool first_param = true, first_datum = true;

	uapay_faults_init(&faults);
	memset(request, 0, sizeof(*request));
	request->endpoint = endpoint;
	ua_content_init(&request->content);
	for (const ua_argument *a = endpoint->arguments; a->field.name; a++, args++) {
		size_t before = enter(&w, a->field.name, strlen(a->field.name));
		write_argument(&w, a, args, &first_param, &first_datum);
		leave(&w, before);
	}
	if (!first_datum) {
		ua_buf_append_str(&request->content.data, "}");
	}
	if (!faults.errors && (request->content.params.failed || request->content.data.failed)) {
		uapay_fault(&faults, "request", "must not be larger than 16 MiB");
	}
	smart_str_free(&w.path);
	if (uapay_faults_throw(&faults, endpoint)) {
		uapay_request_free(request);
		return false;
	}
	return true;
}

void uapay_request_free(uapay_request *request)
{
	ua_content_free(&request->content);
	ua_buf_free(&request->scratch);
	uapay_ids_free(&request->ids);
}

bool uapay_write_json(ua_buf *out, HashTable *array)
{
	uapay_faults faults;
	walk w = {.out = out, .faults = &faults};

	uapay_faults_init(&faults);
	size_t before = enter(&w, ZEND_STRL("data"));
	write_array(&w, array, false);
	leave(&w, before);
	smart_str_free(&w.path);
	if (!faults.errors && out->failed) {
		uapay_fault(&faults, "data", "is too large"); /* LCOV_EXCL_LINE: no memory */
	}
	return !uapay_faults_throw(&faults, NULL);
}
