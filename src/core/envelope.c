/* SPDX-License-Identifier: MIT */
#include "envelope.h"

#include "members.h"

#include <stdio.h>
#include <string.h>

#define BODY_MAX ((size_t) 16 * 1024 * 1024)
#define CALLBACK_MAX ((size_t) 256 * 1024) /* anybody may send one: it must not cost much before it is verified */

void ua_content_init(ua_content *content)
{
	ua_buf_init(&content->params, BODY_MAX);
	ua_buf_init(&content->data, BODY_MAX);
}

void ua_content_free(ua_content *content)
{
	ua_buf_free(&content->params);
	ua_buf_free(&content->data);
}

void ua_answer_free(ua_answer *answer)
{
	ua_json_free(answer->root);
	memset(answer, 0, sizeof(*answer));
}

/* Everything up to "iat", without the closing brace. */
static void write_payload(ua_buf *out, const ua_content *content, const char *session_id)
{
	ua_buf_append_str(out, "{\"params\":{");
	if (session_id) {
		ua_buf_append_str(out, "\"sessionId\":");
		ua_json_write_string(out, session_id, strlen(session_id));
		if (content->params.len) {
			ua_buf_append_str(out, ",");
		}
	}
	ua_buf_append(out, content->params.data, content->params.len);
	ua_buf_append_str(out, "}");
	if (content->data.len) {
		ua_buf_append_str(out, ",\"data\":");
		ua_buf_append(out, content->data.data, content->data.len);
	}
}

bool ua_envelope_write(ua_buf *body, const ua_content *content, const char *session_id, int64_t iat,
	const ua_signing *signing)
{
	write_payload(body, content, session_id);
	if (!signing->key) {
		return ua_buf_append_str(body, "}") && !body->failed;
	}

	ua_buf_append_str(body, ",\"iat\":");
	ua_buf_append_int(body, iat);
	ua_buf_append_str(body, "}");
	if (body->failed) {
		return false;
	}

	ua_buf token;
	ua_buf_init(&token, UA_BUF_UNLIMITED);
	if (ua_token_sign(&token, body->data, body->len, signing->key, signing->key_len, signing->mac)) {
		body->len--; /* the token joins the signed members, inside the brace */
		ua_buf_append_str(body, ",\"token\":\"");
		ua_buf_append(body, token.data, token.len);
		ua_buf_append_str(body, "\"}");
	} else {
		body->failed = true;
	}
	ua_buf_free(&token);
	return !body->failed;
}

static void protocol_error(ua_error *error, long http_status, const char *what)
{
	char where[32] = "";

	if (http_status) { /* a callback has none */
		snprintf(where, sizeof(where), " (HTTP %ld)", http_status);
	}
	ua_error_set(error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "%s%s", what, where);
	error->http_status = http_status;
}

static void json_error(ua_error *error, long http_status, const char *what, const ua_json_fault *fault)
{
	if (fault->no_memory) {
		ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to read %s", what);
	} else {
		char text[160];
		snprintf(text, sizeof(text), "%s is not valid JSON: %s at byte %zu", what, fault->reason, fault->offset);
		protocol_error(error, http_status, text);
	}
	error->http_status = http_status;
}

/* 1 for success, 0 for failure, -1 when it is missing, -2 for anything else; UAPAY sends numbers and strings. */
static int read_status(const ua_json *root)
{
	const ua_json *status = ua_json_member(root, "status");

	if (!status) {
		return -1;
	}
	if (ua_json_typeof(status) == UA_JSON_INT && (ua_json_int(status) == 0 || ua_json_int(status) == 1)) {
		return (int) ua_json_int(status);
	}
	if (ua_json_typeof(status) == UA_JSON_STRING) {
		const char *text = ua_json_string(status);
		if (strcmp(text, "0") == 0 || strcmp(text, "1") == 0) {
			return text[0] - '0';
		}
	}
	return -2;
}

static bool is_type(const ua_json *node, ua_json_type type)
{
	return node && ua_json_typeof(node) == type;
}

/* True when the answer reports an error, which is then in `error`. */
static bool read_error(ua_error *error, ua_json *root, int status, long http_status)
{
	const ua_json *api = ua_json_member(root, "error");
	bool reported = api && ua_json_typeof(api) != UA_JSON_NULL;

	if (!reported && status != 0) {
		return false;
	}
	if (reported && ua_json_typeof(api) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer's \"error\" is no object");
		return true;
	}
	ua_error_set(error, UA_ERROR_API, UA_CAUSE_NONE, "UAPAY refused the request");
	error->http_status = http_status;
	error->api = reported ? ua_json_detach(root, "error") : NULL;
	return true;
}

/* Verifies a token and parses its claims; NULL, with `error` set, when either fails. */
static ua_json *read_claims(ua_error *error, long http_status, const char *token, const ua_signing *signing)
{
	ua_json *claims = NULL;
	ua_json_fault fault;
	ua_buf text;

	ua_buf_init(&text, UA_BUF_UNLIMITED);
	ua_token_result result = ua_token_verify(&text, token, strlen(token), signing->key, signing->key_len, signing->mac);
	if (result == UA_TOKEN_NO_MEMORY) {
		ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to verify the token");
	} else if (result != UA_TOKEN_OK) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "%s", ua_token_result_text(result));
	} else if (!(claims = ua_json_take_sparing(&text, ua_member_kind_of, &fault))) {
		json_error(error, http_status, "the token's content", &fault);
	} else if (ua_json_typeof(claims) != UA_JSON_OBJECT) {
		ua_json_free(claims);
		claims = NULL;
		protocol_error(error, http_status, "the token's content is no object");
	}
	error->http_status = http_status;
	ua_buf_free(&text);
	return claims;
}

/* Finds the answer's data: claims of a token, the "data" object, or for sessions/create also the envelope itself. */
static void read_data(ua_answer *answer, ua_error *error, const ua_endpoint *endpoint, long http_status,
	const ua_signing *signing)
{
	const ua_json *data = ua_json_member(answer->root, "data");
	const ua_json *token = ua_json_member(data, "token");

	/* What an endpoint that is not known here calls a token may be something else: a signature stands alone. */
	if (token && endpoint == &ua_endpoints[UA_OTHER] && ua_json_size(data) > 1) {
		token = NULL;
	}
	if (token && ua_json_typeof(token) != UA_JSON_STRING) {
		protocol_error(error, http_status, "the answer's token is no string");
		return;
	}
	if (token && !signing->key) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE,
			"the answer is signed, which cannot be verified without a secretKey");
		error->http_status = http_status;
		return;
	}
	if (token) {
		ua_json *claims = read_claims(error, http_status, ua_json_string(token), signing);
		if (claims) {
			/* When it was signed says nothing of the record: it is no part of the data. */
			ua_json_free(ua_json_detach(claims, "iat"));
			ua_json_free(answer->root);
			answer->root = claims;
			answer->data = claims;
			answer->ok = true;
		}
		return;
	}

	bool empty = !data || ua_json_typeof(data) == UA_JSON_NULL
		|| (ua_json_typeof(data) == UA_JSON_ARRAY && !ua_json_first(data))
		|| (ua_json_typeof(data) == UA_JSON_OBJECT && !ua_json_first(data));
	if (!empty && ua_json_typeof(data) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer's \"data\" is no object");
	} else if (signing->key && signing->require_signed && !(empty && endpoint->answer_empty)) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the answer is not signed, and requireSignedResponses is set");
		error->http_status = http_status;
	} else if (!empty) {
		answer->data = data;
		answer->ok = true;
	} else if (endpoint == &ua_endpoints[UA_SESSIONS_CREATE]) {
		answer->data = answer->root;
		answer->ok = true;
	} else {
		answer->data = is_type(data, UA_JSON_OBJECT) ? data : NULL;
		answer->ok = true;
	}
}

static const char *no_answer_text(long http_status)
{
	return http_status == 200 ? "the answer is empty" : "the server answered without a body";
}

static bool is_markup(const ua_buf *body)
{
	return body->data[strspn(body->data, " \t\r\n")] == '<';
}

void ua_envelope_read(ua_answer *answer, ua_error *error, const ua_endpoint *endpoint, long http_status, ua_buf *body,
	const ua_signing *signing)
{
	ua_json_fault fault;

	memset(answer, 0, sizeof(*answer));
	ua_error_clear(error);
	if (http_status >= 300 && http_status < 400) {
		protocol_error(error, http_status, "the server redirects, which is not followed");
		return;
	}
	if (body->len == 0) {
		protocol_error(error, http_status, no_answer_text(http_status));
		return;
	}
	answer->root = ua_json_take_sparing(body, ua_member_kind_of, &fault);
	if (!answer->root && !fault.no_memory && is_markup(body)) {
		protocol_error(error, http_status, "the answer is HTML, likely of a gateway before UAPAY");
		return;
	}
	if (!answer->root) {
		json_error(error, http_status, "the answer", &fault);
		return;
	}
	if (ua_json_typeof(answer->root) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer is no JSON object");
		return;
	}

	int status = read_status(answer->root);
	if (read_error(error, answer->root, status, http_status)) {
		return;
	}
	if (status != 1) {
		protocol_error(error, http_status, status == -1 ? "the answer has no \"status\"" : "the answer's \"status\" is unknown");
	} else if (http_status < 200 || http_status > 299) {
		protocol_error(error, http_status, "the answer reports success, but its HTTP status does not");
	} else {
		read_data(answer, error, endpoint, http_status, signing);
	}
}

ua_json *ua_envelope_read_callback(ua_error *error, const char *body, size_t len, const ua_signing *keys, size_t count)
{
	ua_json_fault fault;
	ua_json *claims = NULL;

	ua_error_clear(error);
	if (len > CALLBACK_MAX) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the callback is larger than %zu bytes, so it is none of UAPAY",
			CALLBACK_MAX);
		return NULL;
	}
	ua_json *root = ua_json_parse(body, len, &fault);
	if (!root) {
		if (fault.no_memory) {
			ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to read the callback");
		} else {
			ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the callback is not signed: it is not valid JSON: %s at byte %zu",
				fault.reason, fault.offset);
		}
		return NULL;
	}

	const ua_json *token = ua_json_member(root, "token");
	ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE,
		is_type(token, UA_JSON_STRING)
			? "there is no key to verify the callback with"
			: "the callback is not signed: it has no token");
	for (size_t i = 0; i < count && is_type(token, UA_JSON_STRING) && !claims; i++) {
		if (!keys[i].key) {
			continue;
		}
		claims = read_claims(error, 0, ua_json_string(token), &keys[i]);
		if (!claims && error->kind != UA_ERROR_SIGNATURE) {
			break; /* signed with this key, and still no callback: another key cannot help */
		}
	}
	if (claims) {
		ua_error_clear(error);
	}
	ua_json_free(root);
	return claims;
}
