/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "fake.h"
#include "arguments.h"
#include "classes.h"
#include "exceptions.h"
#include "from_json.h"
#include "held.h"
#include "mac.h"
#include "to_json.h"
#include "worker.h"
#include "src/core/endpoint.h"

#include "ext/date/php_date.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

typedef enum {
	RULE_ANSWER,      /* with `text` as the data, signed where there is a key */
	RULE_REFUSE,      /* with `text` as the whole body */
	RULE_LOSE,        /* the request arrives, and its answer does not */
	RULE_UNREACHABLE, /* nothing arrives */
} rule_kind;

/* What was queued, for some requests. */
typedef struct rule rule;

struct rule {
	rule *next;
	zend_string *path; /* NULL: for all */
	zend_string *text;
	rule_kind kind;
	zend_long times; /* left */
	zend_long http_status;
};

typedef struct {
	zend_string *client_id; /* NULL until it is constructed */
	zend_string *key;       /* NULL without signing */
	rule *rules;
	zval requests;          /* a list of ['path' => , 'params' => , 'data' => ] */
	uint64_t sessions;      /* opened */
	zend_object std;
} fake;

static zend_object_handlers fake_handlers;

static fake *fake_from_obj(zend_object *object)
{
	return (fake *) ((char *) object - offsetof(fake, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
	fake *f = zend_object_alloc(sizeof(*f), ce);

	ZVAL_EMPTY_ARRAY(&f->requests);
	zend_object_std_init(&f->std, ce);
	object_properties_init(&f->std, ce);
	f->std.handlers = &fake_handlers;
	return &f->std;
}

static void release_text(zend_string *text)
{
	if (text) {
		zend_string_release(text);
	}
}

static void free_rule(rule *r)
{
	release_text(r->path);
	release_text(r->text);
	efree(r);
}

static void free_object(zend_object *object)
{
	fake *f = fake_from_obj(object);

	while (f->rules) {
		rule *r = f->rules;
		f->rules = r->next;
		free_rule(r);
	}
	release_text(f->client_id);
	release_text(f->key);
	zval_ptr_dtor(&f->requests);
	zend_object_std_dtor(object);
}

void uapay_fake_init(void)
{
	memcpy(&fake_handlers, &std_object_handlers, sizeof(fake_handlers));
	fake_handlers.offset = offsetof(fake, std);
	fake_handlers.free_obj = free_object;
	fake_handlers.clone_obj = NULL;
	fake_handlers.compare = zend_objects_not_comparable;
	uapay_ce_fake->create_object = create_object;
}

/* The fake of $this; NULL, with an exception, when its constructor never ran. */
static fake *fake_of(zval *object)
{
	fake *f = fake_from_obj(Z_OBJ_P(object));

	if (!f->client_id) {
		zend_throw_error(NULL, "%s was not constructed", ZSTR_VAL(Z_OBJCE_P(object)->name));
		return NULL;
	}
	return f;
}

PHP_METHOD(Uapay_Testing_Fake, __construct)
{
	zend_string *client_id = NULL, *key = NULL;
	bool key_given = ZEND_NUM_ARGS() > 1 && !Z_ISUNDEF_P(ZEND_CALL_ARG(execute_data, 2));

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(client_id)
		Z_PARAM_STR_OR_NULL(key)
	ZEND_PARSE_PARAMETERS_END();

	fake *f = fake_from_obj(Z_OBJ_P(ZEND_THIS));
	if (f->client_id) {
		zend_throw_error(NULL, "Uapay\\Testing\\Fake is already constructed");
		RETURN_THROWS();
	}
	f->client_id = client_id ? zend_string_copy(client_id) : zend_string_init(ZEND_STRL("1"), false);
	if (key_given) {
		f->key = key ? zend_string_copy(key) : NULL;
	} else {
		f->key = zend_string_init(ZEND_STRL("key-of-the-fake"), false);
	}
}

/* ---- the client ---- */

/* Three options are what makes a client the fake's. False, with an exception, when one of them is given. */
static bool check_options(HashTable *options)
{
	static const char *const own[] = {"clientId", "secretKey"};
	uapay_faults faults;

	uapay_faults_init(&faults);
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++) {
		if (zend_hash_str_exists(options, own[i], strlen(own[i]))) {
			uapay_fault(&faults, own[i], "must be given to the constructor of Uapay\\Testing\\Fake, which answers to it");
		}
	}
	if (zend_hash_str_exists(options, ZEND_STRL("transport"))) {
		uapay_fault(&faults, "transport", "must be left out: it is the fake");
	}
	return !uapay_faults_throw(&faults, NULL);
}

static void construct_client(fake *f, zval *return_value, HashTable *given)
{
	HashTable *options = zend_array_dup(given);
	zval zv;

	ZVAL_STR_COPY(&zv, f->client_id);
	zend_hash_str_add_new(options, ZEND_STRL("clientId"), &zv);
	if (f->key) {
		ZVAL_STR_COPY(&zv, f->key);
		zend_hash_str_add_new(options, ZEND_STRL("secretKey"), &zv);
	}
	ZVAL_OBJ_COPY(&zv, &f->std);
	zend_hash_str_add_new(options, ZEND_STRL("transport"), &zv);
	object_init_ex(return_value, uapay_ce_client);
	zend_call_known_function(uapay_ce_client->constructor, Z_OBJ_P(return_value), uapay_ce_client, NULL, 0, NULL, options);
	zend_array_release(options);
}

PHP_METHOD(Uapay_Testing_Fake, client)
{
	zval *positional = NULL;
	uint32_t count = 0;
	HashTable *named = NULL;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC_WITH_NAMED(positional, count, named)
	ZEND_PARSE_PARAMETERS_END();

	(void) positional;
	fake *f = fake_of(ZEND_THIS);
	HashTable *options = named ? uapay_take_named_arguments(execute_data) : (HashTable *) &zend_empty_array;
	if (count) {
		zend_argument_count_error("Uapay\\Testing\\Fake::client() takes named arguments only");
	} else if (f && check_options(options)) {
		construct_client(f, return_value, options);
	}
	if (named) {
		zend_array_release(options);
	}
}

/* ---- the queue ---- */

/* UAPAY's URI after "api/": as it is, or as the documentation of Client names a method. A copy. */
static zend_string *whole_path(zend_string *path)
{
	static const char invoicer[] = "invoicer/";

	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		const char *known = ua_endpoints[i].path;
		if (known && strncmp(known, invoicer, strlen(invoicer)) == 0
			&& zend_string_equals_cstr(path, known + strlen(invoicer), strlen(known + strlen(invoicer)))) {
			return zend_string_init(known, strlen(known), false);
		}
	}
	return zend_string_copy(path);
}

/* Text is taken over, also when it fails. False with an exception. */
static bool add_rule(fake *f, zend_string *path, rule_kind kind, zend_string *text, zend_long http_status, zend_long times)
{
	rule **end = &f->rules;
	uapay_faults faults;

	uapay_faults_init(&faults);
	if (path && ZSTR_LEN(path) == 0) {
		uapay_fault(&faults, "path", "must not be empty: null is for all");
	}
	if (times < 1) {
		uapay_fault(&faults, "times", "must be at least 1, " ZEND_LONG_FMT " given", times);
	}
	if (http_status < 100 || http_status > 599) {
		uapay_fault(&faults, "httpStatus", "must be from 100 to 599, " ZEND_LONG_FMT " given", http_status);
	}
	if (uapay_faults_throw(&faults, NULL)) {
		release_text(text);
		return false;
	}
	while (*end) {
		end = &(*end)->next;
	}
	zend_string *whole = path ? whole_path(path) : NULL;
	rule *r = ecalloc(1, sizeof(*r));
	*r = (rule) {NULL, whole, text, kind, times, http_status};
	*end = r;
	return true;
}

static void free_text(void *text)
{
	ua_buf_free(text);
	free(text);
}

static ua_buf *hold_text(void)
{
	ua_buf *text = uapay_hold(calloc(1, sizeof(*text)), free_text);

	if (text) {
		ua_buf_init(text, UA_BUF_UNLIMITED);
	}
	return text;
}

/* An array as a JSON object; NULL with an exception. */
static zend_string *json_of(HashTable *array)
{
	ua_buf *text = hold_text();
	zend_string *json = text && uapay_write_json(text, array) ? zend_string_init(text->data, text->len, false) : NULL;

	uapay_let_go(text);
	return json;
}

PHP_METHOD(Uapay_Testing_Fake, reply)
{
	zend_string *path;
	HashTable *data = (HashTable *) &zend_empty_array;
	zend_long times = 1;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(data)
		Z_PARAM_LONG(times)
	ZEND_PARSE_PARAMETERS_END();

	fake *f = fake_of(ZEND_THIS);
	zend_string *text = f ? json_of(data) : NULL;
	if (!text || !add_rule(f, path, RULE_ANSWER, text, 200, times)) {
		RETURN_THROWS();
	}
	RETURN_COPY(ZEND_THIS);
}

static void add_array(HashTable *to, const char *name, HashTable *array)
{
	zval zv;

	if (zend_hash_num_elements(array) > 0) {
		ZVAL_ARR(&zv, zend_array_dup(array));
		zend_hash_str_add_new(to, name, strlen(name), &zv);
	}
}

/* {"status":0,"error":{"code":...}} */
static zend_string *refusal(zend_string *code, HashTable *fields, HashTable *details)
{
	HashTable *error = zend_new_array(3), *answer = zend_new_array(2);
	zval zv;

	ZVAL_STR_COPY(&zv, code);
	zend_hash_str_add_new(error, ZEND_STRL("code"), &zv);
	add_array(error, "fields", fields);
	add_array(error, "details", details);
	ZVAL_LONG(&zv, 0);
	zend_hash_str_add_new(answer, ZEND_STRL("status"), &zv);
	ZVAL_ARR(&zv, error);
	zend_hash_str_add_new(answer, ZEND_STRL("error"), &zv);
	zend_string *text = json_of(answer);
	zend_array_release(answer);
	return text;
}

PHP_METHOD(Uapay_Testing_Fake, refuse)
{
	zend_string *path, *code;
	HashTable *fields = (HashTable *) &zend_empty_array, *details = (HashTable *) &zend_empty_array;
	zend_long http_status = 200, times = 1;

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_STR(code)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(fields)
		Z_PARAM_LONG(http_status)
		Z_PARAM_ARRAY_HT(details)
		Z_PARAM_LONG(times)
	ZEND_PARSE_PARAMETERS_END();

	fake *f = fake_of(ZEND_THIS);
	zend_string *text = f ? refusal(code, fields, details) : NULL;
	if (!text || !add_rule(f, path, RULE_REFUSE, text, http_status, times)) {
		RETURN_THROWS();
	}
	RETURN_COPY(ZEND_THIS);
}

/* lose() and unreachable() */
static void add_fault(INTERNAL_FUNCTION_PARAMETERS, rule_kind kind)
{
	zend_string *path = NULL;
	zend_long times = 1;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_LONG(times)
	ZEND_PARSE_PARAMETERS_END();

	fake *f = fake_of(ZEND_THIS);
	if (!f || !add_rule(f, path, kind, NULL, 200, times)) {
		RETURN_THROWS();
	}
	RETURN_COPY(ZEND_THIS);
}

PHP_METHOD(Uapay_Testing_Fake, lose)
{
	add_fault(INTERNAL_FUNCTION_PARAM_PASSTHRU, RULE_LOSE);
}

PHP_METHOD(Uapay_Testing_Fake, unreachable)
{
	add_fault(INTERNAL_FUNCTION_PARAM_PASSTHRU, RULE_UNREACHABLE);
}

/* ---- messages of UAPAY ---- */

/* Appends the token of claims, to which the time is added unless they have one. */
static void append_token(ua_buf *out, const zend_string *key, const zend_string *claims, bool timed)
{
	uapay_mac_key prepared;
	const ua_signing signing = {&prepared, uapay_mac};
	ua_buf *text = hold_text();

	if (!text) {
		return; /* LCOV_EXCL_LINE: no memory */
	}
	ua_buf_append(text, ZSTR_VAL(claims), ZSTR_LEN(claims));
	if (!timed) {
		text->len--; /* inside the brace */
		ua_buf_append_str(text, ZSTR_LEN(claims) > strlen("{}") ? ",\"iat\":" : "\"iat\":");
		ua_buf_append_int(text, uapay_epoch_ms() / 1000);
		ua_buf_append_str(text, "}");
	}
	ua_buf_append_str(out, "{\"token\":\"");
	uapay_mac_prepare(&prepared, ZSTR_VAL(key), ZSTR_LEN(key));
	if (text->failed || !ua_token_sign(out, text->data, text->len, &signing)) {
		out->failed = true; /* LCOV_EXCL_LINE: no memory */
	}
	ua_wipe(&prepared, sizeof(prepared));
	ua_buf_append_str(out, "\"}");
	uapay_let_go(text);
}

/* What was written, as a string of PHP; NULL with an exception. Lets go of it. */
static zend_string *text_of(ua_buf *text)
{
	zend_string *copy = NULL;

	if (!text) {
		return NULL; /* LCOV_EXCL_LINE: no memory */
	}
	if (text->failed) {
		zend_throw_error(NULL, "uapay: there is no memory for the answer"); /* LCOV_EXCL_LINE: no memory */
	} else {
		copy = zend_string_init(text->data, text->len, false);
	}
	uapay_let_go(text);
	return copy;
}

/* {"status":1,"data":...} */
static zend_string *success(const fake *f, const zend_string *data)
{
	ua_buf *text = hold_text();

	if (text) {
		ua_buf_append_str(text, "{\"status\":1,\"data\":");
		if (f->key) {
			append_token(text, f->key, data, false);
		} else {
			ua_buf_append(text, ZSTR_VAL(data), ZSTR_LEN(data));
		}
		ua_buf_append_str(text, "}");
	}
	return text_of(text);
}

PHP_METHOD(Uapay_Testing_Fake, callback)
{
	HashTable *claims;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(claims)
	ZEND_PARSE_PARAMETERS_END();

	const fake *f = fake_of(ZEND_THIS);
	if (!f) {
		RETURN_THROWS();
	}
	if (!f->key) {
		zend_throw_error(NULL, "Uapay\\Testing\\Fake::callback() needs a fake with a secretKey");
		RETURN_THROWS();
	}
	zend_string *json = json_of(claims);
	ua_buf *text = json ? hold_text() : NULL;
	if (text) {
		append_token(text, f->key, json, zend_hash_str_exists(claims, ZEND_STRL("iat")));
		zend_string *body = text_of(text);
		if (body) {
			RETVAL_STR(body);
		}
	}
	release_text(json);
}

/* ---- the requests ---- */

static bool is_opening(const zend_string *path)
{
	const char *opening = ua_endpoints[UA_SESSIONS_CREATE].path;

	return zend_string_equals_cstr(path, opening, strlen(opening));
}

PHP_METHOD(Uapay_Testing_Fake, requests)
{
	zend_string *path = NULL;
	zval *request;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(path)
	ZEND_PARSE_PARAMETERS_END();

	const fake *f = fake_of(ZEND_THIS);
	if (!f) {
		RETURN_THROWS();
	}
	zend_string *wanted = path ? whole_path(path) : NULL;
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(f->requests), request) {
		const zend_string *sent = Z_STR_P(zend_hash_str_find(Z_ARRVAL_P(request), ZEND_STRL("path")));
		if (wanted ? zend_string_equals(sent, wanted) : !is_opening(sent)) {
			Z_ADDREF_P(request);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), request);
		}
	}
	ZEND_HASH_FOREACH_END();
	release_text(wanted);
}

/* Whether it is an endpoint, or something is queued for it. */
static bool is_foreseen(const fake *f, const char *path)
{
	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		if (ua_endpoints[i].path && strcmp(ua_endpoints[i].path, path) == 0) {
			return true;
		}
	}
	for (const rule *r = f->rules; r; r = r->next) {
		if (r->path && zend_string_equals_cstr(r->path, path, strlen(path))) {
			return true;
		}
	}
	return false;
}

/* UAPAY's URI after "api/"; NULL, with an exception, for another URL. The environment and the path of Client::request() can have
 * one of their own: what was foreseen tells which it is. */
static zend_string *path_of(const fake *f, const zend_string *url)
{
	static const char api[] = "/api/";
	const char *path = NULL;

	for (const char *at = strstr(ZSTR_VAL(url), api); at; at = strstr(at + 1, api)) {
		if (is_foreseen(f, at + strlen(api))) {
			path = at + strlen(api);
			break;
		}
		path = path ? path : at + strlen(api);
	}
	if (!path) {
		zend_argument_value_error(1, "must be a URL of UAPAY");
		return NULL;
	}
	return zend_string_init(path, strlen(path), false);
}

/* An object, as an array; null when there is none. */
static void add_member(HashTable *to, const ua_json *body, const char *name)
{
	const ua_json *member = ua_json_member(body, name);
	zval zv;

	ZVAL_NULL(&zv);
	if (member) {
		uapay_from_json(&zv, member);
	}
	zend_hash_str_add_new(to, name, strlen(name), &zv);
}

static bool is_object(const ua_json *node)
{
	return node && ua_json_typeof(node) == UA_JSON_OBJECT;
}

/* {"params":{...},"data":{...},...}, where data may be missing. */
static bool is_request(const ua_json *json)
{
	const ua_json *data = ua_json_member(json, "data");

	return is_object(ua_json_member(json, "params")) && (!data || is_object(data));
}

/* False, with an exception, when it is no request of a client. */
static bool read_request(HashTable *request, const zend_string *body)
{
	ua_json_fault fault;
	ua_json *json = ua_json_parse(ZSTR_VAL(body), ZSTR_LEN(body), &fault);

	if (!json || !is_request(json)) {
		ua_json_free(json);
		zend_argument_value_error(2, "must be a request of a client");
		return false;
	}
	if (!uapay_hold(json, uapay_free_json)) {
		return false; /* LCOV_EXCL_LINE: no memory */
	}
	add_member(request, json, "params");
	add_member(request, json, "data");
	uapay_let_go(json);
	zval *params = zend_hash_str_find(request, ZEND_STRL("params"));
	SEPARATE_ARRAY(params);
	zend_hash_str_del(Z_ARRVAL_P(params), ZEND_STRL("sessionId"));
	return true;
}

static bool record(fake *f, zend_string *path, const zend_string *body)
{
	HashTable *request = zend_new_array(3);
	zval zv;

	ZVAL_STR_COPY(&zv, path);
	zend_hash_str_add_new(request, ZEND_STRL("path"), &zv);
	if (!read_request(request, body)) {
		zend_array_release(request);
		return false;
	}
	SEPARATE_ARRAY(&f->requests);
	ZVAL_ARR(&zv, request);
	zend_hash_next_index_insert_new(Z_ARRVAL(f->requests), &zv);
	return true;
}

/* What is queued for the path itself comes first. A session is opened whatever is queued for all. */
static rule **find_rule(fake *f, const zend_string *path)
{
	rule **for_all = NULL;

	for (rule **at = &f->rules; *at; at = &(*at)->next) {
		if ((*at)->path && zend_string_equals((*at)->path, path)) {
			return at;
		}
		if (!(*at)->path && !for_all && !is_opening(path)) {
			for_all = at;
		}
	}
	return for_all;
}

static void throw_unexpected(const fake *f, const zend_string *path)
{
	smart_str queued = {0};

	for (const rule *r = f->rules; r; r = r->next) {
		smart_str_append_printf(&queued, "%s%s", queued.s ? ", " : "", r->path ? ZSTR_VAL(r->path) : "all");
	}
	smart_str_0(&queued);
	zend_throw_exception_ex(uapay_ce_unexpected_request, 0, "%s was called, and nothing is queued for it in Uapay\\Testing\\Fake. Queued are: %s",
		ZSTR_VAL(path), queued.s ? ZSTR_VAL(queued.s) : "none");
	smart_str_free(&queued);
}

/* Takes the body over; NULL when there is an exception instead. */
static void give_answer(zval *return_value, zend_string *body, zend_long http_status)
{
	zval headers, date;

	if (!body) {
		return; /* LCOV_EXCL_LINE: no memory */
	}
	array_init_size(return_value, 3);
	add_assoc_long(return_value, "status", http_status);
	array_init_size(&headers, 1);
	ZVAL_STR(&date, php_format_date(ZEND_STRL("D, d M Y H:i:s \\G\\M\\T"), uapay_epoch_ms() / 1000, false));
	zend_hash_str_add_new(Z_ARRVAL(headers), ZEND_STRL("Date"), &date);
	zend_hash_str_add_new(Z_ARRVAL_P(return_value), ZEND_STRL("headers"), &headers);
	add_assoc_str(return_value, "body", body);
}

static void follow(const fake *f, const rule *r, const zend_string *path, zval *return_value)
{
	switch (r->kind) {
		case RULE_ANSWER:
			give_answer(return_value, success(f, r->text), r->http_status);
			break;
		case RULE_REFUSE:
			give_answer(return_value, zend_string_copy(r->text), r->http_status);
			break;
		case RULE_LOSE:
			zend_throw_exception_ex(spl_ce_RuntimeException, 0, "Uapay\\Testing\\Fake has lost the answer to %s", ZSTR_VAL(path));
			break;
		case RULE_UNREACHABLE:
			break; /* null */
	}
}

static void open_session(fake *f, zval *return_value)
{
	zend_string *data = strpprintf(0, "{\"id\":\"00000000-0000-4000-8000-%012llx\"}", (unsigned long long) ++f->sessions);

	give_answer(return_value, success(f, data), 200);
	zend_string_release(data);
}

/* The rule is taken out before it is followed: what it answers may be asked for again at once. */
static void serve(fake *f, zend_string *path, const zend_string *body, zval *return_value)
{
	rule **at = find_rule(f, path), *r = at ? *at : NULL;
	bool arrives = !r || r->kind != RULE_UNREACHABLE;

	if (!r && !is_opening(path)) {
		throw_unexpected(f, path);
		return;
	}
	if (arrives && !record(f, path, body)) {
		return;
	}
	if (!r) {
		open_session(f, return_value);
		return;
	}
	bool last = --r->times == 0;
	if (last) {
		*at = r->next;
	}
	follow(f, r, path, return_value);
	if (last) {
		free_rule(r);
	}
}

PHP_METHOD(Uapay_Testing_Fake, __invoke)
{
	zend_string *url, *body;
	double timeout;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(url)
		Z_PARAM_STR(body)
		Z_PARAM_DOUBLE(timeout)
	ZEND_PARSE_PARAMETERS_END();

	(void) timeout;
	fake *f = fake_of(ZEND_THIS);
	zend_string *path = f ? path_of(f, url) : NULL;
	if (!path) {
		RETURN_THROWS();
	}
	serve(f, path, body, return_value);
	zend_string_release(path);
}
