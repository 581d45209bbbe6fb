/* SPDX-License-Identifier: MIT */
#include "hmac.h"
#include "unit.h"

#include "../../src/core/envelope.h"

#include <stdlib.h>
#include <string.h>

#define KEY "dummy-key-for-tests-only=="
#define OTHER_KEY "another-key-for-tests-only=="

static const ua_signing unsigned_access = {NULL, unit_hmac_sha256};
static const ua_signing signing = {UNIT_KEY(KEY), unit_hmac_sha256};
static const ua_signing other_signing = {UNIT_KEY(OTHER_KEY), unit_hmac_sha256};
/* Read with these, an answer must be signed. */
static const ua_signing strict = {UNIT_KEY(KEY), unit_hmac_sha256};
static const ua_signing strict_unsigned = {NULL, unit_hmac_sha256};

#define NOW 1600000000

/* ---- writing ---- */

static bool write_request(ua_buf *body, const char *params, const char *data, const char *session, int64_t iat,
	const ua_signing *how)
{
	ua_content content;

	ua_content_init(&content);
	if (params) {
		ua_buf_append_str(&content.params, params);
	}
	if (data) {
		ua_buf_append_str(&content.data, data);
	}
	bool ok = !content.params.failed && !content.data.failed && ua_envelope_write(body, &content, session, iat, how);
	ua_content_free(&content);
	return ok;
}

static const struct {
	const char *name, *params, *data, *session, *payload;
} requests[] = {
	{"nothing at all", NULL, NULL, NULL, "{\"params\":{}"},
	{"params", "\"clientId\":\"6412\"", NULL, NULL, "{\"params\":{\"clientId\":\"6412\"}"},
	{"session", NULL, NULL, "s1", "{\"params\":{\"sessionId\":\"s1\"}"},
	{"session and params", "\"id\":\"i1\",\"amount\":1", NULL, "s1",
		"{\"params\":{\"sessionId\":\"s1\",\"id\":\"i1\",\"amount\":1}"},
	{"session and data", NULL, "{\"amount\":1999}", "s1", "{\"params\":{\"sessionId\":\"s1\"},\"data\":{\"amount\":1999}"},
	{"empty data", NULL, "{}", "s1", "{\"params\":{\"sessionId\":\"s1\"},\"data\":{}"},
	{"everything", "\"systemType\":\"ECOM\"", "{\"description\":\"Замовлення / 1\"}", "s1",
		"{\"params\":{\"sessionId\":\"s1\",\"systemType\":\"ECOM\"},\"data\":{\"description\":\"Замовлення / 1\"}"},
	{"a session that must be escaped", NULL, NULL, "a\"b\\c\n",
		"{\"params\":{\"sessionId\":\"a\\\"b\\\\c\\n\"}"},
	{"an empty session", NULL, NULL, "", "{\"params\":{\"sessionId\":\"\"}"},
};

static void writes_unsigned_requests(void)
{
	ua_buf body, expected;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_init(&expected, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(requests); i++) {
		unit_case(requests[i].name);
		ua_buf_reset(&body);
		ua_buf_reset(&expected);
		ua_buf_append_str(&expected, requests[i].payload);
		ua_buf_append_str(&expected, "}");
		CHECK(write_request(&body, requests[i].params, requests[i].data, requests[i].session, 1534862833, &unsigned_access));
		CHECK_BUF(&body, expected.data);
	}
	ua_buf_free(&body);
	ua_buf_free(&expected);
}

/* The payload with its closing brace is what is signed; the same bytes with the token before that brace are what is sent. */
static void writes_signed_requests(void)
{
	ua_buf body, expected, token;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_init(&expected, UA_BUF_UNLIMITED);
	ua_buf_init(&token, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(requests); i++) {
		unit_case(requests[i].name);
		ua_buf_reset(&body);
		ua_buf_reset(&expected);
		ua_buf_reset(&token);
		ua_buf_append_str(&expected, requests[i].payload);
		ua_buf_append_str(&expected, ",\"iat\":1534862833}");
		ua_token_sign(&token, expected.data, expected.len, UNIT_SIGNING(KEY));
		ua_buf_reset(&expected);
		ua_buf_append_str(&expected, requests[i].payload);
		ua_buf_append_str(&expected, ",\"iat\":1534862833,\"token\":\"");
		ua_buf_append_str(&expected, token.data);
		ua_buf_append_str(&expected, "\"}");
		CHECK(write_request(&body, requests[i].params, requests[i].data, requests[i].session, 1534862833, &signing));
		CHECK_BUF(&body, expected.data);
	}
	ua_buf_free(&body);
	ua_buf_free(&expected);
	ua_buf_free(&token);
}

/* Its bytes come from another implementation. */
static void writes_the_documented_signed_request(void)
{
	ua_buf body, file;
	ua_json_fault fault;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_init(&file, UA_BUF_UNLIMITED);
	unit_read_data(&file, "sessions-create.request.signed.constructed.json");
	ua_json *documented = ua_json_parse(file.data, file.len, &fault);
	const ua_json *client = ua_json_member(ua_json_member(documented, "params"), "clientId");
	ua_buf params;
	ua_buf_init(&params, UA_BUF_UNLIMITED);
	ua_buf_append_str(&params, "\"clientId\":");
	ua_json_write_string(&params, ua_json_string(client), strlen(ua_json_string(client)));
	CHECK(write_request(&body, params.data, NULL, NULL, ua_json_int(ua_json_member(documented, "iat")), &signing));
	ua_json *written = ua_json_parse(body.data, body.len, &fault);
	CHECK_STR(ua_json_string(ua_json_member(written, "token")), ua_json_string(ua_json_member(documented, "token")));
	ua_json_free(written);
	ua_json_free(documented);
	ua_buf_free(&params);
	ua_buf_free(&file);
	ua_buf_free(&body);
}

static void a_written_request_is_valid_and_signed_over_its_own_bytes(void)
{
	ua_buf body, claims;
	ua_json_fault fault;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	CHECK(write_request(&body, "\"id\":\"i1\"", "{\"amount\":1}", "s1", 1600000000, &signing));
	ua_json *root = ua_json_parse(body.data, body.len, &fault);
	if (CHECK(root != NULL)) {
		const char *token = ua_json_string(ua_json_member(root, "token"));
		CHECK_INT(ua_token_verify(&claims, token, strlen(token), UNIT_SIGNING(KEY)), UA_TOKEN_OK);
		CHECK_BUF(&claims, "{\"params\":{\"sessionId\":\"s1\",\"id\":\"i1\"},\"data\":{\"amount\":1},\"iat\":1600000000}");
		CHECK_INT(strncmp(body.data, claims.data, claims.len - 1), 0);
	}
	ua_json_free(root);
	ua_buf_free(&body);
	ua_buf_free(&claims);
}

static void a_request_over_the_limit_is_not_written(void)
{
	ua_buf body;

	for (size_t max = 1; max < 400; max += 7) {
		ua_buf_init(&body, max);
		bool ok = write_request(&body, "\"id\":\"i1\"", "{\"amount\":1}", "s1", 1600000000, &signing);
		CHECK(ok == !body.failed);
		CHECK(!ok || body.data[body.len - 1] == '}');
		ua_buf_free(&body);
	}
}

static void content_is_empty_until_it_is_filled(void)
{
	ua_content content;

	ua_content_init(&content);
	CHECK_INT((int64_t) content.params.len, 0);
	CHECK_INT((int64_t) content.data.len, 0);
	ua_content_free(&content);
	ua_content_free(&content);
}

/* ---- reading ---- */

typedef struct {
	ua_answer answer;
	ua_error error;
} result;

static ua_ids asked; /* by the request; nothing, unless a test says otherwise */

/* A copy that ends where the body ends, so that the sanitizer sees every byte read beyond. */
static void read_at(result *r, ua_endpoint_id endpoint, long http_status, const char *body, const ua_signing *how)
{
	ua_buf copy;

	memset(&r->error, 0, sizeof(r->error));
	/* What was in an answer before is of no interest. */
	memset(&r->answer, 0xff, sizeof(r->answer));
	ua_buf_init(&copy, UA_BUF_UNLIMITED);
	if (!ua_buf_append_str(&copy, body)) {
		memset(&r->answer, 0, sizeof(r->answer));
		ua_error_set(&r->error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "in the test itself");
		return;
	}
	const ua_question question = {
		.endpoint = &ua_endpoints[endpoint],
		.ids = &asked,
		.signing = how,
		.require_signed = how == &strict || how == &strict_unsigned,
		.now = NOW,
	};
	ua_envelope_read(&r->answer, &r->error, &question, http_status, &copy);
	ua_buf_free(&copy);
	CHECK(r->answer.ok == (r->error.kind == UA_ERROR_NONE));
	CHECK(r->answer.ok || r->answer.data == NULL);
	CHECK(r->answer.ok || r->error.message[0]);
	CHECK(r->error.kind == UA_ERROR_API || r->error.api == NULL);
}

static void free_result(result *r)
{
	ua_answer_free(&r->answer);
	ua_error_clear(&r->error);
}

/* The data as text, to compare. */
static void print(ua_buf *out, const ua_json *node)
{
	if (!node) {
		ua_buf_append_str(out, "none");
		return;
	}
	bool list = ua_json_typeof(node) == UA_JSON_ARRAY;
	switch (ua_json_typeof(node)) {
		case UA_JSON_INT:
			ua_buf_append_int(out, ua_json_int(node));
			return;
		case UA_JSON_STRING:
			ua_json_write_string(out, ua_json_string(node), strlen(ua_json_string(node)));
			return;
		case UA_JSON_ARRAY:
		case UA_JSON_OBJECT:
			break;
		default:
			ua_buf_append_str(out, ua_json_typeof(node) == UA_JSON_TRUE ? "true" : "other");
			return;
	}
	ua_buf_append_str(out, list ? "[" : "{");
	for (const ua_json *child = ua_json_first(node); child; child = ua_json_next(child)) {
		if (!list) {
			ua_buf_append_str(out, ua_json_key(child));
			ua_buf_append_str(out, ":");
		}
		print(out, child);
		if (ua_json_next(child)) {
			ua_buf_append_str(out, ",");
		}
	}
	ua_buf_append_str(out, list ? "]" : "}");
}

/* "ok <data>", or the kind of the error and its message; then UAPAY's error object, where there is one. */
static void describe(ua_buf *out, const result *r)
{
	static const char *const kinds[] = {"ok", "api", "transport", "protocol", "signature"};

	ua_buf_append_str(out, kinds[r->error.kind]);
	ua_buf_append_str(out, " ");
	if (r->error.kind == UA_ERROR_NONE) {
		print(out, r->answer.data);
	} else if (r->error.kind == UA_ERROR_API) {
		print(out, r->error.api);
	} else {
		ua_buf_append_str(out, r->error.message);
	}
}

typedef struct {
	const char *body;
	long http_status;
	const char *expected;
	ua_endpoint_id endpoint;
	const ua_signing *how;
} reading;

static void check_reading(const reading *c)
{
	const ua_endpoint_id endpoint = c->endpoint != UA_SESSIONS_CREATE ? c->endpoint : UA_INVOICES_SHOW;
	result r;
	ua_buf text;

	unit_case(c->body);
	ua_buf_init(&text, UA_BUF_UNLIMITED);
	read_at(&r, endpoint, c->http_status, c->body, c->how ? c->how : &signing);
	describe(&text, &r);
	CHECK_BUF(&text, c->expected);
	CHECK(r.error.kind == UA_ERROR_NONE || r.error.http_status == c->http_status);
	free_result(&r);
	ua_buf_free(&text);
}

static void check_readings(const reading *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		check_reading(&cases[i]);
	}
}

static void reads_every_form_of_status(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}"},
		{"{\"status\":\"1\",\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}"},
		{"{\"status\":1.0,\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}"},
		{"{\"data\":{\"id\":\"x\"},\"status\":1}", 200, "ok {id:\"x\"}"},
		{"{\"status\":0}", 200, "api none"},
		{"{\"status\":\"0\"}", 200, "api none"},
		{"{\"status\":0,\"data\":{\"id\":\"x\"}}", 200, "api none"},
		{"{\"data\":{\"id\":\"x\"}}", 200, "protocol the answer has no \"status\" (HTTP 200)"},
		{"{}", 200, "protocol the answer has no \"status\" (HTTP 200)"},
		{"{\"Status\":1}", 200, "protocol the answer has no \"status\" (HTTP 200)"},
		{"{\"status\":2}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":-1}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":0.5}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":true}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":false}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":null}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":\"01\"}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":\"\"}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":\"OK\"}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":[1]}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
		{"{\"status\":{\"status\":1}}", 200, "protocol the answer's \"status\" is unknown (HTTP 200)"},
	};

	check_readings(cases, COUNT(cases));
}

#define BOTH "protocol the answer reports a success and an error at once (HTTP 200)"
#define BOTH_400 "protocol the answer reports a success and an error at once (HTTP 400)"

static void reads_every_form_of_error(void)
{
	static const reading cases[] = {
		{"{\"error\":{\"code\":\"TIMELIMIT_ERROR\"}}", 200, "api {code:\"TIMELIMIT_ERROR\"}"},
		{"{\"status\":0,\"error\":{\"code\":\"X\",\"fields\":{\"params\":{\"id\":\"REQUIRED\"}}}}", 200,
			"api {code:\"X\",fields:{params:{id:\"REQUIRED\"}}}"},
		{"{\"error\":{\"code\":\"X\"}}", 400, "api {code:\"X\"}"},
		{"{\"error\":{\"code\":\"X\"}}", 500, "api {code:\"X\"}"},
		{"{\"error\":{\"code\":\"X\"}}", 404, "api {code:\"X\"}"},
		/* a success and an error in one answer is no answer */
		{"{\"status\":1,\"error\":{\"code\":\"X\"},\"data\":{\"id\":\"x\"}}", 200, BOTH},
		{"{\"status\":1,\"error\":{\"code\":\"X\"}}", 200, BOTH},
		{"{\"status\":\"1\",\"error\":{\"code\":\"X\"},\"data\":null}", 400, BOTH_400},
		{"{\"status\":0,\"error\":{\"code\":\"X\"},\"data\":{\"id\":\"x\"}}", 200, BOTH},
		{"{\"error\":{\"code\":\"X\"},\"data\":{\"token\":\"x\"}}", 200, BOTH},
		{"{\"error\":{\"code\":\"X\"},\"data\":[1]}", 200, BOTH},
		{"{\"error\":{\"code\":\"X\"},\"data\":\"x\"}", 200, BOTH},
		{"{\"status\":0,\"error\":{\"code\":\"X\"},\"data\":{}}", 200, "api {code:\"X\"}"},
		{"{\"status\":0,\"error\":{\"code\":\"X\"},\"data\":null}", 200, "api {code:\"X\"}"},
		{"{\"status\":0,\"error\":{\"code\":\"X\"},\"data\":[]}", 200, "api {code:\"X\"}"},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":{\"code\":\"X\"}}}", 200, BOTH, UA_PAYMENTS_REVERSE},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":{\"code\":\"X\"}}}", 200, "ok {paymentId:\"x\",error:{code:\"X\"}}", UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":\"DECLINED\"}}", 200, BOTH, UA_PAYMENTS_REVERSE},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":[{}]}}", 200, BOTH, UA_PAYMENTS_REVERSE},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":7}}", 200, BOTH, UA_PAYMENTS_REVERSE},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":\"\"}}", 200, "ok {paymentId:\"x\",error:\"\"}", UA_PAYMENTS_REVERSE},
		{"{\"status\":1,\"data\":{\"paymentId\":\"x\",\"error\":null}}", 200, "ok {paymentId:\"x\",error:other}", UA_PAYMENTS_REVERSE},
		{"{\"status\":2,\"error\":{\"code\":\"X\"}}", 200, "api {code:\"X\"}"},
		{"{\"status\":1,\"error\":{}}", 200, BOTH},
		{"{\"status\":0,\"error\":null}", 200, "api none"},
		{"{\"status\":1,\"error\":null,\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}"},
		{"{\"error\":null}", 200, "protocol the answer has no \"status\" (HTTP 200)"},
		{"{\"status\":0,\"error\":\"X\"}", 200, "protocol the answer's \"error\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"error\":\"\"}", 200, "protocol the answer's \"error\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"error\":false}", 200, "protocol the answer's \"error\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"error\":[]}", 200, "protocol the answer's \"error\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"error\":7}", 500, "protocol the answer's \"error\" is not an object (HTTP 500)"},
	};

	check_readings(cases, COUNT(cases));
}

static void reads_every_form_of_data(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"a\":[1,{\"b\":true}]}}", 200, "ok {a:[1,{b:true}]}"},
		{"{\"status\":1}", 200, "ok none"},
		{"{\"status\":1,\"data\":null}", 200, "ok none"},
		{"{\"status\":1,\"data\":[]}", 200, "ok none"},
		{"{\"status\":1,\"data\":{}}", 200, "ok {}"},
		{"{\"status\":1,\"data\":[1]}", 200, "protocol the answer's \"data\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"data\":\"x\"}", 200, "protocol the answer's \"data\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"data\":\"\"}", 200, "protocol the answer's \"data\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"data\":true}", 200, "protocol the answer's \"data\" is not an object (HTTP 200)"},
		{"{\"status\":1,\"data\":7}", 200, "protocol the answer's \"data\" is not an object (HTTP 200)"},
		/* plain data keep their "iat" */
		{"{\"status\":1,\"data\":{\"iat\":5}}", 200, "ok {iat:5}"},
	};

	check_readings(cases, COUNT(cases));
}

static void refuses_what_is_no_answer(void)
{
	static const reading cases[] = {
		{"", 200, "protocol the answer is empty (HTTP 200)"},
		{"", 204, "protocol the server answered without a body (HTTP 204)"},
		{"", 500, "protocol the server answered without a body (HTTP 500)"},
		{"", 301, "protocol the server answered with a redirect, which is not followed (HTTP 301)"},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 302, "protocol the server answered with a redirect, which is not followed (HTTP 302)"},
		{"<html>", 502, "protocol the answer is HTML, probably from a gateway in front of UAPAY (HTTP 502)"},
		{" \r\n\t<!DOCTYPE html>", 200, "protocol the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)"},
		{"", 307, "protocol the server answered with a redirect, which is not followed (HTTP 307)"},
		{"[]", 200, "protocol the answer is not a JSON object (HTTP 200)"},
		{"1", 200, "protocol the answer is not a JSON object (HTTP 200)"},
		{"null", 200, "protocol the answer is not a JSON object (HTTP 200)"},
		{"\"status\"", 200, "protocol the answer is not a JSON object (HTTP 200)"},
	};
	static const char *const broken[] = {"Bad gateway", "{\"status\":1", "{\"status\":1}}", "{\"status\":1}\n<!-- -->",
		"{\"status\":1,\"status\":0}", "\xef\xbb\xbf{\"status\":1}", " "};

	check_readings(cases, COUNT(cases));
	for (size_t i = 0; i < COUNT(broken); i++) {
		result r;
		unit_case(broken[i]);
		read_at(&r, UA_INVOICES_SHOW, 502, broken[i], &signing);
		CHECK_INT(r.error.kind, UA_ERROR_PROTOCOL);
		CHECK_INT(r.error.http_status, 502);
		CHECK_INT(strncmp(r.error.message, "the answer is not valid JSON: ", 30), 0);
		CHECK(strstr(r.error.message, "(HTTP 502)") != NULL);
		free_result(&r);
	}
}

static void success_needs_the_http_status_of_one(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 201, "ok {id:\"x\"}"},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 299, "ok {id:\"x\"}"},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 199,
			"protocol the answer reports success, but its HTTP status does not (HTTP 199)"},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 404,
			"protocol the answer reports success, but its HTTP status does not (HTTP 404)"},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 500,
			"protocol the answer reports success, but its HTTP status does not (HTTP 500)"},
	};

	check_readings(cases, COUNT(cases));
}

/* ---- signed answers ---- */

static void append_token(ua_buf *out, const char *claims, const ua_signing *how)
{
	ua_token_sign(out, claims, strlen(claims), how);
}

/* {"status":1,"data":{"token":"..."}} over the claims. */
static void signed_answer(ua_buf *out, const char *claims, const ua_signing *how)
{
	ua_buf_reset(out);
	ua_buf_append_str(out, "{\"status\":1,\"data\":{\"token\":\"");
	append_token(out, claims, how);
	ua_buf_append_str(out, "\"}}");
}

static void check_signed(const char *claims, const ua_signing *signer, const ua_signing *reader, const char *expected)
{
	ua_buf body, text;
	result r;

	unit_case(claims);
	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_init(&text, UA_BUF_UNLIMITED);
	signed_answer(&body, claims, signer);
	read_at(&r, UA_INVOICES_SHOW, 200, body.data, reader);
	describe(&text, &r);
	CHECK_BUF(&text, expected);
	free_result(&r);
	ua_buf_free(&body);
	ua_buf_free(&text);
}

#define REFLECTED "protocol the token is that of a request, sent back (HTTP 200)"

static void the_claims_of_a_signed_answer_are_the_data(void)
{
	static const struct {
		const char *claims, *expected;
	} cases[] = {
		{"{\"id\":\"x\"}", "ok {id:\"x\"}"},
		{"{\"id\":\"x\",\"iat\":1534862834}", "ok {id:\"x\"}"},
		{"{\"iat\":\"1534862834\",\"id\":\"x\"}", "ok {id:\"x\"}"},
		{"{\"iat\":null}", "ok {}"},
		{"{}", "ok {}"},
		/* nothing in the claims is taken for a part of the envelope */
		{"{\"status\":\"FINISHED\"}", "ok {status:\"FINISHED\"}"},
		{"{\"status\":0,\"error\":{\"code\":\"X\"}}", "ok {status:0,error:{code:\"X\"}}"},
		{"{\"data\":{\"id\":\"x\"},\"token\":\"y\"}", "ok {data:{id:\"x\"},token:\"y\"}"},
		{"{\"payment\":{\"iat\":5}}", "ok {payment:{iat:5}}"},
		/* a request, sent back */
		{"{\"params\":{\"sessionId\":\"s\"},\"iat\":1600000000}", REFLECTED},
		{"{\"id\":\"x\",\"params\":[1]}", REFLECTED},
		{"{\"id\":\"x\",\"params\":null}", "ok {id:\"x\",params:other}"},
		/* times, give or take a minute */
		{"{\"id\":\"x\",\"exp\":1599999941,\"nbf\":1600000060}", "ok {id:\"x\"}"},
		{"{\"id\":\"x\",\"exp\":\"1600000500\",\"nbf\":\"1599990000\"}", "ok {id:\"x\"}"},
		{"{\"id\":\"x\",\"exp\":1600000000.5}", "ok {id:\"x\"}"},
		{"{\"exp\":1600000500000,\"nbf\":\"1600000000000\"}", "ok {}"},
		{"{\"exp\":1599999940000}", "signature the token has expired"},
		{"{\"exp\":1599999940}", "signature the token has expired"},
		{"{\"exp\":\"1599990000\"}", "signature the token has expired"},
		{"{\"exp\":0}", "signature the token has expired"},
		{"{\"exp\":-1e300}", "signature the token has expired"},
		{"{\"exp\":null,\"nbf\":null}", "ok {}"},
		{"{\"exp\":\"\"}", "signature the token has expired"},
		{"{\"exp\":\"soon\"}", "signature the token has expired"},
		{"{\"exp\":\"16000005000x\"}", "signature the token has expired"},
		{"{\"exp\":[1700000000]}", "signature the token has expired"},
		{"{\"nbf\":1600000061}", "signature the token is not valid yet"},
		{"{\"nbf\":true}", "signature the token is not valid yet"},
		{"{\"nbf\":\"1600000100\"}", "signature the token is not valid yet"},
		{"[]", "protocol the token's content is not an object (HTTP 200)"},
		{"\"x\"", "protocol the token's content is not an object (HTTP 200)"},
		{"null", "protocol the token's content is not an object (HTTP 200)"},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		check_signed(cases[i].claims, &signing, &signing, cases[i].expected);
		check_signed(cases[i].claims, &signing, &strict, cases[i].expected);
	}
}

static void claims_that_are_no_json_are_refused(void)
{
	static const char *const cases[] = {"{", "{}x", "{\"a\":1,\"a\":2}", "\xff", " "};

	for (size_t i = 0; i < COUNT(cases); i++) {
		ua_buf body;
		result r;
		unit_case(cases[i]);
		ua_buf_init(&body, UA_BUF_UNLIMITED);
		signed_answer(&body, cases[i], &signing);
		read_at(&r, UA_INVOICES_SHOW, 200, body.data, &signing);
		CHECK_INT(r.error.kind, UA_ERROR_PROTOCOL);
		CHECK_INT(r.error.http_status, 200);
		CHECK_INT(strncmp(r.error.message, "the token's content is not valid JSON: ", 39), 0);
		free_result(&r);
		ua_buf_free(&body);
	}
}

static void a_bad_signature_is_refused(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"token\":\"\"}}", 200, "signature the token does not have three segments"},
		{"{\"status\":1,\"data\":{\"token\":\"a.b\"}}", 200, "signature the token does not have three segments"},
		{"{\"status\":1,\"data\":{\"token\":\"!.!.!\"}}", 200, "signature the token is not encoded in base64url"},
		/* {"alg":"none"} and {"a":1} */
		{"{\"status\":1,\"data\":{\"token\":\"eyJhbGciOiJub25lIn0.eyJhIjoxfQ.\"}}", 200,
			"signature the token is not signed with HS256"},
		{"{\"status\":1,\"data\":{\"token\":7}}", 200, "protocol the answer's token is not a string (HTTP 200)"},
		{"{\"status\":1,\"data\":{\"token\":null}}", 200, "protocol the answer's token is not a string (HTTP 200)"},
		{"{\"status\":1,\"data\":{\"token\":{\"id\":\"x\"}}}", 200, "protocol the answer's token is not a string (HTTP 200)"},
		/* data beside a token that does not hold are of no use */
		{"{\"status\":1,\"data\":{\"id\":\"x\",\"token\":\"a.b\"}}", 200, "signature the token does not have three segments"},
		{"{\"status\":1,\"data\":{\"token\":\"a.b\"}}", 200,
			"signature the answer is signed and cannot be verified without a secretKey", UA_INVOICES_SHOW, &unsigned_access},
	};

	check_readings(cases, COUNT(cases));
	check_signed("{\"id\":\"x\"}", &other_signing, &signing, "signature the token's signature does not match");
	check_signed("{\"id\":\"x\"}", &signing, &unsigned_access,
		"signature the answer is signed and cannot be verified without a secretKey");
}

static void an_error_beside_a_token_is_no_answer(void)
{
	ua_buf body;
	result r;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_append_str(&body, "{\"status\":1,\"error\":{\"code\":\"X\"},\"data\":{\"token\":\"");
	append_token(&body, "{\"id\":\"x\"}", &signing);
	ua_buf_append_str(&body, "\"}}");
	read_at(&r, UA_INVOICES_SHOW, 200, body.data, &signing);
	CHECK_INT(r.error.kind, UA_ERROR_PROTOCOL);
	free_result(&r);
	ua_buf_free(&body);
}

/* Only data count as a signature's place. */
static void a_token_of_the_envelope_is_not_looked_at(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"token\":\"a.b\",\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}"},
		{"{\"status\":1,\"token\":\"a.b\",\"data\":{\"id\":\"x\"}}", 200,
			"signature the answer is not signed, but must be", UA_INVOICES_SHOW, &strict},
	};

	check_readings(cases, COUNT(cases));
}

static void plain_answers_are_refused_where_signed_ones_are_required(void)
{
#define NOT_SIGNED "signature the answer is not signed, but must be"
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 200, NOT_SIGNED, UA_INVOICES_SHOW, &strict},
		{"{\"status\":1,\"data\":{}}", 200, NOT_SIGNED, UA_INVOICES_SHOW, &strict},
		{"{\"status\":1,\"data\":[]}", 200, NOT_SIGNED, UA_INVOICES_SHOW, &strict},
		{"{\"status\":1}", 200, NOT_SIGNED, UA_INVOICES_SHOW, &strict},
		{"{\"status\":1}", 200, NOT_SIGNED, UA_PAYMENTS_CANCEL, &strict},
		{"{\"status\":1}", 200, NOT_SIGNED, UA_OTHER, &strict},
		/* confirm has nothing that could be signed */
		{"{\"status\":1}", 200, "ok none", UA_PAYMENTS_CONFIRM, &strict},
		{"{\"status\":1,\"data\":null}", 200, "ok none", UA_PAYMENTS_CONFIRM, &strict},
		{"{\"status\":1,\"data\":[]}", 200, "ok none", UA_PAYMENTS_CONFIRM, &strict},
		{"{\"status\":1,\"data\":{}}", 200, "ok {}", UA_PAYMENTS_CONFIRM, &strict},
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 200, NOT_SIGNED, UA_PAYMENTS_CONFIRM, &strict},
		/* errors are never signed */
		{"{\"error\":{\"code\":\"X\"}}", 200, "api {code:\"X\"}", UA_INVOICES_SHOW, &strict},
		/* without a key there is nothing to require */
		{"{\"status\":1,\"data\":{\"id\":\"x\"}}", 200, "ok {id:\"x\"}", UA_INVOICES_SHOW, &strict_unsigned},
	};

	check_readings(cases, COUNT(cases));
}

static void check_session(const char *body, const ua_signing *how, const char *expected)
{
	ua_buf text;
	result r;

	unit_case(body);
	ua_buf_init(&text, UA_BUF_UNLIMITED);
	read_at(&r, UA_SESSIONS_CREATE, 200, body, how);
	describe(&text, &r);
	CHECK_BUF(&text, expected);
	free_result(&r);
	ua_buf_free(&text);
}

static void a_session_may_stand_in_the_envelope_itself(void)
{
	check_session("{\"status\":\"1\",\"id\":\"s1\"}", &signing, "ok {status:\"1\",id:\"s1\"}");
	check_session("{\"status\":1,\"data\":{},\"id\":\"s1\"}", &signing, "ok {status:1,data:{},id:\"s1\"}");
	check_session("{\"status\":1,\"data\":{\"id\":\"s1\"},\"id\":\"s2\"}", &signing, "ok {id:\"s1\"}");
	check_session("{\"status\":\"1\",\"id\":\"s1\"}", &unsigned_access, "ok {status:\"1\",id:\"s1\"}");
	check_session("{\"status\":\"1\",\"id\":\"s1\"}", &strict, NOT_SIGNED);
	check_session("{\"status\":1,\"data\":{\"id\":\"s1\"}}", &strict, NOT_SIGNED);
}

static void check_file(const char *name, ua_endpoint_id endpoint, ua_error_kind kind)
{
	ua_buf body;
	result r;

	unit_case(name);
	ua_buf_init(&body, UA_BUF_UNLIMITED);
	unit_read_data(&body, name);
	read_at(&r, endpoint, 200, body.data, &signing);
	CHECK_INT(r.error.kind, kind);
	CHECK(kind != UA_ERROR_NONE || endpoint == UA_PAYMENTS_CONFIRM || r.answer.data != NULL);
	free_result(&r);
	ua_buf_free(&body);
}

static void reads_the_documented_answers(void)
{
	check_file("sessions-create.response.doc.json", UA_SESSIONS_CREATE, UA_ERROR_NONE);
	check_file("sessions-create.response.unsigned.json", UA_SESSIONS_CREATE, UA_ERROR_NONE);
	check_file("sessions-create.response.signed.constructed.json", UA_SESSIONS_CREATE, UA_ERROR_NONE);
	check_file("invoices-create.response.constructed.json", UA_INVOICES_CREATE, UA_ERROR_NONE);
	check_file("invoices-update.response.json", UA_INVOICES_UPDATE, UA_ERROR_NONE);
	check_file("invoices-show.response.constructed.json", UA_INVOICES_SHOW, UA_ERROR_NONE);
	check_file("invoices-show-list.response.json", UA_INVOICES_SHOW_LIST, UA_ERROR_NONE);
	check_file("payments-show.response.json", UA_PAYMENTS_SHOW, UA_ERROR_NONE);
	check_file("payments-confirm.response.json", UA_PAYMENTS_CONFIRM, UA_ERROR_NONE);
	check_file("payments-reverse.response.json", UA_PAYMENTS_REVERSE, UA_ERROR_NONE);
	check_file("subscriptions-update.response.json", UA_SUBSCRIPTIONS_UPDATE, UA_ERROR_NONE);
	check_file("error.format.response.json", UA_INVOICES_CREATE, UA_ERROR_API);
	check_file("error.format-with-status.response.json", UA_INVOICES_CREATE, UA_ERROR_API);
	check_file("error.timelimit.response.json", UA_INVOICES_CREATE, UA_ERROR_API);
	check_file("error.escrowbox-full-shape.response.json", UA_INVOICES_CREATE, UA_ERROR_API);
}

/* ---- callbacks ---- */

static void callback_of(ua_buf *out, const char *claims, const ua_signing *how)
{
	ua_buf_reset(out);
	ua_buf_append_str(out, "{\"token\":\"");
	append_token(out, claims, how);
	ua_buf_append_str(out, "\"}");
}

static void check_callback(const char *body, const ua_signing *keys, size_t count, const char *expected)
{
	ua_error error = {0};
	ua_buf text;
	ua_json *claims = ua_envelope_read_callback(&error, body, strlen(body), keys, count, NOW);

	ua_buf_init(&text, UA_BUF_UNLIMITED);
	CHECK((claims != NULL) == (error.kind == UA_ERROR_NONE));
	if (claims) {
		print(&text, claims);
	} else {
		ua_buf_append_str(&text, error.kind == UA_ERROR_SIGNATURE ? "signature " : "protocol ");
		ua_buf_append_str(&text, error.message);
	}
	CHECK_BUF(&text, expected);
	ua_buf_free(&text);
	ua_json_free(claims);
	ua_error_clear(&error);
}

static void a_callback_is_verified_with_any_of_the_keys(void)
{
	const ua_signing one[] = {signing}, both[] = {signing, other_signing}, turned[] = {other_signing, signing};
	ua_buf body;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	callback_of(&body, "{\"paymentId\":\"p1\",\"iat\":5}", &signing);
	check_callback(body.data, one, 1, "{paymentId:\"p1\",iat:5}");
	check_callback(body.data, both, 2, "{paymentId:\"p1\",iat:5}");
	check_callback(body.data, turned, 2, "{paymentId:\"p1\",iat:5}");
	check_callback(body.data, turned, 1, "signature the token's signature does not match");
	callback_of(&body, "{\"paymentId\":\"p1\"}", &other_signing);
	check_callback(body.data, one, 1, "signature the token's signature does not match");
	check_callback(body.data, (const ua_signing[]) {{0}, other_signing}, 2, "{paymentId:\"p1\"}");
	check_callback(body.data, &(const ua_signing) {0}, 1, "signature there is no key to verify the callback with");
	check_callback(body.data, both, 2, "{paymentId:\"p1\"}");
	ua_buf_free(&body);
}

static void a_callback_has_its_time(void)
{
	const ua_signing both[] = {signing, other_signing};
	ua_buf body;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	callback_of(&body, "{\"paymentId\":\"p1\",\"exp\":1599999941}", &signing);
	check_callback(body.data, both, 2, "{paymentId:\"p1\",exp:1599999941}");
	callback_of(&body, "{\"paymentId\":\"p1\",\"exp\":1599999940}", &other_signing);
	check_callback(body.data, both, 2, "signature the token has expired");
	callback_of(&body, "{\"paymentId\":\"p1\",\"nbf\":1700000000}", &signing);
	check_callback(body.data, both, 2, "signature the token is not valid yet");
	callback_of(&body, "{\"params\":{\"paymentId\":\"p1\"}}", &signing);
	check_callback(body.data, both, 2, "protocol the token is that of a request, sent back");
	ua_buf_free(&body);
}

static void the_ids_of_request_and_answer_agree(void)
{
	static const char uuid[] = "0f2b7a7c-9c7e-4c4b-8a43-2f1d0a6b5c3d", upper[] = "0F2B7A7C-9C7E-4C4B-8A43-2F1D0A6B5C3D";
	static const char *const others[] = {"0f2b7a7c-9c7e-4c4b-8a43-2f1d0a6b5c3e", "0f2b7a7c-9c7e-4c4b-8a43-2f1d0a6b5c3", "x", ""};
	ua_buf body;
	result r;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	for (ua_endpoint_id id = 0; id < UA_ENDPOINT_COUNT; id++) {
		for (int kind = 0; kind < UA_ID_COUNT; kind++) {
			for (const char *const *name = ua_endpoints[id].echoes[kind]; name && *name; name++) {
				const char *same[] = {uuid, upper};
				unit_case(*name);
				asked = (ua_ids) {{NULL}};
				asked.of[kind] = uuid;
				for (size_t i = 0; i < COUNT(same) + COUNT(others); i++) {
					ua_buf_reset(&body);
					ua_buf_append_str(&body, "{\"status\":1,\"data\":{\"");
					ua_buf_append_str(&body, *name);
					ua_buf_append_str(&body, "\":\"");
					ua_buf_append_str(&body, i < COUNT(same) ? same[i] : others[i - COUNT(same)]);
					ua_buf_append_str(&body, "\"}}");
					read_at(&r, id, 200, body.data, &signing);
					CHECK_INT(r.error.kind, i < COUNT(same) ? UA_ERROR_NONE : UA_ERROR_PROTOCOL);
					free_result(&r);
				}
			}
		}
	}
	asked = (ua_ids) {{NULL}};
	ua_buf_free(&body);
}

#define ABOUT(name) "protocol the answer is about something else: its \"" name "\" is not the one asked for (HTTP 200)"

static void ids_of_other_forms(void)
{
	static const reading cases[] = {
		{"{\"status\":1,\"data\":{\"paymentId\":7}}", 200, "ok {paymentId:7}", UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":8}}", 200, ABOUT("paymentId"), UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":{}}}", 200, ABOUT("paymentId"), UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":null,\"id\":\"7\"}}", 200, "ok {paymentId:other,id:\"7\"}", UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":null,\"id\":\"8\"}}", 200, ABOUT("id"), UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":\"7\",\"id\":\"8\"}}", 200, "ok {paymentId:\"7\",id:\"8\"}", UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"amount\":8}}", 200, "ok {amount:8}", UA_PAYMENTS_SHOW},
		{"{\"status\":1,\"data\":{\"paymentId\":\"7\",\"invoiceId\":\"9\"}}", 200, ABOUT("invoiceId"), UA_PAYMENTS_REVERSE},
		{"{\"status\":1}", 200, "ok none", UA_PAYMENTS_CONFIRM},
	};

	asked = (ua_ids) {{[UA_ID_PAYMENT] = "7", [UA_ID_INVOICE] = "i"}};
	check_readings(cases, COUNT(cases));
	asked = (ua_ids) {{NULL}};
}

static void a_signed_callback_that_is_none_ends_the_search(void)
{
	const ua_signing both[] = {signing, other_signing};
	ua_buf body;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	callback_of(&body, "[]", &signing);
	check_callback(body.data, both, 2, "protocol the token's content is not an object");
	ua_buf_free(&body);
}

static void a_callback_without_a_token_is_not_signed(void)
{
	static const char *const bodies[] = {
		"{}", "[]", "null", "\"x\"", "{\"paymentId\":\"p1\"}", "{\"token\":null}", "{\"token\":7}", "{\"token\":{\"id\":1}}",
		"{\"data\":{\"token\":\"a.b.c\"}}",
	};

	for (size_t i = 0; i < COUNT(bodies); i++) {
		unit_case(bodies[i]);
		check_callback(bodies[i], &signing, 1, "signature the callback is not signed: it has no token");
	}
}

static void a_callback_that_is_no_json_is_not_signed(void)
{
	static const char *const bodies[] = {"", "{", "token=a.b.c", "{\"token\":\"a\",\"token\":\"b\"}"};

	for (size_t i = 0; i < COUNT(bodies); i++) {
		ua_error error = {0};
		unit_case(bodies[i]);
		CHECK(ua_envelope_read_callback(&error, bodies[i], strlen(bodies[i]), &signing, 1, NOW) == NULL);
		CHECK_INT(error.kind, UA_ERROR_SIGNATURE);
		CHECK_INT(strncmp(error.message, "the callback is not signed: it is not valid JSON: ", 50), 0);
		ua_error_clear(&error);
	}
}

static void reads_the_constructed_callback(void)
{
	ua_buf body;
	ua_error error = {0};

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	unit_read_data(&body, "callback.invoicer.body.signed.constructed.json");
	ua_json *claims = ua_envelope_read_callback(&error, body.data, body.len, &signing, 1, NOW);
	CHECK_INT(error.kind, UA_ERROR_NONE);
	if (CHECK(claims != NULL)) {
		CHECK_STR(ua_json_string(ua_json_member(claims, "status")), "FINISHED");
		CHECK_INT(ua_json_int(ua_json_member(claims, "amount")), 100000);
	}
	ua_json_free(claims);
	ua_buf_free(&body);
}

/* ---- without memory ---- */

/* Runs with the first, the second, ... allocation failing, until none does. */
#define WITHOUT_MEMORY(...) \
	do { \
		size_t nth = 0; \
		do { \
			unit_fail_allocation(++nth); \
			__VA_ARGS__ \
		} while (unit_allocation_failed()); \
		unit_fail_allocation(0); \
		CHECK(nth > 1); \
	} while (0)

static void writing_without_memory_fails(void)
{
	WITHOUT_MEMORY(
		ua_buf body;
		ua_buf_init(&body, UA_BUF_UNLIMITED);
		bool ok = write_request(&body, "\"id\":\"i1\"", "{\"amount\":1}", "s1", 1600000000, &signing);
		CHECK(ok == !unit_allocation_failed());
		ua_buf_free(&body);
	);
}

static void check_memory(const char *body, const ua_signing *how, ua_error_kind otherwise)
{
	WITHOUT_MEMORY(
		result r;
		read_at(&r, UA_INVOICES_SHOW, 200, body, how);
		if (unit_allocation_failed()) {
			CHECK_INT(r.error.kind, UA_ERROR_TRANSPORT);
			CHECK_INT(r.error.cause, UA_CAUSE_MEMORY);
		} else {
			CHECK_INT(r.error.kind, otherwise);
		}
		free_result(&r);
	);
}

static void reading_without_memory_fails_as_such(void)
{
	ua_buf body;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	signed_answer(&body, "{\"id\":\"x\",\"iat\":5,\"list\":[1,2,{\"a\":\"b\"}]}", &signing);
	check_memory(body.data, &signing, UA_ERROR_NONE);
	check_memory("{\"status\":1,\"data\":{\"id\":\"x\",\"list\":[1,2]}}", &signing, UA_ERROR_NONE);
	check_memory("{\"status\":0,\"error\":{\"code\":\"X\"}}", &signing, UA_ERROR_API);
	ua_buf_free(&body);
}

static void a_callback_without_memory_fails_as_such(void)
{
	const ua_signing keys[] = {other_signing, signing};
	ua_buf body;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	callback_of(&body, "{\"paymentId\":\"p1\",\"list\":[1,2]}", &signing);
	WITHOUT_MEMORY(
		ua_error error = {0};
		ua_json *claims = ua_envelope_read_callback(&error, body.data, body.len, keys, 2, NOW);
		CHECK((claims == NULL) == unit_allocation_failed());
		CHECK_INT(error.kind, claims ? UA_ERROR_NONE : UA_ERROR_TRANSPORT);
		CHECK_INT(error.cause, claims ? UA_CAUSE_NONE : UA_CAUSE_MEMORY);
		ua_json_free(claims);
		ua_error_clear(&error);
	);
	ua_buf_free(&body);
}

static void nothing_of_an_answer_stays_in_freed_memory(void)
{
	ua_buf body;
	result r;

	ua_buf_init(&body, UA_BUF_UNLIMITED);
	unit_secret("the-secret-session");
	signed_answer(&body, "{\"id\":\"the-secret-session\"}", &signing);
	read_at(&r, UA_SESSIONS_CREATE, 200, body.data, &signing);
	CHECK(r.answer.ok);
	free_result(&r);
	CHECK(write_request(&body, NULL, NULL, "the-secret-session", 5, &signing));
	ua_buf_free(&body);
}

UNIT_MAIN(
	TEST(writes_unsigned_requests),
	TEST(writes_signed_requests),
	TEST(writes_the_documented_signed_request),
	TEST(a_written_request_is_valid_and_signed_over_its_own_bytes),
	TEST(a_request_over_the_limit_is_not_written),
	TEST(content_is_empty_until_it_is_filled),
	TEST(reads_every_form_of_status),
	TEST(reads_every_form_of_error),
	TEST(reads_every_form_of_data),
	TEST(refuses_what_is_no_answer),
	TEST(success_needs_the_http_status_of_one),
	TEST(the_claims_of_a_signed_answer_are_the_data),
	TEST(claims_that_are_no_json_are_refused),
	TEST(a_bad_signature_is_refused),
	TEST(an_error_beside_a_token_is_no_answer),
	TEST(a_token_of_the_envelope_is_not_looked_at),
	TEST(plain_answers_are_refused_where_signed_ones_are_required),
	TEST(a_session_may_stand_in_the_envelope_itself),
	TEST(reads_the_documented_answers),
	TEST(a_callback_is_verified_with_any_of_the_keys),
	TEST(a_callback_has_its_time),
	TEST(the_ids_of_request_and_answer_agree),
	TEST(ids_of_other_forms),
	TEST(a_signed_callback_that_is_none_ends_the_search),
	TEST(a_callback_without_a_token_is_not_signed),
	TEST(a_callback_that_is_no_json_is_not_signed),
	TEST(reads_the_constructed_callback),
	TEST(writing_without_memory_fails),
	TEST(reading_without_memory_fails_as_such),
	TEST(a_callback_without_memory_fails_as_such),
	TEST(nothing_of_an_answer_stays_in_freed_memory),
)
