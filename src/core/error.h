/* SPDX-License-Identifier: MIT */
#ifndef UA_ERROR_H
#define UA_ERROR_H

#include "json.h"

typedef enum {
	UA_ERROR_NONE,
	UA_ERROR_API,       /* UAPAY refused */
	UA_ERROR_TRANSPORT, /* no complete HTTP answer */
	UA_ERROR_PROTOCOL,  /* an answer, but none of UAPAY's */
	UA_ERROR_SIGNATURE, /* not signed as it must be */
} ua_error_kind;

typedef enum {
	UA_CAUSE_NONE,
	UA_CAUSE_DNS,
	UA_CAUSE_CONNECT,
	UA_CAUSE_TLS,
	UA_CAUSE_PROXY,
	UA_CAUSE_SEND,
	UA_CAUSE_TIMEOUT,
	UA_CAUSE_TRANSPORT, /* one that is not libcurl failed in a way of its own */
	UA_CAUSE_RESET,
	UA_CAUSE_HTTP,
	UA_CAUSE_TRANSPORT_FAULT, /* such a one has a mistake in it */
	UA_CAUSE_TOO_LARGE,
	UA_CAUSE_INTERRUPTED,
	UA_CAUSE_MEMORY,
} ua_cause;

/* What a person can do something about, finer than the cause: what Client::ping() tells. Who sees such a thing notes it in the
 * error; the rest follows from the error as a whole, see diagnosis.h. */
typedef enum {
	UA_FAULT_NONE,
	UA_FAULT_DNS,
	UA_FAULT_CONNECT,
	UA_FAULT_CONNECT_TIMEOUT,
	UA_FAULT_TIMEOUT,
	UA_FAULT_RESET,
	UA_FAULT_NO_TLS,
	UA_FAULT_TLS,
	UA_FAULT_CERTIFICATE_UNTRUSTED,
	UA_FAULT_CERTIFICATE_DATE,
	UA_FAULT_CERTIFICATE_HOST,
	UA_FAULT_CA_FILE,
	UA_FAULT_PROXY_UNREACHABLE,
	UA_FAULT_PROXY_REFUSED,
	UA_FAULT_PROXY_PASSWORD,
	UA_FAULT_CLOCK,
	UA_FAULT_UNKNOWN_CLIENT,
	UA_FAULT_WRONG_KEY,
	UA_FAULT_KEY_MISSING,
	UA_FAULT_UNSIGNED,
	UA_FAULT_REFUSED,
	UA_FAULT_NOT_UAPAY,
	UA_FAULT_UNAVAILABLE,
	UA_FAULT_TOO_MANY_REQUESTS,
	UA_FAULT_UNKNOWN,
} ua_fault;

/* How a call failed. Plain data; `answer` is owned. */
typedef struct {
	ua_error_kind kind;
	ua_cause cause;           /* of a transport error */
	ua_fault fault;           /* UA_FAULT_NONE when no more is known than the rest says */
	bool in_session;          /* it was sessions/create that failed, so the call itself was not sent */
	bool outcome_unknown;     /* an effect may have been executed */
	long http_status;         /* 0 when there was no answer */
	char message[384];        /* what happened, without UAPAY's own words */
	const ua_json *api;       /* UAPAY's error object; NULL when it sent none */
	ua_json *answer;          /* that it is in, when that is nobody else's */
	int attempts;             /* exchanges of this call that were started */
	const char *retry_reason; /* static text: why it was not repeated, or not again */
} ua_error;

void ua_error_clear(ua_error *error);
void ua_error_set(ua_error *error, ua_error_kind kind, ua_cause cause, const char *format, ...)
#if defined(__GNUC__)
	__attribute__((format(printf, 4, 5)))
#endif
	;
/* UAPAY's code in its error object, or NULL. */
const char *ua_api_code(const ua_json *api);
/* "dns", "connect", ...; the words of TransportException::$cause */
const char *ua_cause_name(ua_cause cause);

#endif
