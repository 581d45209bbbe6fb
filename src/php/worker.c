/* SPDX-License-Identifier: MIT */
#include "worker.h"
#include "src/core/curl_transport.h"
#include "src/core/process.h"

#include "ext/random/php_random.h"
#if PHP_VERSION_ID >= 80300
#include "zend_hrtime.h"
#else
#include "ext/standard/hrtime.h"
#endif
#include "zend_exceptions.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <sys/time.h>
#endif

struct uapay_worker {
	ua_pool pool;
	ua_curl *curl;
	ua_process process;
	uint64_t serial;
	size_t expected; /* calls to come, over all that are driven */
	uapay_worker *elder; /* once left alone */
};

static uint64_t monotonic_ns(void)
{
#if PHP_VERSION_ID >= 80300
	return zend_hrtime();
#else
	return php_hrtime_current();
#endif
}

int64_t uapay_epoch_ms(void)
{
	struct timeval now;

	gettimeofday(&now, NULL);
	return (int64_t) now.tv_sec * 1000 + now.tv_usec / 1000;
}

static int64_t world_epoch_ms(void *self)
{
	(void) self;
	return uapay_epoch_ms();
}

static int64_t world_monotonic_ms(void *self)
{
	(void) self;
	return (int64_t) (monotonic_ns() / 1000000);
}

static uint64_t world_random(void *self)
{
	uint64_t value = 0;

	(void) self;
	/* Jitter needs no secret numbers: without a source the clock will do. */
	if (php_random_bytes_silent(&value, sizeof(value)) == FAILURE) {
		value = monotonic_ns(); /* LCOV_EXCL_LINE: a machine without randomness */
	}
	return value;
}

static uapay_worker *create(void)
{
	static const ua_world world = {world_monotonic_ms, world_epoch_ms, world_random, NULL};
	uapay_worker *worker = calloc(1, sizeof(*worker));
	const ua_curl_limits limits = {
		.max_idle_connections = (long) UAPAY_G(max_idle_connections),
		.idle_timeout_s = (long) UAPAY_G(idle_timeout),
		.max_age_s = (long) UAPAY_G(max_connection_age),
		.monotonic_ms = world_monotonic_ms,
	};

	if (!worker || !(worker->curl = ua_curl_create(&limits))) {
		free(worker); /* LCOV_EXCL_LINE: no memory */
		return NULL; /* LCOV_EXCL_LINE: likewise */
	}
	ua_pool_init(&worker->pool, &ua_curl_transport, worker->curl, &world);
	ua_process_note(&worker->process);
	worker->serial = ++UAPAY_G(workers);
	return worker;
}

/* In a forked child the connections are the parent's: closing them would write into its TLS streams. They are left alone,
 * memory and all; it is kept in a list, so that tools that look for lost memory see that this is not. */
static bool leave_alone(uapay_worker *worker)
{
	static uapay_worker *left_alone; /* a child has one thread, at first */

	if (uapay_worker_is_ours(worker)) {
		return false;
	}
	worker->elder = left_alone;
	left_alone = worker;
	return true;
}

uapay_worker *uapay_worker_peek(void)
{
	uapay_worker *worker = UAPAY_G(worker);

	if (worker && leave_alone(worker)) {
		UAPAY_G(worker) = worker = NULL;
	}
	return worker;
}

uapay_worker *uapay_worker_get(void)
{
	uapay_worker *worker = uapay_worker_peek();

	if (!worker) {
		worker = UAPAY_G(worker) = create();
	}
	if (!worker) {
		zend_throw_error(NULL, "uapay: there is no memory for the connection pool"); /* LCOV_EXCL_LINE: no memory */
	}
	return worker;
}

ua_pool *uapay_worker_pool(uapay_worker *worker)
{
	return &worker->pool;
}

void uapay_worker_count_failure(uapay_failure what)
{
	uapay_worker *worker = uapay_worker_peek();

	if (worker) {
		*(what == UAPAY_FAILED_STORE ? &worker->pool.stats.store_failures : &worker->pool.stats.logger_failures) += 1;
	}
}

bool uapay_worker_is_ours(const uapay_worker *worker)
{
	return ua_process_is_same(&worker->process);
}

ua_account *uapay_worker_account(uapay_worker *worker, uapay_config *config)
{
	const ua_access *access = &config->access;

	if (config->worker_serial != worker->serial) {
		ua_pool *pool = config->accounts ? &config->accounts->pool : &worker->pool;
		config->account = ua_pool_account(pool, &access->signing, access->client_id, access->base_url, access->proxy,
			access->ca_file, access->plain);
		config->worker_serial = config->account ? worker->serial : 0;
	}
	if (!config->account) { /* LCOV_EXCL_START: no memory */
		zend_throw_error(NULL, "uapay: there is no memory for the account");
		return NULL;
	} /* LCOV_EXCL_STOP */
	return config->account;
}

#define EXPECTED_MAX 1000 /* more than are ever in flight */

void uapay_worker_expect(uapay_worker *worker, size_t *of_these, size_t calls)
{
	calls = MIN(calls, EXPECTED_MAX);
	worker->expected += calls - *of_these;
	*of_these = calls;
	ua_curl_expect(worker->curl, worker->expected);
}

void uapay_worker_wait(uapay_worker *worker, int64_t ms)
{
	worker->pool.transport->wait(worker->pool.transport_self, ms);
}

void uapay_worker_stats(zval *out)
{
	const uapay_worker *worker = uapay_worker_peek();
	const ua_stats none = {0}, *stats = worker ? &worker->pool.stats : &none;
	const struct {
		const char *name;
		int64_t value;
	} counters[] = {
		{"calls", stats->calls},
		{"attempts", stats->attempts},
		{"retries", stats->retries},
		{"failures", stats->failures},
		{"outcomesUnknown", stats->outcomes_unknown},
		{"sessionsOpened", stats->sessions_opened},
		{"clockCorrections", stats->clock_corrections},
		{"connectionsOpened", stats->connections_opened},
		{"callbacks", stats->callbacks},
		{"storeFailures", stats->store_failures},
		{"loggerFailures", stats->logger_failures},
	};

	array_init_size(out, sizeof(counters) / sizeof(counters[0]) + 1);
	for (size_t i = 0; i < sizeof(counters) / sizeof(counters[0]); i++) {
		add_assoc_long(out, counters[i].name, (zend_long) counters[i].value);
	}
	add_assoc_double(out, "exchangeSeconds", (double) stats->wait_us / 1000000);
}

void uapay_worker_destroy(uapay_worker *worker)
{
	if (leave_alone(worker)) {
		return;
	}
	ua_pool_clear(&worker->pool);
	ua_curl_destroy(worker->curl);
	ua_process_forget(&worker->process);
	free(worker);
}

void uapay_worker_end_request(void)
{
	uapay_worker *worker = uapay_worker_peek();

	if (!worker) {
		return;
	}
	if (!UAPAY_G(persistent)) {
		uapay_worker_destroy(worker);
		UAPAY_G(worker) = NULL;
	}
}
