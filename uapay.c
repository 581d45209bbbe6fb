/* SPDX-License-Identifier: MIT */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_uapay.h"
#include "src/core/version.h"
#include "src/php/classes.h"
#include "src/php/date.h"
#include "src/php/each.h"
#include "src/php/fake.h"
#include "src/php/from_json.h"
#include "src/php/handle.h"
#include "src/php/held.h"
#include "src/php/ping.h"
#include "src/php/value_class.h"
#include "src/php/value_object.h"
#include "src/php/worker.h"

#include "ext/standard/info.h"
#include "php_ini.h"

ZEND_DECLARE_MODULE_GLOBALS(uapay)

/* A setting that is out of range keeps PHP from starting with another value in silence. */
static PHP_INI_MH(on_update_count)
{
	const zend_long min = 1, max = 86400;
	zend_long value = 0;

	if (is_numeric_string(ZSTR_VAL(new_value), ZSTR_LEN(new_value), &value, NULL, false) != IS_LONG || value < min
		|| value > max) {
		zend_error(E_CORE_WARNING, "%s must be an integer from " ZEND_LONG_FMT " to " ZEND_LONG_FMT ", \"%s\" given",
			ZSTR_VAL(entry->name), min, max, ZSTR_VAL(new_value));
		return FAILURE;
	}
	*(zend_long *) ZEND_INI_GET_ADDR() = value;
	return SUCCESS;
}

PHP_INI_BEGIN()
	STD_PHP_INI_ENTRY("uapay.cainfo", "", PHP_INI_SYSTEM, OnUpdateString, cainfo, zend_uapay_globals, uapay_globals)
	STD_PHP_INI_BOOLEAN("uapay.persistent", "1", PHP_INI_SYSTEM, OnUpdateBool, persistent, zend_uapay_globals, uapay_globals)
	STD_PHP_INI_ENTRY("uapay.max_idle_connections", "2", PHP_INI_SYSTEM, on_update_count, max_idle_connections, zend_uapay_globals, uapay_globals)
	STD_PHP_INI_ENTRY("uapay.idle_timeout", "30", PHP_INI_SYSTEM, on_update_count, idle_timeout, zend_uapay_globals, uapay_globals)
	STD_PHP_INI_ENTRY("uapay.max_connection_age", "600", PHP_INI_SYSTEM, on_update_count, max_connection_age, zend_uapay_globals, uapay_globals)
PHP_INI_END()

static PHP_GINIT_FUNCTION(uapay)
{
#if defined(ZTS) && defined(COMPILE_DL_UAPAY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(uapay_globals, 0, sizeof(*uapay_globals));
}

static PHP_GSHUTDOWN_FUNCTION(uapay)
{
	if (uapay_globals->worker) {
		uapay_worker_destroy(uapay_globals->worker);
		uapay_globals->worker = NULL;
	}
}

static PHP_MINIT_FUNCTION(uapay)
{
	REGISTER_INI_ENTRIES();
	if (!ua_transport_global_init()) {
		zend_error(E_CORE_ERROR, "uapay: libcurl cannot be initialised"); /* LCOV_EXCL_LINE: no memory */
		return FAILURE; /* LCOV_EXCL_LINE: likewise */
	}
	uapay_register_classes();
	uapay_handle_init();
	uapay_fake_init();
	uapay_each_init();
	uapay_from_json_init();
	uapay_value_classes_init();
	uapay_value_objects_init();
	uapay_ping_init();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(uapay)
{
	uapay_value_classes_shutdown();
	uapay_from_json_shutdown();
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(uapay)
{
#if defined(ZTS) && defined(COMPILE_DL_UAPAY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	UAPAY_G(value_bounded) = false;
	UAPAY_G(value_depth) = 0; /* the last request may have ended in the middle */
	uapay_date_begin_request();
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(uapay)
{
	uapay_date_end_request();
	return SUCCESS;
}

/* Code may run after RSHUTDOWN: session handlers, destructors, callbacks of the output, and a fiber that was suspended within a
 * call; and a fatal error in another module's keeps ours from being called. Here no code is left, and the request's memory is
 * still there, but no object of it. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(uapay)
{
	uapay_let_all_go();
	uapay_date_forget();
	uapay_worker_end_request();
	return SUCCESS;
}

/* What this worker did since it started, under the names of Client::stats(). */
static void print_counters(void)
{
	zval counters, *value;
	zend_string *name;

	uapay_worker_stats(&counters);
	php_info_print_table_start();
	php_info_print_table_header(2, "Counter of this worker", "Value");
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(counters), name, value) {
		zend_string *text = zval_get_string(value);
		php_info_print_table_row(2, ZSTR_VAL(name), ZSTR_VAL(text));
		zend_string_release(text);
	}
	ZEND_HASH_FOREACH_END();
	php_info_print_table_end();
	zval_ptr_dtor(&counters);
}

static PHP_MINFO_FUNCTION(uapay)
{
	ua_library libraries[UA_LIBRARIES_MAX];
	size_t count = ua_libraries(libraries);

	php_info_print_table_start();
	php_info_print_table_row(2, "UAPAY invoicer client", "enabled");
	php_info_print_table_row(2, "Version", PHP_UAPAY_VERSION);
	for (size_t i = 0; i < count; i++) {
		php_info_print_table_row(2, libraries[i].name, libraries[i].version);
	}
	php_info_print_table_end();
	print_counters();
	DISPLAY_INI_ENTRIES();
}

/* clang-format off */
static const zend_module_dep uapay_deps[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("hash")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_REQUIRED("standard")
	ZEND_MOD_END
};

zend_module_entry uapay_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	uapay_deps,
	"uapay",
	NULL,
	PHP_MINIT(uapay),
	PHP_MSHUTDOWN(uapay),
	PHP_RINIT(uapay),
	PHP_RSHUTDOWN(uapay),
	PHP_MINFO(uapay),
	PHP_UAPAY_VERSION,
	PHP_MODULE_GLOBALS(uapay),
	PHP_GINIT(uapay),
	PHP_GSHUTDOWN(uapay),
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(uapay),
	STANDARD_MODULE_PROPERTIES_EX
};
/* clang-format on */

#ifdef COMPILE_DL_UAPAY
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(uapay)
#endif
