/* SPDX-License-Identifier: MIT */
/*
 * A module for a thread-safe PHP: threads_run() runs a PHP file in threads that begin together, each of them as a worker of a
 * threaded web server does: request after request. The globals $thread and $request tell it which one it is.
 */
#include "php.h"
#include "php_main.h"
#include "SAPI.h"
#include "ext/standard/info.h"

#include <pthread.h>

#ifndef ZTS
#error "needs a thread-safe PHP"
#endif

ZEND_TSRMLS_CACHE_DEFINE()

typedef struct {
	pthread_t id;
	const char *file;
	zend_long number, requests;
	pthread_barrier_t *together;
	bool failed;
} thread;

static void set_global(const char *name, zend_long value)
{
	zval number;

	ZVAL_LONG(&number, value);
	zend_hash_str_update(&EG(symbol_table), name, strlen(name), &number);
}

static bool run_request(const thread *t, zend_long request)
{
	zend_file_handle file;

	if (php_request_startup() != SUCCESS) {
		return false;
	}
	PG(during_request_startup) = 0;
	SG(headers_sent) = 1;
	SG(request_info).no_headers = 1;
	set_global("thread", t->number);
	set_global("request", request);
	zend_stream_init_filename(&file, t->file);
	bool ok = php_execute_script(&file) && EG(exit_status) == 0;
	zend_destroy_file_handle(&file);
	php_request_shutdown(NULL);
	return ok;
}

static void *run(void *argument)
{
	thread *t = argument;

	ts_resource(0);
	ZEND_TSRMLS_CACHE_UPDATE();
	pthread_barrier_wait(t->together);
	for (zend_long i = 0; i < t->requests; i++) {
		t->failed = !run_request(t, i) || t->failed;
	}
	ts_free_thread();
	return NULL;
}

/* clang-format off */
ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(threads_run_arguments, 0, 3, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, file, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, threads, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, requests, IS_LONG, 0)
ZEND_END_ARG_INFO()
/* clang-format on */

/* How many threads failed. */
static PHP_FUNCTION(threads_run)
{
	zend_string *file;
	zend_long count, requests, failed = 0;
	pthread_barrier_t together;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_PATH_STR(file)
		Z_PARAM_LONG(count)
		Z_PARAM_LONG(requests)
	ZEND_PARSE_PARAMETERS_END();

	thread *threads = ecalloc((size_t) count, sizeof(*threads));
	pthread_barrier_init(&together, NULL, (unsigned) count);
	for (zend_long i = 0; i < count; i++) {
		threads[i] = (thread) {.file = ZSTR_VAL(file), .number = i, .requests = requests, .together = &together};
		if (pthread_create(&threads[i].id, NULL, run, &threads[i]) != 0) {
			zend_error_noreturn(E_ERROR, "there is no other thread");
		}
	}
	for (zend_long i = 0; i < count; i++) {
		pthread_join(threads[i].id, NULL);
		failed += threads[i].failed;
	}
	pthread_barrier_destroy(&together);
	efree(threads);
	RETURN_LONG(failed);
}

/* clang-format off */
static const zend_function_entry functions[] = {
	PHP_FE(threads_run, threads_run_arguments)
	PHP_FE_END
};

zend_module_entry threads_module_entry = {
	STANDARD_MODULE_HEADER, "threads", functions, NULL, NULL, NULL, NULL, NULL, "1", STANDARD_MODULE_PROPERTIES
};
/* clang-format on */

ZEND_GET_MODULE(threads)
