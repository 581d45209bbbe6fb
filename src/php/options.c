/* SPDX-License-Identifier: MIT */
#include "options.h"
#include "exceptions.h"
#include "mac.h"
#include "php_uapay.h"
#include "src/core/url.h"
#include "src/core/utf8.h"

#include "ext/standard/url.h"

#define TIMEOUT_MAX 3600.0

static bool has_control(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		if ((unsigned char) ZSTR_VAL(text)[i] < 0x20 || ZSTR_VAL(text)[i] == 0x7f) {
			return true;
		}
	}
	return false;
}

static void check_text(uapay_faults *faults, const char *name, const zend_string *text)
{
	if (!text) {
		return;
	}
	if (ZSTR_LEN(text) == 0) {
		uapay_fault(faults, name, "must not be empty");
	} else if (has_control(text)) {
		uapay_fault(faults, name, "must not contain control characters, such as a line break");
	} else if (!ua_utf8_valid(ZSTR_VAL(text), ZSTR_LEN(text))) {
		uapay_fault(faults, name, "must be valid UTF-8");
	}
}

/* Copied from the cabinet, most likely. */
static void check_blanks(uapay_faults *faults, const char *name, const zend_string *text)
{
	if (text && ZSTR_LEN(text) && (ZSTR_VAL(text)[0] == ' ' || ZSTR_VAL(text)[ZSTR_LEN(text) - 1] == ' ')) {
		uapay_fault(faults, name, "must not begin or end with a blank");
	}
	const char *invisible = text ? uapay_invisible_character(text) : NULL;
	if (invisible) {
		uapay_fault(faults, name, "must not contain %s, which nobody sees", invisible);
	}
}

static bool has_scheme(const zend_string *url, const char *scheme)
{
	size_t len = strlen(scheme);

	return ZSTR_LEN(url) > len && strncasecmp(ZSTR_VAL(url), scheme, len) == 0 && ZSTR_VAL(url)[len] == ':';
}

/* What is wrong with a proxy, or NULL. The password in it is not repeated. */
static const char *check_proxy_parts(const php_url *url, const uapay_options *options)
{
	ua_authority authority;

	if (!url || !url->scheme || !url->host || url->query || url->fragment
		|| !(zend_string_equals_literal_ci(url->scheme, "http") || zend_string_equals_literal_ci(url->scheme, "https"))) {
		return "be a URL like \"http://proxy.example:3128\"";
	}
	const char *why = ua_authority_read(&authority, ZSTR_VAL(options->proxy));
	/* What goes by http to this machine would cross the network in plain text on its way to the proxy. */
	if (!why && has_scheme(options->environment, "http") && !ua_authority_is_loopback(&authority)) {
		why = "be on this machine, since the environment uses http";
	}
	return why;
}

static void check_proxy(uapay_faults *faults, const uapay_options *options)
{
	const zend_string *proxy = options->proxy;

	check_text(faults, "proxy", proxy);
	if (!proxy) {
		return;
	}
	php_url *url = php_url_parse_ex(ZSTR_VAL(proxy), ZSTR_LEN(proxy));
	const char *why = check_proxy_parts(url, options);
	if (why) {
		uapay_fault(faults, "proxy", "must %s", why);
	}
	if (url) {
		php_url_free(url);
	}
}

static void check_ca_file(uapay_faults *faults, const zend_string *path)
{
	zend_stat_t info = {0};

	check_text(faults, "caFile", path);
	bool readable = path && !php_check_open_basedir_ex(ZSTR_VAL(path), 0) && VCWD_STAT(ZSTR_VAL(path), &info) == 0
		&& S_ISREG(info.st_mode) && VCWD_ACCESS(ZSTR_VAL(path), R_OK) == 0;

	if (path && !readable) {
		uapay_fault(faults, "caFile", "must be a readable file");
	}
}

static void check_seconds(uapay_faults *faults, const char *name, double seconds)
{
	if (!(seconds >= 0.001 && seconds <= TIMEOUT_MAX)) { /* catches NAN as well */
		uapay_fault(faults, name, "must be from 0.001 to %d seconds", (int) TIMEOUT_MAX);
	}
}

static void check_range(uapay_faults *faults, const char *name, zend_long value, zend_long min, zend_long max)
{
	if (value < min || value > max) {
		uapay_fault(faults, name, "must be from " ZEND_LONG_FMT " to " ZEND_LONG_FMT, min, max);
	}
}

/* version-traceid-parentid-flags in lower-case hexadecimal digits; W3C Trace Context, section 3.2. Nothing but zeros is no id,
 * and ff no version. */
static bool is_traceparent(const zend_string *text)
{
	static const size_t digits[] = {2, 32, 16, 2};
	const char *p = ZSTR_VAL(text);

	for (size_t i = 0; i < sizeof(digits) / sizeof(digits[0]); i++) {
		bool is_id = digits[i] > 2;
		if ((i > 0 && *p++ != '-') || strspn(p, "0123456789abcdef") != digits[i] || (is_id && strspn(p, "0") >= digits[i])) {
			return false;
		}
		p += digits[i];
	}
	return p == ZSTR_VAL(text) + ZSTR_LEN(text) && strncmp(ZSTR_VAL(text), "ff", 2) != 0;
}

static void check_traceparent(uapay_faults *faults, const zend_string *text)
{
	if (text && !is_traceparent(text)) {
		uapay_fault(faults, "traceparent", "must be like \"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\" (W3C Trace Context)");
	}
}

/* What is wrong with a base URL, or NULL. */
static const char *check_url_parts(const php_url *url, const char *text)
{
	ua_authority authority;

	if (!url->scheme || !url->host) {
		return "must be a URL like \"https://api.uapay.ua/\"";
	}
	if (url->user || url->pass || url->query || url->fragment) {
		return "must have no user, query or fragment";
	}
	if (zend_string_equals_literal_ci(url->scheme, "http")) {
		bool here = !ua_authority_read(&authority, text) && ua_authority_is_loopback(&authority);
		return here ? NULL : "must begin with https:// (http is for this machine alone)";
	}
	return zend_string_equals_literal_ci(url->scheme, "https") ? NULL : "must begin with https://";
}

static bool ends_in(const zend_string *text, const char *end)
{
	size_t len = strlen(end);

	return ZSTR_LEN(text) >= len && memcmp(ZSTR_VAL(text) + ZSTR_LEN(text) - len, end, len) == 0;
}

/* Programs disagree about where a host ends when it has any of the others in it. */
static bool is_plain(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		if (ZSTR_VAL(text)[i] <= ' ' || ZSTR_VAL(text)[i] > '~' || ZSTR_VAL(text)[i] == '\\') {
			return false;
		}
	}
	return true;
}

static void check_base_url(uapay_faults *faults, const zend_string *text)
{
	php_url *url = php_url_parse_ex(ZSTR_VAL(text), ZSTR_LEN(text));
	const char *why = url ? check_url_parts(url, ZSTR_VAL(text)) : "must be a URL like \"https://api.uapay.ua/\"";

	if (!why && (ends_in(text, "/api/") || ends_in(text, "/api"))) {
		why = "must be given without \"api/\"";
	}
	if (!why && !is_plain(text)) {
		why = "must not contain blanks, backslashes or non-ASCII characters";
	}
	const char *odd = why ? NULL : ua_authority_read(&(ua_authority) {0}, ZSTR_VAL(text));
	if (why || odd) {
		uapay_fault(faults, "environment", "%s%s", why ? "" : "must ", why ? why : odd);
	}
	if (url) {
		php_url_free(url);
	}
}

/* PSR-16's methods, so that a wrong object is found now and not in the middle of a payment. */
static void check_methods(uapay_faults *faults, const char *name, zval *object, const char *const methods[])
{
	for (; object && *methods; methods++) {
		zend_string *method = zend_string_init(*methods, strlen(*methods), false);
		const zend_function *function = zend_hash_find_ptr(&Z_OBJCE_P(object)->function_table, method);
		if (!(function && (function->common.fn_flags & ZEND_ACC_PUBLIC)) && !Z_OBJCE_P(object)->__call) {
			uapay_fault(faults, name, "must have a public method %s()", *methods);
		}
		zend_string_release(method);
	}
}

static void check_logger(uapay_faults *faults, zval *logger)
{
	static const char *const methods[] = {"log", NULL};

	if (logger && !zend_is_callable(logger, 0, NULL)) {
		if (Z_TYPE_P(logger) == IS_OBJECT) {
			check_methods(faults, "logger", logger, methods);
		} else {
			uapay_fault(faults, "logger", "must be callable");
		}
	}
}

static void check_transport(uapay_faults *faults, zval *transport)
{
	if (transport && !zend_is_callable(transport, 0, NULL)) {
		uapay_fault(faults, "transport", "must be callable");
	}
}

static void check(uapay_faults *faults, const uapay_options *options)
{
	static const char *const store_methods[] = {"get", "set", "delete", NULL};

	check_text(faults, "clientId", options->client_id);
	check_blanks(faults, "clientId", options->client_id);
	check_text(faults, "secretKey", options->secret_key);
	check_blanks(faults, "secretKey", options->secret_key);
	check_base_url(faults, options->environment);
	check_seconds(faults, "connectTimeout", options->connect_timeout);
	check_seconds(faults, "timeout", options->timeout);
	check_range(faults, "maxRetries", options->max_retries, 0, 10);
	check_range(faults, "concurrency", options->concurrency, 1, 64);
	check_proxy(faults, options);
	check_ca_file(faults, options->ca_file);
	check_text(faults, "appInfo", options->app_info);
	check_traceparent(faults, options->traceparent);
	if (options->require_signed && !options->secret_key) {
		uapay_fault(faults, "requireSignedResponses", "needs a secretKey");
	}
	check_methods(faults, "sessionStore", options->session_store, store_methods);
	check_logger(faults, options->logger);
	check_transport(faults, options->transport);
}

static zend_string *copy_or_null(zend_string *text)
{
	return text ? zend_string_copy(text) : NULL;
}

static const char *ini_setting(const char *name)
{
	return zend_ini_string_ex(name, strlen(name), false, NULL);
}

/* The file is opened when a connection is, and by then the program may be in another folder. */
static zend_string *absolute_path(const char *path)
{
	char *whole = expand_filepath(path, NULL);
	zend_string *result = zend_string_init(whole ? whole : path, strlen(whole ? whole : path), false);

	if (whole) {
		efree(whole);
	}
	return result;
}

/* The option, then the INI settings that PHP's own extensions heed; NULL leaves it to libcurl. */
static zend_string *choose_ca_file(zend_string *option)
{
	const char *candidates[] = {UAPAY_G(cainfo), ini_setting("openssl.cafile"), ini_setting("curl.cainfo")};

	if (option) {
		return absolute_path(ZSTR_VAL(option));
	}
	for (size_t i = 0; i < sizeof(candidates) / sizeof(candidates[0]); i++) {
		if (candidates[i] && *candidates[i]) {
			return absolute_path(candidates[i]);
		}
	}
	return NULL;
}

static const char *chars_or_null(const zend_string *text)
{
	return text ? ZSTR_VAL(text) : NULL;
}

static ua_plain_rule plain_rule(const uapay_options *options)
{
	if (options->require_signed_null) {
		return UA_PLAIN_UNTIL_SIGNED;
	}
	return options->require_signed ? UA_PLAIN_NEVER : UA_PLAIN_ALWAYS;
}

static void fill_access(uapay_config *config, const uapay_options *options)
{
	config->access = (ua_access) {
		.base_url = ZSTR_VAL(config->base_url),
		.client_id = ZSTR_VAL(config->client_id),
		.signing = {
			.key = config->key,
			.mac = uapay_mac,
		},
		.connect_timeout_ms = (int64_t) (options->connect_timeout * 1000),
		.timeout_ms = (int64_t) (options->timeout * 1000),
		.max_retries = (int) options->max_retries,
		.plain = plain_rule(options),
		.user_agent = ZSTR_VAL(config->user_agent),
		.proxy = chars_or_null(config->proxy),
		.ca_file = chars_or_null(config->ca_file),
		.traceparent = chars_or_null(config->traceparent),
	};
}

uapay_config *uapay_config_create(const uapay_options *options)
{
	uapay_faults faults;

	uapay_faults_init(&faults);
	check(&faults, options);
	if (uapay_faults_throw(&faults, NULL)) {
		return NULL;
	}

	uapay_config *config = ecalloc(1, sizeof(*config));
	config->refcount = 1;
	config->concurrency = options->concurrency;
	config->base_url = ends_in(options->environment, "/")
		? zend_string_copy(options->environment)
		: zend_string_concat2(ZSTR_VAL(options->environment), ZSTR_LEN(options->environment), ZEND_STRL("/"));
	config->client_id = zend_string_copy(options->client_id);
	if (options->secret_key) {
		config->key = ecalloc(1, sizeof(*config->key));
		uapay_mac_prepare(config->key, ZSTR_VAL(options->secret_key), ZSTR_LEN(options->secret_key));
	}
	config->user_agent = strpprintf(0, "%s%suapay-php/" PHP_UAPAY_VERSION " PHP/" PHP_VERSION,
		options->app_info ? ZSTR_VAL(options->app_info) : "", options->app_info ? " " : "");
	config->proxy = copy_or_null(options->proxy);
	config->ca_file = choose_ca_file(options->ca_file);
	config->traceparent = copy_or_null(options->traceparent);
	fill_access(config, options);
	if (options->transport && !(config->accounts = uapay_accounts_create())) {
		uapay_config_release(config); /* LCOV_EXCL_LINE: no memory */
		return NULL; /* LCOV_EXCL_LINE: likewise */
	}
	return config;
}

void uapay_config_share_accounts(uapay_config *to, const uapay_config *from)
{
	uapay_accounts_release(to->accounts);
	to->accounts = uapay_accounts_share(from->accounts);
}

static void release_string(zend_string *text)
{
	if (text) {
		zend_string_release(text);
	}
}

void uapay_config_release(uapay_config *config)
{
	if (--config->refcount) {
		return;
	}
	if (config->key) {
		ua_wipe(config->key, sizeof(*config->key));
		efree(config->key);
	}
	uapay_accounts_release(config->accounts);
	release_string(config->base_url);
	release_string(config->client_id);
	release_string(config->user_agent);
	release_string(config->proxy);
	release_string(config->ca_file);
	release_string(config->traceparent);
	efree(config);
}
