/* SPDX-License-Identifier: MIT */
#include "exceptions.h"
#include "classes.h"
#include "from_json.h"

#include "zend_exceptions.h"
#include "zend_smart_str.h"

void uapay_ids_free(uapay_ids *ids)
{
	zend_string **all[] = {&ids->external_id, &ids->invoice_id, &ids->payment_id};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (*all[i]) {
			zend_string_release(*all[i]);
			*all[i] = NULL;
		}
	}
}

#define MESSAGE_MAX 1024
#define CODE_MAX 128 /* of UAPAY's codes, where more is to be said */

/* A message goes into logs and pages, and much of it may be somebody else's words. Takes the message over. */
static zend_string *cut(zend_string *message, size_t max)
{
	static const char mark[] = "...";
	size_t len = max - strlen(mark);

	if (ZSTR_LEN(message) <= max) {
		return message;
	}
	while (len > 0 && ((unsigned char) ZSTR_VAL(message)[len] & 0xc0) == 0x80) { /* no character in two */
		len--;
	}
	zend_string *start = zend_string_concat2(ZSTR_VAL(message), len, mark, strlen(mark));
	zend_string_release(message);
	return start;
}

static zend_object *new_exception(zend_class_entry *ce, zend_string *message, zend_object *previous)
{
	zval exception, text;

	message = cut(message, MESSAGE_MAX);
	object_init_ex(&exception, ce);
	ZVAL_STR(&text, message);
	zend_update_property_ex(zend_ce_exception, Z_OBJ(exception), ZSTR_KNOWN(ZEND_STR_MESSAGE), &text);
	zend_string_release(message);
	if (previous) {
		zend_exception_set_previous(Z_OBJ(exception), previous);
	}
	return Z_OBJ(exception);
}

static void set_property(zend_object *exception, const char *name, zval *value)
{
	/* A read-only property is written in the scope of the class that declares it. */
	const zend_property_info *info = zend_hash_str_find_ptr(&exception->ce->properties_info, name, strlen(name));

	zend_update_property(info->ce, exception, name, strlen(name), value);
	zval_ptr_dtor(value);
}

static void set_string(zend_object *exception, const char *name, const char *value)
{
	zval zv;

	if (value) {
		ZVAL_STRING(&zv, value);
	} else {
		ZVAL_NULL(&zv);
	}
	set_property(exception, name, &zv);
}

static void set_str(zend_object *exception, const char *name, zend_string *value)
{
	zval zv;

	if (value) {
		ZVAL_STR_COPY(&zv, value);
	} else {
		ZVAL_NULL(&zv);
	}
	set_property(exception, name, &zv);
}

static void set_long(zend_object *exception, const char *name, zend_long value)
{
	zval zv;

	ZVAL_LONG(&zv, value);
	set_property(exception, name, &zv);
}

/* An HTTP status; null when there was no answer. */
static void set_status(zend_object *exception, const ua_error *error)
{
	zval zv;

	if (error->http_status) {
		ZVAL_LONG(&zv, error->http_status);
	} else {
		ZVAL_NULL(&zv);
	}
	set_property(exception, "httpStatus", &zv);
}

zend_object *uapay_faults_exception(uapay_faults *faults, const ua_endpoint *endpoint)
{
	smart_str message = {0};
	zend_string *path;
	zval *text;

	if (!faults->errors) {
		return NULL;
	}
	if (endpoint && endpoint->path) {
		smart_str_appends(&message, endpoint->path);
		smart_str_appends(&message, ": ");
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(faults->errors, path, text) {
		smart_str_append(&message, path);
		smart_str_appendc(&message, ' ');
		smart_str_append(&message, Z_STR_P(text));
		smart_str_appends(&message, "; ");
	}
	ZEND_HASH_FOREACH_END();
	ZEND_ASSERT(message.s); /* no table of faults is empty */
	ZSTR_LEN(message.s) -= strlen("; ");
	smart_str_0(&message);

	zend_object *exception = new_exception(uapay_ce_invalid_request, message.s, NULL);
	zval errors;
	ZVAL_ARR(&errors, faults->errors);
	faults->errors = NULL;
	set_property(exception, "errors", &errors);
	return exception;
}

bool uapay_faults_throw(uapay_faults *faults, const ua_endpoint *endpoint)
{
	zend_object *exception = uapay_faults_exception(faults, endpoint);

	if (exception) {
		zend_throw_exception_internal(exception);
	}
	return exception;
}

/* An object of UAPAY's error, as an array. */
static void set_member_array(zend_object *exception, const char *name, const ua_json *api)
{
	const ua_json *member = ua_json_member(api, name);
	zval zv;

	if (member && ua_json_typeof(member) >= UA_JSON_ARRAY) {
		uapay_from_json(&zv, member);
	} else {
		ZVAL_EMPTY_ARRAY(&zv);
	}
	set_property(exception, name, &zv);
}

/* Whether more of it would be seen. */
static bool is_short(const smart_str *text)
{
	return !text->s || ZSTR_LEN(text->s) <= MESSAGE_MAX;
}

static void append_cut(smart_str *out, const char *text)
{
	smart_str_appendl(out, text, MIN(strlen(text), MESSAGE_MAX));
}

/* "FORMAT_ERROR: text (data.amount: REQUIRED)" of whatever parts UAPAY sent */
static void append_fields(smart_str *out, const ua_json *node, const char *prefix)
{
	for (const ua_json *field = ua_json_first(node); field && is_short(out); field = ua_json_next(field)) {
		char path[128];
		const char *key = ua_json_typeof(node) == UA_JSON_OBJECT ? ua_json_key(field) : "";

		snprintf(path, sizeof(path), "%s%s%s", prefix, *prefix && *key ? "." : "", key);
		if (ua_json_typeof(field) == UA_JSON_STRING) {
			smart_str_appends(out, out->s && ZSTR_LEN(out->s) ? ", " : "");
			smart_str_appends(out, path);
			smart_str_appends(out, ": ");
			append_cut(out, ua_json_string(field));
		} else if (ua_json_typeof(field) >= UA_JSON_ARRAY) {
			append_fields(out, field, path);
		}
	}
}

/* What UAPAY's error says, without where. */
static zend_string *refusal(const ua_error *error)
{
	const char *code = ua_api_code(error->api);
	const ua_json *text = ua_json_member(error->api, "message");
	smart_str message = {0}, fields = {0};

	smart_str_appends(&message, "UAPAY refused it: ");
	append_cut(&message, code ? code : "no error code");
	if (text && ua_json_typeof(text) == UA_JSON_STRING && *ua_json_string(text)) {
		smart_str_appends(&message, ": ");
		append_cut(&message, ua_json_string(text));
	}
	if (ua_json_member(error->api, "fields")) {
		append_fields(&fields, ua_json_member(error->api, "fields"), "");
	}
	if (fields.s) {
		smart_str_appends(&message, " (");
		smart_str_append_smart_str(&message, &fields);
		smart_str_appendc(&message, ')');
		smart_str_free(&fields);
	}
	smart_str_0(&message);
	return message.s;
}

static zend_string *api_message(const ua_error *error, const char *path)
{
	zend_string *what = refusal(error), *message = strpprintf(0, "%s: %s", path, ZSTR_VAL(what));

	zend_string_release(what);
	return message;
}

zend_string *uapay_root_cause(const ua_error *error)
{
	if (error->kind == UA_ERROR_API) {
		return refusal(error);
	}
	zend_string *text = zend_string_init(error->message, strlen(error->message), false);
	char *c = ZSTR_VAL(text);
	if (c[0] >= 'A' && c[0] <= 'Z' && c[1] >= 'a' && c[1] <= 'z') { /* libcurl's words; "SSL" and "UAPAY" stay */
		c[0] = (char) (c[0] - 'A' + 'a');
	}
	return text;
}

static void set_common(zend_object *exception, const ua_error *error, const char *path)
{
	set_string(exception, "endpoint", path);
	set_long(exception, "attempts", error->attempts);
	set_string(exception, "retryReason", error->retry_reason);
}

static zend_object *create_api(const ua_error *error, const char *path)
{
	zend_object *exception = new_exception(uapay_ce_api, api_message(error, path), NULL);

	set_string(exception, "errorCode", ua_api_code(error->api));
	set_member_array(exception, "fields", error->api);
	set_member_array(exception, "details", error->api);
	set_status(exception, error);
	return exception;
}

static zend_object *create_transport(const ua_error *error, const char *path)
{
	zend_object *exception = new_exception(uapay_ce_transport,
		strpprintf(0, "%s: no answer (%s): %s", path, ua_cause_name(error->cause), error->message), NULL);

	set_string(exception, "cause", ua_cause_name(error->cause));
	return exception;
}

static zend_object *create_protocol(const ua_error *error, const char *path)
{
	zend_object *exception = new_exception(uapay_ce_protocol, strpprintf(0, "%s: %s", path, error->message), NULL);

	set_status(exception, error);
	return exception;
}

static zend_object *create_signature(const ua_error *error, const char *path)
{
	return new_exception(uapay_ce_signature, strpprintf(0, "%s: %s", path, error->message), NULL);
}

/* What went wrong, whatever it means for the call. */
static zend_object *create_cause(const ua_error *error, const char *path)
{
	static zend_object *(*const creators[])(const ua_error *, const char *) = {
		[UA_ERROR_API] = create_api,
		[UA_ERROR_TRANSPORT] = create_transport,
		[UA_ERROR_PROTOCOL] = create_protocol,
		[UA_ERROR_SIGNATURE] = create_signature,
	};

	ZEND_ASSERT(error->kind != UA_ERROR_NONE);
	zend_object *exception = creators[error->kind](error, path);
	set_common(exception, error, path);
	return exception;
}

static zend_object *create_unknown(const ua_endpoint *endpoint, const char *path, const uapay_ids *ids, zend_object *previous,
	zend_string *why)
{
	zend_object *exception = new_exception(uapay_ce_outcome_unknown,
		strpprintf(0, "%s: the request left, and its outcome is unknown. Do not repeat it: %s. What went wrong: %s", path,
			endpoint->find_out, ZSTR_VAL(why)),
		previous);

	zend_string_release(why);
	set_str(exception, "externalId", ids->external_id);
	set_str(exception, "invoiceId", ids->invoice_id);
	set_str(exception, "paymentId", ids->payment_id);
	set_string(exception, "advice", endpoint->find_out);
	return exception;
}

/* An error of UAPAY that is no refusal: it tells of a fault on its side. */
static zend_string *why_unknown(const ua_error *error)
{
	const char *code = ua_api_code(error->api);

	if (error->kind != UA_ERROR_API) {
		return zend_string_init(error->message, strlen(error->message), 0);
	}
	if (!code) {
		return zend_string_init(ZEND_STRL("UAPAY reports an error without a code"), false);
	}
	/* what to do about it stands behind it */
	zend_string *shown = cut(zend_string_init(code, MIN(strlen(code), MESSAGE_MAX), false), CODE_MAX);
	zend_string *why = strpprintf(0, "UAPAY reports %s, a fault on its side", ZSTR_VAL(shown));
	zend_string_release(shown);
	return why;
}

zend_object *uapay_exception_create(const ua_error *error, const ua_endpoint *endpoint, const char *path,
	const uapay_ids *ids)
{
	zend_object *cause = create_cause(error, error->in_session ? ua_endpoints[UA_SESSIONS_CREATE].path : path);

	if (error->outcome_unknown) {
		zend_object *unknown = create_unknown(endpoint, path, ids, cause, why_unknown(error));
		set_common(unknown, error, path);
		return unknown;
	}
	if (error->in_session) {
		zend_string *why = uapay_root_cause(error);
		zend_object *no_session = new_exception(uapay_ce_no_session,
			strpprintf(0, "%s: no session could be opened, so nothing was executed: %s", path, ZSTR_VAL(why)), cause);
		zend_string_release(why);
		set_common(no_session, error, path);
		return no_session;
	}
	return cause;
}

zend_object *uapay_exception_abandoned(const ua_endpoint *endpoint, const char *path, const uapay_ids *ids, int attempts)
{
	static const char why[] = "an exception ended the call";
	const ua_error error = {.attempts = attempts, .retry_reason = why};
	zend_object *exception = create_unknown(endpoint, path, ids, NULL, zend_string_init(ZEND_STRL(why), false));

	set_common(exception, &error, path);
	return exception;
}

void uapay_throw_bad_array(zend_class_entry *ce, zend_string *fault)
{
	zend_object *exception = new_exception(uapay_ce_protocol,
		strpprintf(0, "not an array of %s: %s", ZSTR_VAL(ce->name), ZSTR_VAL(fault)), NULL);
	const ua_error none = {0};

	zend_string_release(fault);
	set_status(exception, &none);
	set_common(exception, &none, NULL);
	zend_throw_exception_internal(exception);
}

void uapay_throw_refusal(const char *path, zend_string *code, zval *details)
{
	const ua_error none = {0};
	zval fields;
	zend_object *exception = new_exception(uapay_ce_api,
		strpprintf(0, "%s: UAPAY refused it: %s", path, code ? ZSTR_VAL(code) : "no error code"), NULL);

	set_str(exception, "errorCode", code);
	ZVAL_EMPTY_ARRAY(&fields);
	set_property(exception, "fields", &fields);
	Z_TRY_ADDREF_P(details);
	set_property(exception, "details", details);
	set_status(exception, &none);
	set_common(exception, &none, path);
	zend_throw_exception_internal(exception);
}
