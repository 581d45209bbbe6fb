/* SPDX-License-Identifier: MIT */
#include "request.h"
#include "date.h"
#include "to_json.h"

/* The arguments of one method on their way into its request. */
typedef struct {
	uapay_writer to; /* first, so that a writer is one of these */
	uapay_request *request;
	zval *args;
} request_writer;

static uapay_request *request_of(uapay_writer *w)
{
	return ((request_writer *) w)->request;
}

static bool is_left_out(const zval *value)
{
	return !value || Z_TYPE_P(value) == IS_UNDEF || Z_TYPE_P(value) == IS_NULL;
}

static void write_field(uapay_writer *w, const ua_field *field, zval *value);

static void type_fault(uapay_writer *w, const char *expected, const zval *value)
{
	UAPAY_FAULT(w, "must be %s, %s given", expected, uapay_type_name(value));
}

static void write_string(uapay_writer *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		type_fault(w, "a string", value);
	} else if (field->type == UA_FIELD_ID && Z_STRLEN_P(value) == 0) {
		UAPAY_FAULT(w, "must not be empty");
	} else {
		uapay_write_text(w, Z_STR_P(value));
	}
}

static void write_amount(uapay_writer *w, const ua_field *field, zval *value)
{
	(void) field;
	if (Z_TYPE_P(value) != IS_LONG) {
		type_fault(w, "an int, in kopecks (Uapay\\Money::kopecks() converts)", value);
	} else {
		uapay_write_integer(w, Z_LVAL_P(value), 1, UA_JSON_MAX_INT);
	}
}

static void write_int(uapay_writer *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		type_fault(w, "an int", value);
	} else {
		uapay_write_integer(w, Z_LVAL_P(value), field->min, field->max);
	}
}

static void write_bool(uapay_writer *w, const ua_field *field, zval *value)
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
	zval *backing = uapay_enum_value(value);

	value = backing ? backing : value;
	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

static void write_enum(uapay_writer *w, const ua_field *field, zval *value)
{
	zend_string *text = text_of(value);
	smart_str known = {0};

	if (!text) {
		type_fault(w, "an enum case or its string", value);
		return;
	}
	for (const char *const *one = field->values; *one; one++) {
		if (zend_string_equals_cstr(text, *one, strlen(*one))) {
			uapay_write_text(w, text);
			smart_str_free(&known);
			return;
		}
		smart_str_append_printf(&known, "%s\"%s\"", one == field->values ? "" : ", ", *one);
	}
	smart_str_0(&known);
	UAPAY_FAULT(w, "must be one of %s", ZSTR_VAL(known.s));
	smart_str_free(&known);
}

/* It comes back in answers and callbacks, in which it must be readable. Words that are not JSON come back as a string. */
static void check_returns(uapay_writer *w, const char *text, size_t len)
{
	size_t blank = text ? strspn(text, " \t\r\n") : len;
	ua_json_fault fault;

	if (blank == len || !strchr("{[", text[blank]) || ua_json_returns(text, len, &fault)) {
		return;
	}
	if (fault.no_memory) {
		w->out->failed = true; /* LCOV_EXCL_LINE: no memory */
	} else {
		UAPAY_FAULT(w, "must be JSON that can be read back: %s at byte %zu", fault.reason, fault.offset);
	}
}

static void write_json_text(uapay_writer *w, const zend_string *text)
{
	if (uapay_check_text(w, text)) {
		check_returns(w, ZSTR_VAL(text), ZSTR_LEN(text));
		ua_json_write_string(w->out, ZSTR_VAL(text), ZSTR_LEN(text));
	}
}

/* UAPAY wants a string that holds JSON: the array is written aside, then as a string. */
static void write_json(uapay_writer *w, const ua_field *field, zval *value)
{
	ua_buf *text = &request_of(w)->scratch, *out = w->out;
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
	uapay_write_array(w, Z_ARRVAL_P(value), zend_hash_num_elements(Z_ARRVAL_P(value)) > 0);
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

static void write_date_ms(uapay_writer *w, const zval *date)
{
	int64_t micros;
	ua_time t;

	if (!uapay_date_micros(date, &micros)) {
		UAPAY_FAULT(w, "must be a date that was constructed");
	} else if (micros / 1000 < MILLIS_MIN || !ua_time_split(micros, &t)) {
		UAPAY_FAULT(w, "must be a date from the year 1973 to 9999");
	} else {
		ua_buf_append_int(w->out, micros / 1000);
	}
}

static void write_time_ms(uapay_writer *w, const ua_field *field, zval *value)
{
	(void) field;
	if (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= 0 && Z_LVAL_P(value) < MILLIS_MIN) {
		UAPAY_FAULT(w, "must be in milliseconds since 1970, " ZEND_LONG_FMT " looks like seconds", Z_LVAL_P(value));
	} else if (Z_TYPE_P(value) == IS_LONG) {
		uapay_write_integer(w, Z_LVAL_P(value), MILLIS_MIN, UA_JSON_MAX_INT);
	} else if (!uapay_is_date(value)) {
		type_fault(w, "a DateTimeInterface, or an int of milliseconds", value);
	} else {
		write_date_ms(w, value);
	}
}

/* A date as text: an object is formatted, a string is checked. */
static void write_time_text(uapay_writer *w, const ua_field *field, zval *value)
{
	bool iso = field->type == UA_FIELD_TIME_ISO;
	const char *format = iso ? "\"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ\"" : "\"%04d-%02d-%02d %02d:%02d:%02d\"";
	ua_time t = {0};
	char text[96];
	int64_t micros;

	if (Z_TYPE_P(value) == IS_STRING) {
		if (!ua_time_parse(Z_STRVAL_P(value), Z_STRLEN_P(value), &micros)
			|| (!iso && (Z_STRLEN_P(value) != strlen("2021-07-28 15:00:00") || Z_STRVAL_P(value)[strlen("2021-07-28")] != ' '))) {
			UAPAY_FAULT(w, iso ? "must be a date like \"2021-10-07T14:55:52.832Z\"" : "must be a date like \"2021-07-28 15:00:00\"");
			return;
		}
		uapay_write_text(w, Z_STR_P(value));
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
		UAPAY_FAULT(w, "must be a date that was constructed, from the year 1 to 9999");
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

static zval *argument(uapay_writer *w, const char *name)
{
	zval *arg = ((request_writer *) w)->args;

	for (const ua_argument *a = request_of(w)->endpoint->arguments; a->field.name; a++, arg++) {
		if (strcmp(a->field.name, name) == 0) {
			return arg;
		}
	}
	return NULL;
}

/* The field beside this one: in the same array, or among the arguments. */
static zval *sibling(uapay_writer *w, HashTable *fields, const char *name)
{
	zval *value = fields ? zend_hash_str_find_deref(fields, name, strlen(name)) : NULL;

	return value ? value : argument(w, name);
}

static void check_missing(uapay_writer *w, const ua_field *field, HashTable *fields)
{
	bool required = field->required;

	if (field->when_field) {
		required = is_value(sibling(w, fields, field->when_field), field->when_value);
	}
	if (!required || (field->instead && !is_left_out(sibling(w, fields, field->instead)))) {
		return;
	}
	if (field->when_field) {
		UAPAY_FAULT(w, "is required when %s is \"%s\"", field->when_field, field->when_value);
	} else if (field->instead) {
		UAPAY_FAULT(w, "is required, or %s", field->instead);
	} else {
		UAPAY_FAULT(w, "is required");
	}
}

static void refuse_unknown(uapay_writer *w, const ua_field *members, HashTable *fields)
{
	zend_string *key;
	zend_ulong index;

	ZEND_HASH_FOREACH_KEY(fields, index, key) {
		if (!key) {
			size_t before = uapay_enter_index(w, index);
			UAPAY_FAULT(w, "must have a name");
			uapay_leave(w, before);
			continue;
		}
		if (ua_field_find(members, ZSTR_VAL(key), ZSTR_LEN(key))) {
			continue;
		}
		const ua_field *near = ua_field_nearest(members, ZSTR_VAL(key), ZSTR_LEN(key));
		size_t before = uapay_enter_key(w, key);
		if (near) {
			UAPAY_FAULT(w, "is not a field of UAPAY: did you mean \"%s\"?", near->name);
		} else {
			UAPAY_FAULT(w, "is not a field of UAPAY");
		}
		uapay_leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
}

static void keep_id(zend_string **kept, zval *value)
{
	if (!*kept && Z_TYPE_P(value) == IS_STRING) {
		*kept = zend_string_copy(Z_STR_P(value));
	}
}

static void note_id(uapay_writer *w, const char *name, zval *value)
{
	uapay_ids *ids = &request_of(w)->ids;

	if (strcmp(name, "externalId") == 0) {
		keep_id(&ids->external_id, value);
	} else if (strcmp(name, "invoiceId") == 0) {
		keep_id(&ids->invoice_id, value);
	} else if (strcmp(name, "paymentId") == 0) {
		keep_id(&ids->payment_id, value);
	}
}

static void write_name(uapay_writer *w, const char *name, bool *first)
{
	uapay_separate(w, first);
	ua_buf_append_str(w->out, "\"");
	ua_buf_append_str(w->out, name);
	ua_buf_append_str(w->out, "\":");
}

/* In the table's order, which is that of UAPAY's documents. */
static void write_members(uapay_writer *w, const ua_field *members, HashTable *fields)
{
	bool first = true;

	ua_buf_append_str(w->out, "{");
	for (const ua_field *field = members; field->name; field++) {
		zval *value = zend_hash_str_find_deref(fields, field->name, strlen(field->name));
		size_t before = uapay_enter(w, field->name, strlen(field->name));

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
		uapay_leave(w, before);
	}
	refuse_unknown(w, members, fields);
	ua_buf_append_str(w->out, "}");
}

static void write_object(uapay_writer *w, const ua_field *field, zval *value)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		type_fault(w, "an array", value);
	} else {
		write_members(w, field->members, Z_ARRVAL_P(value));
	}
}

/* A list whose elements are written by `write`. */
static void write_list(uapay_writer *w, const ua_field *field, zval *value, void (*write)(uapay_writer *, const ua_field *, zval *))
{
	zend_ulong index;
	zval *element;
	bool first = true;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		type_fault(w, "a list", value);
		return;
	}
	if (!zend_array_is_list(Z_ARRVAL_P(value))) {
		UAPAY_FAULT(w, "must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them");
		return;
	}
	ua_buf_append_str(w->out, "[");
	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL_P(value), index, element) {
		size_t before = uapay_enter_index(w, index);
		ZVAL_DEREF(element);
		uapay_separate(w, &first);
		write(w, field, element);
		uapay_leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
	ua_buf_append_str(w->out, "]");
}

static void write_objects(uapay_writer *w, const ua_field *field, zval *value)
{
	write_list(w, field, value, write_object);
}

static void write_id(uapay_writer *w, const ua_field *field, zval *value)
{
	(void) field;
	write_string(w, &(const ua_field) {.type = UA_FIELD_ID}, value);
}

static void write_ids(uapay_writer *w, const ua_field *field, zval *value)
{
	write_list(w, field, value, write_id);
	if (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) > field->max) {
		UAPAY_FAULT(w, "must have at most %lld elements", (long long) field->max); /* LCOV_EXCL_LINE: lists are cut before */
	}
}

static void write_free_array(uapay_writer *w, const ua_field *field, zval *value)
{
	zend_string *key;
	zval *member;

	(void) field;
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) > 0 && zend_array_is_list(Z_ARRVAL_P(value))) {
		UAPAY_FAULT(w, "must have string keys");
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), key, member) {
		ZVAL_DEREF(member);
		if (!key) {
			continue;
		}
		note_id(w, ZSTR_VAL(key), member);
		if (w->out == &request_of(w)->content.params && zend_string_equals_literal(key, "sessionId")) {
			size_t before = uapay_enter(w, ZEND_STRL("sessionId"));
			UAPAY_FAULT(w, "is added by the client");
			uapay_leave(w, before);
		}
	}
	ZEND_HASH_FOREACH_END();
	uapay_write_array(w, Z_ARRVAL_P(value), false);
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

static void write_path(uapay_writer *w, const ua_field *field, zval *value)
{
	(void) field;
	if (!is_path(Z_STR_P(value))) {
		UAPAY_FAULT(w, "must be UAPAY's URI after \"api/\", such as \"cards/create\"");
	}
	request_of(w)->path = Z_STR_P(value);
}

static void write_field(uapay_writer *w, const ua_field *field, zval *value)
{
	static void (*const writers[])(uapay_writer *, const ua_field *, zval *) = {
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

static void write_argument(uapay_writer *w, const ua_argument *a, zval *value, bool *first_param, bool *first_datum)
{
	ua_content *content = &request_of(w)->content;
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
	request_writer whole = {.to = {.faults = &faults, .depth = 2, .is_sent = true}, .request = request, .args = args};
	uapay_writer *w = &whole.to;
	bool first_param = true, first_datum = true;

	uapay_faults_init(&faults);
	memset(request, 0, sizeof(*request));
	request->endpoint = endpoint;
	ua_content_init(&request->content);
	for (const ua_argument *a = endpoint->arguments; a->field.name; a++, args++) {
		size_t before = uapay_enter(w, a->field.name, strlen(a->field.name));
		write_argument(w, a, args, &first_param, &first_datum);
		uapay_leave(w, before);
	}
	if (!first_datum) {
		ua_buf_append_str(&request->content.data, "}");
	}
	if (!faults.errors && (request->content.params.failed || request->content.data.failed)) {
		uapay_fault(&faults, "request", "must not be larger than 16 MiB");
	}
	smart_str_free(&w->path);
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
