/* SPDX-License-Identifier: MIT */
/* The whole extension under the fuzzer. It is built as a module in which this file stands in for src/core/curl_transport.c,
 * and libFuzzer is linked in; the linker puts the clock and the chance below in place of PHP's own (--wrap), so that an
 * input does the same each time and no wait takes time. A script says in its function fuzz(string $bytes) what is done with
 * an input and what must hold; the module gives it three functions:
 *   run(array $argv)           runs fuzz() for as long as libFuzzer's options say, and ends the process
 *   transport(array $answers)  what follows is answered with these; each is ['cause' => int, 'left' => bool, 'status' => int,
 *                              'body' => string, 'date' => int, 'after' => int, 'session' => true], and the last one repeats
 *   sent(): array              what was sent since, each [path, body, whether the body left] */
#include "src/core/curl_transport.h"
#include "php_uapay.h"
#include "src/php/worker.h"

#include "zend_exceptions.h"
#include "zend_gc.h"

#include <sanitizer/lsan_interface.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>

#define EXCHANGES_MAX 64 /* of one input; what is beyond cannot be sent */
#define SHOWN_MAX 4096
#define EPOCH_S INT64_C(1700000000)

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t size));

/* What does not hold comes first; of the rest only so much as can be read, and no byte that hides another. */
static void fail(const char *what, const char *more, size_t more_len)
{
	fprintf(stderr, "%s: does not hold: %s: ", __FILE__, what);
	for (size_t i = 0; i < more_len && i < SHOWN_MAX; i++) {
		unsigned char c = (unsigned char) more[i];
		fprintf(stderr, c == '\n' || (c >= ' ' && c < 0x7f) ? "%c" : "\\x%02x", c);
	}
	fputs(more_len > SHOWN_MAX ? "...\n" : "\n", stderr);
	abort();
}

#define HOLDS(condition) ((condition) ? (void) 0 : fail(#condition, "", 0))

/* ---- time and chance ---- */

static int64_t passed_ms;
static uint64_t chance;

uint64_t __wrap_php_hrtime_current(void);
int __wrap_gettimeofday(struct timeval *now, void *zone);
int __wrap_php_random_bytes(void *bytes, size_t size, bool should_throw);

uint64_t __wrap_php_hrtime_current(void)
{
	return (uint64_t) (passed_ms + 1000) * 1000000;
}

int __wrap_gettimeofday(struct timeval *now, void *zone)
{
	(void) zone;
	*now = (struct timeval) {EPOCH_S + passed_ms / 1000, passed_ms % 1000 * 1000};
	return 0;
}

int __wrap_php_random_bytes(void *bytes, size_t size, bool should_throw)
{
	(void) should_throw;
	for (size_t i = 0; i < size; i++) {
		chance = chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		((unsigned char *) bytes)[i] = (unsigned char) (chance >> 56);
	}
	return SUCCESS;
}

/* ---- the transport ---- */

struct ua_curl {
	size_t flying;
};

struct ua_exchange {
	int64_t ends_at;
	ua_http_answer answer;
};

typedef struct {
	char *path;
	char *body;
	size_t body_len;
	bool left;
} sent_request;

static zval script; /* transport()'s answers */
static sent_request requests[EXCHANGES_MAX];
static size_t started;

static void forget_requests(void)
{
	for (size_t i = 0; i < started; i++) {
		free(requests[i].path);
		free(requests[i].body);
	}
	started = 0;
}

static zend_long number_of(const HashTable *answer, const char *name, zend_long none)
{
	zval *value = zend_hash_str_find(answer, name, strlen(name));

	return value ? Z_LVAL_P(value) : none;
}

/* The answer to the request that is about to start. Sessions and all else have scripts of their own: the answers that have a
 * "session" are for the one, the others for the other. */
static HashTable *next_answer(bool session)
{
	HashTable *last = NULL;
	zval *answer;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(script), answer) {
		if ((zend_hash_str_exists(Z_ARRVAL_P(answer), ZEND_STRL("session"))) != session) {
			continue;
		}
		last = Z_ARRVAL_P(answer);
		if (!zend_hash_str_exists(last, ZEND_STRL("used"))) {
			zval used;
			SEPARATE_ARRAY(answer);
			last = Z_ARRVAL_P(answer);
			ZVAL_TRUE(&used);
			zend_hash_str_update(last, ZEND_STRL("used"), &used);
			return last;
		}
	}
	ZEND_HASH_FOREACH_END();
	return last;
}

static void answer_with(ua_http_answer *http, const HashTable *answer, bool *left)
{
	http->cause = (ua_cause) number_of(answer, "cause", UA_CAUSE_NONE);
	*left = http->body_left = http->cause == UA_CAUSE_NONE || number_of(answer, "left", 1);
	http->date = number_of(answer, "date", -1);
	http->retry_after_ms = number_of(answer, "after", -1);
	if (http->cause != UA_CAUSE_NONE) {
		snprintf(http->detail, sizeof(http->detail), "the script says so");
		return;
	}
	zval *body = zend_hash_str_find(answer, ZEND_STRL("body"));
	http->status = number_of(answer, "status", 200);
	ua_buf_append(&http->body, Z_STRVAL_P(body), Z_STRLEN_P(body));
}

static ua_exchange *start_exchange(void *self, const ua_http_request *request)
{
	const char *path = strstr(request->url, "/api/");

	HOLDS(path && request->timeout_ms > 0 && request->connect_timeout_ms > 0);
	HOLDS(request->connect_timeout_ms <= request->timeout_ms);
	HOLDS(strlen(request->body) == request->body_len);
	HashTable *answer = started < EXCHANGES_MAX ? next_answer(strcmp(path, "/api/sessions/create") == 0) : NULL;
	if (!answer) {
		return NULL;
	}
	ua_exchange *exchange = calloc(1, sizeof(*exchange));
	sent_request *seen = &requests[started];
	ua_buf_init(&exchange->answer.body, UA_ANSWER_MAX);
	answer_with(&exchange->answer, answer, &seen->left);
	exchange->answer.connects = started == 0;
	exchange->answer.micros = 1000;
	/* Of many at once some end before those that began earlier. */
	exchange->ends_at = passed_ms + 1 + (int64_t) (started % 3);
	*seen = (sent_request) {strdup(path + strlen("/api/")), ua_strndup(request->body, request->body_len), request->body_len,
		seen->left};
	started++;
	((ua_curl *) self)->flying++;
	return exchange;
}

static void wait_for_exchanges(void *self, int64_t timeout_ms)
{
	HOLDS(timeout_ms >= 0);
	passed_ms += ((ua_curl *) self)->flying && timeout_ms > 1 ? 1 : timeout_ms;
}

static ua_http_answer *finish_exchange(void *self, ua_exchange *exchange)
{
	(void) self;
	return passed_ms >= exchange->ends_at ? &exchange->answer : NULL;
}

static bool body_left(void *self, const ua_exchange *exchange)
{
	(void) self;
	return exchange->answer.body_left;
}

static void release_exchange(void *self, ua_exchange *exchange)
{
	((ua_curl *) self)->flying--;
	ua_buf_free(&exchange->answer.body);
	free(exchange);
}

const ua_transport ua_curl_transport = {start_exchange, wait_for_exchanges, finish_exchange, body_left, release_exchange};

ua_curl *ua_curl_create(const ua_curl_limits *limits)
{
	HOLDS(limits->max_idle_connections > 0);
	return calloc(1, sizeof(ua_curl));
}

void ua_curl_expect(ua_curl *curl, size_t following)
{
	(void) curl;
	(void) following;
}

void ua_curl_destroy(ua_curl *curl)
{
	HOLDS(!curl->flying);
	free(curl);
}

/* ---- the script's functions ---- */

PHP_FUNCTION(transport)
{
	zval *answers;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(answers)
	ZEND_PARSE_PARAMETERS_END();

	zval_ptr_dtor(&script);
	ZVAL_COPY(&script, answers);
	SEPARATE_ARRAY(&script);
	forget_requests();
}

PHP_FUNCTION(sent)
{
	zval one;

	ZEND_PARSE_PARAMETERS_NONE();

	array_init(return_value);
	for (size_t i = 0; i < started; i++) {
		array_init(&one);
		add_next_index_string(&one, requests[i].path);
		add_next_index_stringl(&one, requests[i].body, requests[i].body_len);
		add_next_index_bool(&one, requests[i].left);
		add_next_index_zval(return_value, &one);
	}
}

/* ---- the loop ---- */

/* Nothing that an input does may make PHP warn. */
static void on_error(int type, zend_string *file, const uint32_t line, zend_string *message)
{
	fprintf(stderr, "PHP error of type %d in %s:%u\n", type, file ? ZSTR_VAL(file) : "", line);
	fail("no PHP error", ZSTR_VAL(message), ZSTR_LEN(message));
}

static void call_fuzz(const uint8_t *bytes, size_t size)
{
	zval function, argument, nothing;

	ZVAL_STRING(&function, "fuzz");
	ZVAL_STRINGL(&argument, (const char *) bytes, size);
	HOLDS(call_user_function(NULL, NULL, &function, &nothing, 1, &argument) == SUCCESS);
	if (EG(exception)) {
		zval thrown;
		ZVAL_OBJ_COPY(&thrown, EG(exception));
		zend_clear_exception();
		zend_string *text = zval_get_string(&thrown);
		fail("nothing is thrown", ZSTR_VAL(text), ZSTR_LEN(text));
	}
	zval_ptr_dtor(&nothing);
	zval_ptr_dtor(&argument);
	zval_ptr_dtor(&function);
}

/* No input sees what another did to the worker. */
static void forget_worker(void)
{
	HOLDS(!UAPAY_G(held));
	if (UAPAY_G(worker)) {
		uapay_worker_destroy(UAPAY_G(worker));
		UAPAY_G(worker) = NULL;
	}
	passed_ms = 0;
	chance = 0;
}

static int on_input(const uint8_t *bytes, size_t size)
{
	zend_try {
		call_fuzz(bytes, size);
		forget_worker();
		gc_collect_cycles();
	} zend_catch {
		fail("PHP goes on", "", 0);
	} zend_end_try();
	return 0;
}

PHP_FUNCTION(run)
{
	static char *texts[64];
	char **arguments = texts;
	int count = 0;
	HashTable *argv;
	zval *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(argv)
	ZEND_PARSE_PARAMETERS_END();

	ZEND_HASH_FOREACH_VAL(argv, argument) {
		if (count < 63) {
			texts[count++] = Z_STRVAL_P(argument);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (getenv("FUZZ_PROGRAM")) {
		texts[0] = getenv("FUZZ_PROGRAM"); /* what libFuzzer starts when it needs another of itself */
	}
	zend_error_cb = on_error;
	__lsan_enable();
	exit(LLVMFuzzerRunDriver(&count, &arguments, on_input));
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_run, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, argv, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_transport, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, answers, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_sent, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	ZEND_FE(run, arginfo_run)
	ZEND_FE(transport, arginfo_transport)
	ZEND_FE(sent, arginfo_sent)
	ZEND_FE_END,
};

/* As the module is loaded. What PHP allocates until run() is no leak, though it may look so: its compiled functions keep
 * pointers into memory, not to its beginning. */
__attribute__((constructor)) static void prepare(void)
{
	uapay_module_entry.functions = functions;
	__lsan_disable();
}
