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

#define SLICE_MS 50  /* how long a signal or a time limit of PHP may go unnoticed */
#define POLL_MS 2    /* how often one that is not waited for is looked at */

/* One of the calls that are under way at once. */
typedef struct {
	ua_call *call; /* NULL: there is none */
	uapay_request request;
	size_t index;
	bool parked; /* step by step: done, and not yet taken */
} slot;

/* Held in uapay_held while it runs, with all that its calls own. */
struct uapay_loop {
	uapay_loop **owner; /* of one that is driven step by step: its pointer to this, NULL once this is gone */
	uapay_loop *elder;  /* once left alone */
	uapay_batch *batch;
	uapay_worker *worker;
	ua_pool *pool; /* the worker's, or the transport's */
	uapay_transport transport; /* the caller's own; its callable is NULL without one */
	uapay_accounts *accounts; /* likewise; kept until the calls are freed */
	ua_account *account;
	size_t at_once; /* as many as slots, but with a transport, which sends one after the other */
	size_t running;
	size_t next; /* the next call to begin */
	size_t taken; /* step by step: how many were */
	bool begun; /* likewise: one was in this step */
	size_t expected; /* what the worker was told of calls to come */
	int64_t looked_ms; /* monotonic: until when the calls were looked after */
	size_t lost; /* the last ones to end, as far as they got no answer at all */
	ua_error loss; /* of the last of them */
	const ua_endpoint *loss_endpoint;
	bool given_up; /* what is left is not sent, for that loss */
	bool calls_php; /* between the steps of a call */
	size_t count; /* of the slots: `concurrency`, or fewer where there are fewer calls */
	slot slots[];
};

typedef uapay_loop loop;

static const slot *end_of(const loop *l)
{
	return l->slots + l->count;
}

/* In a forked child the calls are the parent's, down to the sockets. They are kept in a list, as their worker is. */
static bool leave_alone(loop *l)
{
	static loop *left_alone; /* a child has one thread, at first */

	if (uapay_worker_is_ours(l->worker)) {
		return false;
	}
	l->elder = left_alone;
	left_alone = l;
	return true;
}

static void free_loop(void *memory)
{
	loop *l = memory;

	if (!l->worker) { /* LCOV_EXCL_START: no memory to hold it with */
		free(l);
		return;
	} /* LCOV_EXCL_STOP */
	if (l->owner) {
		*l->owner = NULL;
	}
	for (slot *s = l->slots; s < end_of(l); s++) {
		uapay_request_free(&s->request);
	}
	if (leave_alone(l)) {
		return;
	}
	for (slot *s = l->slots; s < end_of(l); s++) {
		if (s->call) {
			ua_call_free(s->call);
		}
	}
	uapay_worker_expect(l->worker, &l->expected, 0);
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

/* A while in which nobody looked after the calls is not UAPAY's: an answer that came meanwhile is in time. It was that of PHP
 * code, between the steps or within them. */
static void excuse(loop *l)
{
	int64_t now = l->pool->world.monotonic_ms(l->pool->world.self), away = now - l->looked_ms;

	l->looked_ms = now;
	for (slot *s = l->slots; away >= UA_AWAY_MS && s < end_of(l); s++) {
		if (s->call) {
			ua_call_postpone(s->call, away);
		}
	}
}

/* After PHP code ran. When it forked and this is the child, nothing here is its own. */
static bool still_ours(loop *l)
{
	if (!uapay_worker_is_ours(l->worker)) {
		zend_throw_error(NULL, "uapay: the process was forked in the middle of a call, which goes on in the parent only");
	}
	return !EG(exception);
}

static zend_object *exception_of_loss(const loop *l)
{
	const uapay_ids none = {0};

	return uapay_exception_create(&l->loss, l->loss_endpoint, l->loss_endpoint->path, &none);
}

/* Fills a slot, unless there is nothing to fill it with. False when PHP code threw. */
static bool begin(loop *l, slot *s)
{
	uapay_request *request = &s->request;
	ua_ids ids;

	uapay_written written = l->batch->begin(l->batch, l->next, request);
	if (written == UAPAY_NO_MORE) {
		l->batch->count = l->next;
	}
	if (!still_ours(l)) {
		return false;
	}
	excuse(l);
	if (written == UAPAY_NO_MORE) {
		return true;
	}
	s->index = l->next++;
	if (written == UAPAY_WRITTEN && l->given_up) {
		uapay_request_free(request);
		l->batch->failed(l->batch, s->index, exception_of_loss(l));
		return true;
	}
	if (written == UAPAY_NOTHING) {
		return true;
	}
	l->begun = true;
	ids = (ua_ids) {{
		[UA_ID_EXTERNAL] = chars(request->ids.external_id),
		[UA_ID_INVOICE] = chars(request->ids.invoice_id),
		[UA_ID_PAYMENT] = chars(request->ids.payment_id),
	}};
	const ua_access *access = l->batch->access ? l->batch->access : &l->batch->handle->config->access;
	s->call = ua_call_create(l->pool, l->account, access, request->endpoint,
		request->path ? ZSTR_VAL(request->path) : NULL, &request->content, &ids, l);
	if (!s->call) { /* LCOV_EXCL_START: no memory */
		uapay_request_free(request);
		zend_throw_error(NULL, "uapay: there is no memory for the request");
		return false;
	} /* LCOV_EXCL_STOP */
	l->running++;
	return true;
}

static void clear(loop *l, slot *s)
{
	ua_call_free(s->call);
	s->call = NULL;
	s->parked = false;
	uapay_request_free(&s->request);
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
	ua_error_set(&l->loss, UA_ERROR_TRANSPORT, error->cause, "it was not sent, since none of the last %zu requests got one", l->count);
	l->loss.retry_reason = "it was not sent";
}

/* Step by step: whether the call whose turn it is to be taken has ended. */
static bool has_ended(const loop *l)
{
	for (const slot *s = l->slots; s < end_of(l); s++) {
		if (s->call && s->index == l->taken && !s->parked) {
			return false;
		}
	}
	return l->taken < l->next;
}

/* Whether one more is asked for in this step. What there is to be taken must not wait for ids that are slow to come, nor
 * for a transport that sends at once. */
static bool is_wanted(const loop *l)
{
	return !l->owner || (l->next - l->taken < l->count && !(has_ended(l) && (l->begun || l->transport.callable)));
}

/* Whether a slot that is free takes the next call. After each that was lost one waits for the others: when they are lost
 * too, no more was sent than ran at once, and the rest is not sent: a dead server costs one timeout, and not one for each. */
static bool may_begin(loop *l)
{
	l->given_up |= l->lost == l->count;
	return l->next < l->batch->count && is_wanted(l)
		&& (l->given_up || (l->running < l->at_once && l->running + l->lost < l->count));
}

/* What became of a call that is done: NULL, or the exception for it. */
static zend_object *result(loop *l, slot *s)
{
	ua_call *call = s->call;

	if (ua_call_error(call)->kind != UA_ERROR_NONE) {
		if (l->batch->seen) {
			l->batch->seen(l->batch, call);
		}
		return exception_of(l, call, &s->request);
	}
	zend_string *fault = l->batch->end(l->batch, s->index, call);
	return fault ? exception_of_answer(l, call, &s->request, fault) : NULL;
}

/* Hands a finished call's result over, and frees the slot. False when the batch is over because of it. */
static bool hand_over(loop *l, slot *s)
{
	zend_object *exception = result(l, s);
	size_t index = s->index;

	clear(l, s);
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

/* A call is done. False when the batch is over because of it. */
static bool finish(loop *l, slot *s)
{
	count_lost(l, s->call);
	l->running--;
	/* An answer that is taken in order waits as it came, which is smaller; an exception tells where it came up. */
	s->parked = l->owner && ua_call_error(s->call)->kind == UA_ERROR_NONE;
	return s->parked || hand_over(l, s);
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

/* Steps one call as far as it goes without waiting. False when PHP code threw. */
static bool step(loop *l, slot *s, ua_call_state *state)
{
	ua_call *call = s->call;

	do {
		excuse(l);
		*state = ua_call_step(call);
		const ua_event *event = ua_call_event(call);
		if (event) {
			bool unknown = *state == UA_CALL_DONE && ua_call_error(call)->outcome_unknown;
			uapay_log_attempt(l->batch->handle, event, &s->request.ids, unknown);
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
	if (!uapay_worker_is_ours(l->worker)) {
		return; /* LCOV_EXCL_LINE: tests kill the child that comes here, and so its counts */
	}
	bool unwinding = EG(exception) && (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception)));

	for (slot *s = l->slots; s < end_of(l); s++) {
		ua_call *call = s->call;
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
				&s->request.ids, ua_call_attempts(call)));
		} else if (was_done ? ua_call_error(call)->kind != UA_ERROR_NONE : ua_call_error(call)->outcome_unknown) {
			zend_throw_exception_internal(exception_of(l, call, &s->request));
		}
		clear(l, s);
	}
}

/* False when a transport, which is PHP code, ended the batch. */
static bool wait_for(loop *l, int64_t ms)
{
	excuse(l);
	if (l->transport.callable) {
		l->pool->transport->wait(l->pool->transport_self, ms);
	} else {
		uapay_worker_expect(l->worker, &l->expected, l->batch->count - l->next);
		uapay_worker_wait(l->worker, ms);
	}
	l->looked_ms = l->pool->world.monotonic_ms(l->pool->world.self);
	return !l->transport.callable || still_ours(l);
}

/* Begins calls until the slot has one, or there is none to begin. False when the batch is over. */
static bool fill(loop *l, slot *s, bool *filled)
{
	while (!s->call && may_begin(l)) {
		if (!begin(l, s)) {
			return false;
		}
	}
	*filled = s->call;
	return true;
}

/* One round over all slots. False when the batch is over; otherwise how long to wait, -1 when nothing is left. */
static bool turn(loop *l, int64_t *wait_ms)
{
	*wait_ms = -1;
	for (slot *s = l->slots; s < end_of(l); s++) {
		ua_call_state state = UA_CALL_DONE;
		bool begins = !s->call, filled = true;

		if (s->parked) {
			continue;
		}
		if (begins && !fill(l, s, &filled)) {
			return false;
		}
		if (!filled) {
			continue;
		}
		if (!step(l, s, &state)) {
			return false;
		}
		if (state == UA_CALL_DONE) {
			if (!finish(l, s)) {
				return false;
			}
			if (l->next < l->batch->count) {
				*wait_ms = 0; /* the slot may begin another at once */
			}
			continue;
		}
		int64_t wait = ua_call_wait_ms(s->call);
		if (*wait_ms == -1 || wait < *wait_ms) {
			*wait_ms = wait;
		}
		/* It leaves before PHP code is asked for the next, and may be answered then. */
		if (begins && l->owner) {
			*wait_ms = 0;
			if (!wait_for(l, 0)) {
				return false;
			}
		}
	}
	return true;
}

/* Until nothing is left to do; step by step, until the call whose turn it is has ended. */
static bool drive(loop *l)
{
	int64_t wait_ms;

	for (;;) {
		if (!turn(l, &wait_ms)) {
			return false;
		}
		if (wait_ms == -1 || (l->owner && has_ended(l))) {
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

/* NULL with an exception. */
static loop *create(uapay_batch *batch)
{
	bool allowed = !batch->handle->config->accounts || uapay_transport_may_begin();
	uapay_worker *worker = allowed ? uapay_worker_get() : NULL;
	ua_account *account = worker ? uapay_worker_account(worker, batch->handle->config) : NULL;
	size_t count = MIN((size_t) batch->handle->config->concurrency, batch->count);
	loop *l = account ? uapay_hold(calloc(1, sizeof(*l) + count * sizeof(l->slots[0])), free_loop) : NULL;

	if (!l) {
		return NULL;
	}
	l->batch = batch;
	l->account = account;
	l->worker = worker;
	l->pool = uapay_worker_pool(worker);
	l->calls_php = uapay_calls_php(batch->handle);
	l->count = l->at_once = count;
	if (batch->handle->config->accounts) {
		use_transport(l);
	}
	l->looked_ms = l->pool->world.monotonic_ms(l->pool->world.self);
	return l;
}

static void destroy(loop *l)
{
	uapay_transport_end(&l->transport);
	uapay_let_go(l);
}

bool uapay_batch_run(uapay_batch *batch)
{
	loop *l = create(batch);

	if (!l) {
		return false;
	}
	bool ok = drive(l);
	if (!ok) {
		abandon(l);
	}
	destroy(l);
	return ok;
}

bool uapay_batch_start(uapay_batch *batch)
{
	batch->loop = create(batch);
	if (batch->loop) {
		batch->loop->owner = &batch->loop;
	}
	return batch->loop;
}

bool uapay_batch_await(uapay_batch *batch)
{
	batch->loop->begun = false;
	return still_ours(batch->loop) && drive(batch->loop);
}

void uapay_batch_take(uapay_batch *batch)
{
	loop *l = batch->loop;

	for (slot *s = l->slots; s < end_of(l); s++) {
		if (s->parked && s->index == l->taken) {
			hand_over(l, s);
		}
	}
	l->taken++;
}

bool uapay_batch_poll(uapay_batch *batch)
{
	loop *l = batch->loop;
	bool vacant = l->next < batch->count && l->next - l->taken < l->count;
	int64_t wait_ms;

	if (!still_ours(l)) {
		return false;
	}
	if (l->transport.callable || (!vacant && l->pool->world.monotonic_ms(l->pool->world.self) < l->looked_ms + POLL_MS)) {
		return true;
	}
	l->begun = false;
	return wait_for(l, 0) && turn(l, &wait_ms);
}

void uapay_batch_end(uapay_batch *batch)
{
	if (batch->loop) {
		destroy(batch->loop);
	}
}
