/* SPDX-License-Identifier: MIT */
#include "batch.h"
#include "exceptions.h"
#include "from_json.h"
#include "held.h"
#include "logger.h"
#include "session_store.h"
#include "transport.h"
#include "userland.h"
#include "worker.h"

#include "zend_exceptions.h"

#define SLOTS_MAX 64 /* the largest `concurrency` */
#define SLICE_MS 50  /* how long a signal or a time limit of PHP may go unnoticed */

/* Held in uapay_held while it runs, with all that its calls own. */
typedef struct {
	uapay_batch *batch;
	uapay_worker *worker;
	ua_pool *pool; /* the worker's, or the transport's */
	uapay_transport transport; /* the caller's own; its callable is NULL without one */
	uapay_accounts *accounts; /* likewise; kept until the calls are freed */
	ua_account *account;
	ua_call *calls[SLOTS_MAX];
	uapay_request requests[SLOTS_MAX];
	size_t index[SLOTS_MAX];
	size_t slots;
	size_t at_once; /* as many as slots, but with a transport, which sends one after the other */
	size_t running;
	size_t next; /* the next call to begin */
	size_t lost; /* the last ones to end, as far as they got no answer at all */
	ua_error loss; /* of the last of them */
	const ua_endpoint *loss_endpoint;
	bool calls_php; /* between the steps of a call */
} loop;

static void free_loop(void *memory)
{
	loop *l = memory;

	for (size_t i = 0; i < l->slots; i++) {
		if (l->calls[i]) {
			ua_call_free(l->calls[i]);
		}
		uapay_request_free(&l->requests[i]);
	}
	uapay_accounts_release(l->accounts);
	ua_error_clear(&l->loss);
	if (l->transport.callable && l->worker == uapay_worker_peek()) {
		uapay_transport_count(&l->transport, uapay_worker_pool(l->worker));
	}
	free(l);
}

static const char *chars(const zend_string *id)
{
	return id ? ZSTR_VAL(id) : NULL;
}

static bool begin(loop *l, size_t slot)
{
	uapay_request *request = &l->requests[slot];
	ua_ids ids;

	if (!l->batch->begin(l->batch, l->next, request)) {
		return false;
	}
	l->index[slot] = l->next++;
	ids = (ua_ids) {{
		[UA_ID_EXTERNAL] = chars(request->ids.external_id),
		[UA_ID_INVOICE] = chars(request->ids.invoice_id),
		[UA_ID_PAYMENT] = chars(request->ids.payment_id),
	}};
	l->running++;
	const ua_access *access = l->batch->access ? l->batch->access : &l->batch->handle->config->access;
	l->calls[slot] = ua_call_create(l->pool, l->account, access, request->endpoint,
		request->path ? ZSTR_VAL(request->path) : NULL, &request->content, &ids, l);
	if (!l->calls[slot]) { /* LCOV_EXCL_START: no memory */
		uapay_request_free(request);
		zend_throw_error(NULL, "uapay: there is no memory for the request");
		return false;
	} /* LCOV_EXCL_STOP */
	return true;
}

static void clear(loop *l, size_t slot)
{
	ua_call_free(l->calls[slot]);
	l->calls[slot] = NULL;
	uapay_request_free(&l->requests[slot]);
}

static zend_object *exception_of(loop *l, const ua_call *call, const uapay_request *request)
{
	zend_object *exception = uapay_exception_create(ua_call_error(call), ua_call_endpoint(call), ua_call_path(call), &request->ids);

	uapay_transport_explain(&l->transport, exception);
	return exception;
}

/* One that is seen here first. */
static void count_failure(loop *l, bool outcome_unknown)
{
	l->pool->stats.failures++;
	l->pool->stats.outcomes_unknown += outcome_unknown;
}

/* An answer that makes no object: for an effect it proves nothing. */
static zend_object *exception_of_answer(loop *l, const ua_call *call, const uapay_request *request, zend_string *fault)
{
	ua_error error = {0};

	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "the answer's data is not as documented: %s", ZSTR_VAL(fault));
	error.http_status = ua_call_http_status(call);
	error.attempts = ua_call_attempts(call);
	error.outcome_unknown = ua_call_endpoint(call)->effect == UA_EFFECT;
	error.retry_reason = error.outcome_unknown ? "it may have been executed" : "repeating would not help";
	zend_string_release(fault);
	count_failure(l, error.outcome_unknown);
	if (error.outcome_unknown) {
		uapay_log_unknown(l->batch->handle, ua_call_path(call), &request->ids, error.message);
	}
	return uapay_exception_create(&error, ua_call_endpoint(call), ua_call_path(call), &request->ids);
}

static bool is_lost(const ua_error *error)
{
	return error->kind == UA_ERROR_TRANSPORT && error->cause >= UA_CAUSE_DNS && error->cause <= UA_CAUSE_RESET;
}

/* Counts how many ended one after the other without any answer. */
static void count_lost(loop *l, const ua_call *call)
{
	const ua_error *error = ua_call_error(call);

	if (!is_lost(error)) {
		l->lost = 0;
		return;
	}
	l->lost++;
	l->loss_endpoint = ua_call_endpoint(call);
	ua_error_set(&l->loss, UA_ERROR_TRANSPORT, error->cause, "it was not sent, since none of the last %zu requests got one", l->slots);
	l->loss.retry_reason = "it was not sent";
}

/* A dead server costs one timeout, and not one for each call that is left. */
static void give_up_rest(loop *l)
{
	const uapay_ids none = {0};

	for (; l->next < l->batch->count; l->next++) {
		l->batch->failed(l->batch, l->next, uapay_exception_create(&l->loss, l->loss_endpoint, l->loss_endpoint->path, &none));
	}
}

/* Whether a slot that is free takes the next call. After each that was lost one waits for the others: when they are lost
 * too, no more was sent than ran at once. */
static bool may_begin(loop *l)
{
	if (l->lost == l->slots) {
		give_up_rest(l);
	}
	return l->next < l->batch->count && l->running < l->at_once && l->running + l->lost < l->slots;
}

/* Hands a finished call's result over. False when the batch is over because of it. */
static bool finish(loop *l, size_t slot)
{
	ua_call *call = l->calls[slot];
	zend_object *exception = NULL;

	count_lost(l, call);
	if (ua_call_error(call)->kind != UA_ERROR_NONE) {
		if (l->batch->seen) {
			l->batch->seen(l->batch, call);
		}
		exception = exception_of(l, call, &l->requests[slot]);
	} else {
		zend_string *fault = l->batch->end(l->batch, l->index[slot], call);
		exception = fault ? exception_of_answer(l, call, &l->requests[slot], fault) : NULL;
	}
	size_t index = l->index[slot];
	clear(l, slot);
	l->running--;
	if (!exception) {
		return true;
	}
	if (!l->batch->failed) {
		zend_throw_exception_internal(exception);
		return false;
	}
	l->batch->failed(l->batch, index, exception);
	return true;
}

static void offer_stored_session(loop *l, ua_call *call)
{
	int64_t opened_ms = 0;
	zend_string *session = uapay_store_get(l->batch->handle, l->account, &opened_ms);
	const char *dead = ua_call_dead_session(call);

	if (!session) {
		return;
	}
	if (dead && strcmp(ZSTR_VAL(session), dead) == 0) {
		uapay_store_delete(l->batch->handle, l->account);
	}
	ua_call_offer_session(call, ZSTR_VAL(session), opened_ms);
	zend_string_release(session);
}

/* After PHP code ran. When it forked and this is the child, the calls are the parent's, down to the sockets. */
static bool still_ours(loop *l)
{
	if (!uapay_worker_is_ours(l->worker)) {
		/* LCOV_EXCL_START: tests kill the child that comes here, and so its counts */
		memset(l->calls, 0, sizeof(l->calls));
		zend_throw_error(NULL, "uapay: the process was forked in the middle of a call, which goes on in the parent only");
		/* LCOV_EXCL_STOP */
	}
	return !EG(exception);
}

/* Steps one call as far as it goes without waiting. False when PHP code threw. */
static bool step(loop *l, size_t slot, ua_call_state *state)
{
	ua_call *call = l->calls[slot];

	do {
		*state = ua_call_step(call);
		const ua_event *event = ua_call_event(call);
		if (event) {
			bool unknown = *state == UA_CALL_DONE && ua_call_error(call)->outcome_unknown;
			uapay_log_attempt(l->batch->handle, event, &l->requests[slot].ids, unknown);
		}
		if (!EG(exception) && ua_call_opened_session(call)) {
			uapay_store_set(l->batch->handle, l->account);
		}
		if (!EG(exception) && *state == UA_CALL_WANTS_SESSION) {
			offer_stored_session(l, call);
		}
	} while (!EG(exception) && *state == UA_CALL_WANTS_SESSION);
	return !l->calls_php || still_ours(l);
}

/* Signals and time limits of PHP, which its own loop would notice only after this function. */
static bool handle_interrupts(loop *l)
{
	if (!zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		return true;
	}
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	}
	if (zend_interrupt_function) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		zend_interrupt_function(EG(current_execute_data));
#ifdef ZEND_HAS_OOM
		/* A PHP that reports the end of its memory late does so through the same flag, after this function. */
		if (ZEND_HAS_OOM()) {
			zend_atomic_bool_store_ex(&EG(vm_interrupt), true); /* LCOV_EXCL_LINE: needs such a PHP, and luck */
		}
#endif
	}
	return still_ours(l);
}

/* PHP code threw in the middle: nobody will read the answers. An effect must not vanish behind that exception. */
static void abandon(loop *l)
{
	bool unwinding = EG(exception) && (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception)));

	for (size_t i = 0; i < l->slots; i++) {
		ua_call *call = l->calls[i];
		if (!call) {
			continue;
		}
		bool was_done = ua_call_is_done(call);
		bool effect = ua_call_endpoint(call)->effect == UA_EFFECT;
		ua_call_interrupt(call, "PHP code threw an exception during the call");
		if (unwinding) {
			/* exit(), or a fiber that is destroyed: nobody is left to be told */
		} else if (was_done && ua_call_error(call)->kind == UA_ERROR_NONE && effect) {
			count_failure(l, true);
			zend_throw_exception_internal(uapay_exception_abandoned(ua_call_endpoint(call), ua_call_path(call),
				&l->requests[i].ids, ua_call_attempts(call)));
		} else if (was_done ? ua_call_error(call)->kind != UA_ERROR_NONE : ua_call_error(call)->outcome_unknown) {
			zend_throw_exception_internal(exception_of(l, call, &l->requests[i]));
		}
		clear(l, i);
	}
}

/* One round over all slots. False when the batch is over; otherwise how long to wait, -1 when nothing is left. */
static bool turn(loop *l, int64_t *wait_ms)
{
	*wait_ms = -1;
	for (size_t i = 0; i < l->slots; i++) {
		ua_call_state state = UA_CALL_DONE;

		if (!l->calls[i]) {
			if (!may_begin(l)) {
				continue;
			}
			if (!begin(l, i)) {
				return false;
			}
		}
		if (!step(l, i, &state)) {
			return false;
		}
		if (state == UA_CALL_DONE) {
			if (!finish(l, i)) {
				return false;
			}
			if (l->next < l->batch->count) {
				*wait_ms = 0; /* the slot may begin another at once */
			}
			continue;
		}
		int64_t wait = ua_call_wait_ms(l->calls[i]);
		if (*wait_ms == -1 || wait < *wait_ms) {
			*wait_ms = wait;
		}
	}
	return true;
}

/* False when a transport, which is PHP code, ended the batch. */
static bool wait_for(loop *l, int64_t ms)
{
	if (!l->transport.callable) {
		uapay_worker_wait(l->worker, ms, l->batch->count - l->next);
		return true;
	}
	l->pool->transport->wait(l->pool->transport_self, ms);
	return still_ours(l);
}

static bool drive(loop *l)
{
	int64_t wait_ms;

	for (;;) {
		if (!turn(l, &wait_ms)) {
			return false;
		}
		if (wait_ms == -1) {
			return true;
		}
		if (!wait_for(l, wait_ms < SLICE_MS ? wait_ms : SLICE_MS) || !handle_interrupts(l)) {
			return false;
		}
	}
}

void uapay_answer_array(zval *out, const ua_call *call)
{
	const ua_json *data = ua_call_answer(call)->data;

	if (data) {
		uapay_from_json(out, data);
	} else {
		ZVAL_EMPTY_ARRAY(out);
	}
}

static void use_transport(loop *l)
{
	uapay_transport_init(&l->transport, l->batch->handle, l->pool);
	l->accounts = uapay_accounts_share(l->batch->handle->config->accounts);
	l->pool = &l->transport.pool;
	l->at_once = 1;
}

bool uapay_batch_run(uapay_batch *batch)
{
	bool allowed = !batch->handle->config->accounts || uapay_transport_may_begin();
	ua_account *account = allowed ? uapay_worker_account(batch->handle->config) : NULL;
	loop *l = account ? uapay_hold(calloc(1, sizeof(*l)), free_loop) : NULL;

	if (!l) {
		return false;
	}
	l->batch = batch;
	l->account = account;
	l->worker = uapay_worker_peek();
	l->pool = uapay_worker_pool(l->worker);
	l->calls_php = uapay_calls_php(batch->handle);
	l->slots = MIN((size_t) batch->handle->config->concurrency, batch->count);
	l->at_once = l->slots;
	if (batch->handle->config->accounts) {
		use_transport(l);
	}
	bool ok = drive(l);
	if (!ok) {
		abandon(l);
	}
	uapay_transport_end(&l->transport);
	uapay_let_go(l);
	return ok;
}
