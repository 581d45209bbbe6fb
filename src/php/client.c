/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "arguments.h"
#include "classes.h"
#include "handle.h"
#include "method.h"
#include "session_store.h"
#include "values.h"
#include "worker.h"

#include "zend_closures.h"
#include "zend_enum.h"
#include "zend_interfaces.h"

/* The methods of Client, but for callback(). */

/* The three services hold what the client holds, not the client: so nothing forms a cycle. */
static void create_services(zend_object *client)
{
	zend_class_entry *const classes[] = {uapay_ce_invoices, uapay_ce_payments, uapay_ce_subscriptions};
	uapay_handle *handle = uapay_handle_from_obj(client);

	for (uint32_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		zval *slot = OBJ_PROP_NUM(client, i);

		object_init_ex(slot, classes[i]);
		Z_PROP_FLAG_P(slot) = 0;
		uapay_handle_share(uapay_handle_from_obj(Z_OBJ_P(slot)), handle);
	}
}

static const char *parameter_name(const zend_function *method, uint32_t i)
{
#if PHP_VERSION_ID >= 80600
	return ZSTR_VAL(method->common.arg_info[i].name);
#else
	return ((const zend_internal_arg_info *) method->common.arg_info)[i].name;
#endif
}

/* The named arguments of this constructor call: with() constructs again from them. */
static void keep_options(zval *options, zend_execute_data *execute_data)
{
	array_init_size(options, ZEND_NUM_ARGS());
	for (uint32_t i = 0; i < ZEND_NUM_ARGS(); i++) {
		zval *argument = ZEND_CALL_ARG(execute_data, i + 1);
		const char *name = parameter_name(EX(func), i);

		if (!Z_ISUNDEF_P(argument)) {
			Z_TRY_ADDREF_P(argument);
			zend_hash_str_update(Z_ARRVAL_P(options), name, strlen(name), argument);
		}
	}
}

/* What may be called here, a private method of the caller's for instance, may be called later as well. False with an exception:
 * some callables are deprecated, and an error handler may throw. */
static bool bind_transport(zval *closure, zval *transport)
{
	ZVAL_UNDEF(closure);
	if (transport) {
		zend_call_method_with_1_params(NULL, zend_ce_closure, NULL, "fromcallable", closure, transport);
	}
	return !EG(exception);
}

static bool is_new(const uapay_handle *handle)
{
	if (handle->config) {
		zend_throw_error(NULL, "Uapay\\Client is already constructed");
	}
	return !handle->config;
}

PHP_METHOD(Uapay_Client, __construct)
{
	zend_object *environment_case = NULL;
	zval *store = NULL, *logger = NULL, *transport = NULL, options, closure;
	uapay_options o = {.connect_timeout = 3.0, .timeout = 25.0, .max_retries = 2, .concurrency = 8, .require_signed_null = true};

	ZEND_PARSE_PARAMETERS_START(1, 15)
		Z_PARAM_STR(o.client_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(o.secret_key)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(environment_case, uapay_ce_environment, o.environment)
		Z_PARAM_DOUBLE(o.connect_timeout)
		Z_PARAM_DOUBLE(o.timeout)
		Z_PARAM_LONG(o.max_retries)
		Z_PARAM_LONG(o.concurrency)
		Z_PARAM_BOOL_OR_NULL(o.require_signed, o.require_signed_null)
		Z_PARAM_STR_OR_NULL(o.proxy)
		Z_PARAM_STR_OR_NULL(o.ca_file)
		Z_PARAM_OBJECT_OR_NULL(store)
		Z_PARAM_ZVAL_OR_NULL(logger)
		Z_PARAM_STR_OR_NULL(o.app_info)
		Z_PARAM_ZVAL_OR_NULL(transport)
		Z_PARAM_STR_OR_NULL(o.traceparent)
	ZEND_PARSE_PARAMETERS_END();

	uapay_handle *handle = uapay_handle_from_obj(Z_OBJ_P(ZEND_THIS));
	if (!is_new(handle)) {
		RETURN_THROWS();
	}
	if (!o.environment) {
		if (!environment_case) {
			environment_case = zend_enum_get_case_cstr(uapay_ce_environment, "Production");
		}
		o.environment = Z_STR_P(zend_enum_fetch_case_value(environment_case));
	}
	o.session_store = store;
	o.logger = logger;
	o.transport = transport;
	uapay_config *config = uapay_config_create(&o);
	if (!config) {
		RETURN_THROWS();
	}
	if (!bind_transport(&closure, transport) || !is_new(handle)) { /* an error handler can construct it, too */
		zval_ptr_dtor(&closure);
		uapay_config_release(config);
		RETURN_THROWS();
	}
	handle->config = config;
	keep_options(&options, execute_data);
	if (o.ca_file) { /* with() may run in another folder */
		zval path;
		ZVAL_STR_COPY(&path, config->ca_file);
		zend_hash_str_update(Z_ARRVAL(options), ZEND_STRL("caFile"), &path);
	}
	if (transport) {
		zend_hash_str_update(Z_ARRVAL(options), ZEND_STRL("transport"), &closure);
	}
	ZVAL_COPY_VALUE(&handle->options, &options);
	create_services(Z_OBJ_P(ZEND_THIS));
}

/* The options of a copy. */
static HashTable *changed_options(const uapay_handle *handle, zend_execute_data *execute_data)
{
	HashTable *options = zend_array_dup(Z_ARRVAL(handle->options));

	if (ZEND_CALL_INFO(execute_data) & ZEND_CALL_HAS_EXTRA_NAMED_PARAMS) {
		HashTable *changes = uapay_take_named_arguments(execute_data);
		zend_hash_merge(options, changes, zval_add_ref, true);
		zend_array_release(changes);
	}
	return options;
}

/* Copies that send by the same transport have the same sessions. */
static void share_accounts(uapay_handle *copy, const uapay_handle *original)
{
	const zval *one = uapay_handle_option(copy, "transport"), *other = uapay_handle_option(original, "transport");

	if (one && other && Z_OBJ_P(one) == Z_OBJ_P(other)) {
		uapay_config_share_accounts(copy->config, original->config);
	}
}

PHP_METHOD(Uapay_Client, with)
{
	zval *positional = NULL;
	uint32_t count = 0;
	HashTable *changes = NULL;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC_WITH_NAMED(positional, count, changes)
	ZEND_PARSE_PARAMETERS_END();

	(void) positional;
	(void) changes;
	uapay_handle *handle = uapay_handle_of(ZEND_THIS);
	if (!handle) {
		RETURN_THROWS();
	}
	HashTable *options = changed_options(handle, execute_data);
	if (count) {
		zend_array_release(options);
		zend_argument_count_error("Uapay\\Client::with() takes named arguments only");
		RETURN_THROWS();
	}
	object_init_ex(return_value, uapay_ce_client);
	zend_call_known_function(uapay_ce_client->constructor, Z_OBJ_P(return_value), uapay_ce_client, NULL, 0, NULL, options);
	zend_array_release(options);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	share_accounts(uapay_handle_from_obj(Z_OBJ_P(return_value)), handle);
}

static void return_session(zval *return_value, const ua_account *account)
{
	HashTable *data = zend_new_array(2);
	zval zv;

	ZVAL_STRING(&zv, account->session);
	zend_hash_str_add_new(data, ZEND_STRL("id"), &zv);
	ZVAL_LONG(&zv, (zend_long) account->session_opened_ms);
	zend_hash_str_add_new(data, ZEND_STRL("openedAt"), &zv);
	zend_string *fault = uapay_value_create(return_value, uapay_ce_session, data);
	ZEND_ASSERT(!fault);
	(void) fault;
	zend_array_release(data);
}

/* Takes a session that other workers share, when this one has none. */
static void use_stored_session(uapay_handle *handle, ua_account *account)
{
	int64_t opened_ms = 0;
	zend_string *session = ua_account_session(account, uapay_epoch_ms()) ? NULL : uapay_store_get(handle, account, &opened_ms);

	if (session) {
		ua_account_set_session(account, ZSTR_VAL(session), opened_ms, true);
		zend_string_release(session);
	}
}

static void give_session(zval *object, zval *return_value, bool renew)
{
	uapay_handle *handle = uapay_handle_of(object);
	uapay_worker *worker = handle ? uapay_worker_get() : NULL;
	ua_account *account = worker ? uapay_worker_account(worker, handle->config) : NULL;

	if (!account) {
		RETURN_THROWS();
	}
	if (renew) {
		ua_account_drop_session(account);
	} else {
		use_stored_session(handle, account);
	}
	if (!EG(exception) && !ua_account_session(account, uapay_epoch_ms())) {
		uapay_call_session(handle);
	}
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (!account->session) { /* the caller's store or logger can drop it again meanwhile */
		zend_throw_error(NULL, "uapay: the session was dropped while it was opened");
		RETURN_THROWS();
	}
	return_session(return_value, account);
}

PHP_METHOD(Uapay_Client, session)
{
	ZEND_PARSE_PARAMETERS_NONE();

	give_session(ZEND_THIS, return_value, false);
}

PHP_METHOD(Uapay_Client, renewSession)
{
	ZEND_PARSE_PARAMETERS_NONE();

	give_session(ZEND_THIS, return_value, true);
}

PHP_METHOD(Uapay_Client, request)
{
	zend_string *path;
	zval args[3], *params = NULL, *data = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(path)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY(params)
		Z_PARAM_ARRAY_OR_NULL(data)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR(&args[0], path);
	ZVAL_COPY_VALUE(&args[1], params ? params : &EG(uninitialized_zval));
	ZVAL_COPY_VALUE(&args[2], data ? data : &EG(uninitialized_zval));
	uapay_call_array(ZEND_THIS, UA_OTHER, args, return_value);
}

PHP_METHOD(Uapay_Client, stats)
{
	ZEND_PARSE_PARAMETERS_NONE();

	uapay_worker_stats(return_value);
}
