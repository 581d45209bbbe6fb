/* SPDX-License-Identifier: MIT */
#ifndef UA_ENVELOPE_H
#define UA_ENVELOPE_H

#include "endpoint.h"
#include "error.h"
#include "ids.h"
#include "token.h"

/* The envelope of UAPAY's API: {"params":{...},"data":{...},"iat":seconds,"token":"JWT"} out, {"status":1,"data":{...}} or
 * {"error":{...}} in. With a key, requests are signed over the very bytes that are sent, and signed answers are verified
 * before anything in them is used. An answer is one only when it answers this request. */

/* What the caller asks for, as JSON text. */
typedef struct {
	ua_buf params; /* the members of "params" without sessionId and without the braces; may be empty */
	ua_buf data;   /* the whole of "data"; empty for none */
} ua_content;

void ua_content_init(ua_content *content);
void ua_content_free(ua_content *content);

/* Writes the request's body. `session_id` is NULL for sessions/create; `iat` counts in signed mode only. False when there
 * is no memory. */
bool ua_envelope_write(ua_buf *body, const ua_content *content, const char *session_id, int64_t iat,
	const ua_signing *signing);

typedef struct {
	bool ok;
	bool was_signed;
	ua_json *root;       /* what `data` points into; owned */
	const ua_json *data; /* the answer's data; NULL when there is none */
} ua_answer;

void ua_answer_free(ua_answer *answer);

/* What was asked, and by which rules the answer is read. */
typedef struct {
	const ua_endpoint *endpoint;
	const ua_ids *ids;
	const ua_signing *signing;
	bool require_signed; /* a success without a signature is refused */
	int64_t now;         /* epoch seconds, by UAPAY's clock */
} ua_question;

/* Reads an answer's body, which it may take over. Either answer->ok, or `error` says why not (kind API, PROTOCOL or
 * SIGNATURE; or TRANSPORT with cause memory). */
void ua_envelope_read(ua_answer *answer, ua_error *error, const ua_question *question, long http_status, ua_buf *body);

/* Verifies {"token":"..."} and gives its claims, or NULL and `error`. The caller owns the claims. */
ua_json *ua_envelope_read_callback(ua_error *error, const char *body, size_t len, const ua_signing *keys, size_t count,
	int64_t now);

#endif
