/* SPDX-License-Identifier: MIT */

/*
 * What the extension cannot beat: the same work with libcurl, cJSON and OpenSSL in a program of its own. Builds the body,
 * signs it, sends it over a kept connection, verifies the answer and parses it. For each number read it makes so many calls
 * and prints what one cost.
 * Arguments: row (show, list, list-plain, callback), URL, CA file, key, file of the callback, warm-up calls.
 */
#define CURL_DISABLE_TYPECHECK
#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
	char *data;
	size_t len, cap;
} text;

static void fail(const char *what)
{
	fprintf(stderr, "limit: %s\n", what);
	exit(1);
}

static void reserve(text *t, size_t more)
{
	if (t->len + more + 1 > t->cap) {
		t->cap = (t->len + more + 1) * 2;
		t->data = realloc(t->data, t->cap);
	}
}

static void append(text *t, const char *bytes, size_t len)
{
	reserve(t, len);
	memcpy(t->data + t->len, bytes, len);
	t->len += len;
	t->data[t->len] = '\0';
}

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void append_base64url(text *t, const unsigned char *bytes, size_t len)
{
	reserve(t, len / 3 * 4 + 4);
	for (size_t i = 0; i < len; i += 3) {
		char *out = t->data + t->len;
		unsigned left = len - i < 3 ? (unsigned) (len - i) : 3;
		unsigned n = (unsigned) bytes[i] << 16 | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
		out[0] = letters[n >> 18];
		out[1] = letters[n >> 12 & 63];
		out[2] = letters[n >> 6 & 63];
		out[3] = letters[n & 63];
		t->len += left + 1;
	}
	t->data[t->len] = '\0';
}

static void append_decoded(text *t, const char *chars, size_t len)
{
	static signed char values[256];
	unsigned bits = 0, n = 0;

	if (!values['B']) {
		memset(values, -1, sizeof(values));
		for (int i = 0; i < 64; i++) {
			values[(unsigned char) letters[i]] = (signed char) i;
		}
	}
	reserve(t, len);
	char *to = t->data + t->len;
	for (size_t i = 0; i < len; i++) {
		signed char value = values[(unsigned char) chars[i]];
		if (value < 0) {
			fail("not base64url");
		}
		n = n << 6 | (unsigned) value;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			*to++ = (char) (n >> bits);
		}
	}
	t->len = (size_t) (to - t->data);
	*to = '\0';
}

static const char *key;

static void mac(const char *bytes, size_t len, unsigned char out[32])
{
	unsigned size = 32;

	HMAC(EVP_sha256(), key, (int) strlen(key), (const unsigned char *) bytes, len, out, &size);
}

static cJSON *verified(const char *token)
{
	static text bytes;
	unsigned char expected[32];
	const char *first = strchr(token, '.'), *last = first ? strchr(first + 1, '.') : NULL;

	if (!last) {
		fail("no token");
	}
	bytes.len = 0;
	append_decoded(&bytes, token, (size_t) (first - token));
	cJSON *header = cJSON_ParseWithLength(bytes.data, bytes.len);
	if (strcmp(cJSON_GetObjectItemCaseSensitive(header, "alg")->valuestring, "HS256") != 0) {
		fail("another algorithm");
	}
	cJSON_Delete(header);
	mac(token, (size_t) (last - token), expected);
	bytes.len = 0;
	append_decoded(&bytes, last + 1, strlen(last + 1));
	if (bytes.len != 32 || CRYPTO_memcmp(bytes.data, expected, 32) != 0) {
		fail("another signature");
	}
	bytes.len = 0;
	append_decoded(&bytes, first + 1, (size_t) (last - first - 1));
	return cJSON_ParseWithLength(bytes.data, bytes.len);
}

static size_t on_body(char *bytes, size_t size, size_t count, void *answer)
{
	append(answer, bytes, size * count);
	return size * count;
}

static const char header_text[] = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";

static void write_body(text *body, text *token, const char *params, bool sign)
{
	char number[64];
	unsigned char bytes[32];

	body->len = token->len = 0;
	append(body, "{\"params\":{\"sessionId\":\"9499b6f1-907c-4907-93bf-5d89bda6c40a\",", 63);
	append(body, params, strlen(params));
	append(body, "}", 1);
	if (sign) {
		int len = snprintf(number, sizeof(number), ",\"iat\":%lld}", (long long) time(NULL));
		append(body, number, (size_t) len);
		append(token, header_text, strlen(header_text));
		append_base64url(token, (unsigned char *) body->data, body->len);
		mac(token->data, token->len, bytes);
		append(token, ".", 1);
		append_base64url(token, bytes, 32);
		body->len--;
		append(body, ",\"token\":\"", 10);
		append(body, token->data, token->len);
		append(body, "\"", 1);
	}
	append(body, "}", 1);
}

static const char *row, *url, *ca_file;
static text callback;

static cJSON *exchange(CURL *curl, const char *params, bool sign)
{
	static text body, token, answer;

	write_body(&body, &token, params, sign);
	answer.len = 0;
	curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long) body.len);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
	CURLcode code = curl_easy_perform(curl);
	if (code != CURLE_OK) {
		fail(curl_easy_strerror(code));
	}
	return cJSON_ParseWithLength(answer.data, answer.len);
}

static CURL *start(void)
{
	CURL *curl = curl_easy_init();
	struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");

	headers = curl_slist_append(headers, "Accept: application/json");
	headers = curl_slist_append(headers, "Expect:");
	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_CAINFO, ca_file);
	curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 25000L);
	return curl;
}

static void one(CURL *curl, const char *params)
{
	cJSON *answer = strcmp(row, "callback") == 0 ? cJSON_ParseWithLength(callback.data, callback.len)
		: exchange(curl, params, strcmp(row, "list-plain") != 0);
	cJSON *data = strcmp(row, "callback") == 0 ? answer : cJSON_GetObjectItemCaseSensitive(answer, "data");
	cJSON *token = cJSON_GetObjectItemCaseSensitive(data, "token");
	cJSON *claims = token ? verified(token->valuestring) : NULL;
	const char *member = strncmp(row, "list", 4) == 0 ? "invoices" : "paymentId";

	if (!cJSON_GetObjectItemCaseSensitive(claims ? claims : data, member)) {
		fail("not the answer");
	}
	cJSON_Delete(claims);
	cJSON_Delete(answer);
}

static double seconds(clockid_t id)
{
	struct timespec now;

	clock_gettime(id, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static double cpu(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int argc, char **argv)
{
	static char params[8192] = "\"id\":\"e408a23f-982d-4557-97bb-96183056db22\"";

	if (argc != 7) {
		fail("wrong arguments");
	}
	row = argv[1], url = argv[2], ca_file = argv[3], key = argv[4];
	FILE *file = fopen(argv[5], "rb");
	char bytes[4096];
	for (size_t len; file && (len = fread(bytes, 1, sizeof(bytes), file)) > 0;) {
		append(&callback, bytes, len);
	}
	if (strncmp(row, "list", 4) == 0) {
		size_t len = (size_t) sprintf(params, "\"ids\":[");
		for (int i = 0; i < 100; i++) {
			len += (size_t) sprintf(params + len, "%s\"0004cf22-3a80-475c-bee4-%012d\"", i ? "," : "", i);
		}
		strcpy(params + len, "]");
	}
	curl_global_init(CURL_GLOBAL_DEFAULT);
	CURL *curl = start();
	for (long i = atol(argv[6]); i > 0; i--) {
		one(curl, params);
	}
	for (long calls; scanf("%ld", &calls) == 1;) {
		double cpu_before = cpu(), wall_before = seconds(CLOCK_MONOTONIC);
		for (long i = calls; i > 0; i--) {
			one(curl, params);
		}
		printf("{\"cpu\":%.9f,\"wall\":%.9f}\n", (cpu() - cpu_before) / (double) calls, (seconds(CLOCK_MONOTONIC) - wall_before) / (double) calls);
		fflush(stdout);
	}
	curl_easy_cleanup(curl);
	return 0;
}
