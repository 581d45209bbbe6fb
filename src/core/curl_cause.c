/* SPDX-License-Identifier: MIT */
#include "curl_cause.h"

#include <string.h>

static const struct {
	CURLcode code;
	ua_cause cause;
} causes[] = {
	{CURLE_COULDNT_RESOLVE_PROXY, UA_CAUSE_PROXY},
	{CURLE_COULDNT_RESOLVE_HOST, UA_CAUSE_DNS},
	{CURLE_COULDNT_CONNECT, UA_CAUSE_CONNECT},
	{CURLE_OPERATION_TIMEDOUT, UA_CAUSE_TIMEOUT},
	{CURLE_SSL_CONNECT_ERROR, UA_CAUSE_TLS},
	{CURLE_PEER_FAILED_VERIFICATION, UA_CAUSE_TLS},
	{CURLE_SSL_CACERT_BADFILE, UA_CAUSE_TLS},
	{CURLE_SSL_CERTPROBLEM, UA_CAUSE_TLS},
	{CURLE_SSL_CIPHER, UA_CAUSE_TLS},
	{CURLE_SSL_ENGINE_INITFAILED, UA_CAUSE_TLS},
	{CURLE_SSL_ISSUER_ERROR, UA_CAUSE_TLS},
	{CURLE_SSL_INVALIDCERTSTATUS, UA_CAUSE_TLS},
	{CURLE_SEND_ERROR, UA_CAUSE_SEND},
	{CURLE_SEND_FAIL_REWIND, UA_CAUSE_RESET},
	{CURLE_RECV_ERROR, UA_CAUSE_RESET},
	{CURLE_GOT_NOTHING, UA_CAUSE_RESET},
	{CURLE_PARTIAL_FILE, UA_CAUSE_RESET},
	{CURLE_ABORTED_BY_CALLBACK, UA_CAUSE_RESET}, /* by a callback */
	{CURLE_OUT_OF_MEMORY, UA_CAUSE_MEMORY},
#if LIBCURL_VERSION_NUM >= 0x080600
	{CURLE_TOO_LARGE, UA_CAUSE_TOO_LARGE},
#endif
#if LIBCURL_VERSION_NUM >= 0x074900
	{CURLE_PROXY, UA_CAUSE_PROXY},
#endif
};

ua_cause ua_curl_cause(CURLcode code)
{
	for (size_t i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {
		if (causes[i].code == code) {
			return causes[i].cause;
		}
	}
	return UA_CAUSE_HTTP;
}

/* Whether a handshake ended because the connection did, which may go better the next time: libcurl has one code for this and
 * for partners that have no protocol or cipher in common, so its text must tell. */
static bool is_cut_handshake(CURLcode code, const char *reason)
{
	static const char *const texts[] = {
		"SSL_ERROR_SYSCALL", "SSL_ERROR_ZERO_RETURN", "error:00000000", "unexpected eof", "failure: ", /* OpenSSL */
		"non-properly terminated", "pull function", "push function", "Error decoding the received TLS packet", /* GnuTLS */
	};

	for (size_t i = 0; code == CURLE_SSL_CONNECT_ERROR && i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (strstr(reason, texts[i])) {
			return true;
		}
	}
	return false;
}

ua_cause ua_curl_cause_of_transfer(CURL *easy, CURLcode code, const char *reason, bool body_left)
{
	long proxy_status = 0;

	curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxy_status);
	if (!body_left && proxy_status != 0 && (proxy_status < 200 || proxy_status > 299)) {
		return UA_CAUSE_PROXY;
	}
	/* What libcurl before 8.6 says of a header line over 100 KiB: far likelier, once the request left, than a lack of memory. */
	if (code == CURLE_OUT_OF_MEMORY && body_left) {
		return UA_CAUSE_TOO_LARGE;
	}
	return is_cut_handshake(code, reason) ? UA_CAUSE_RESET : ua_curl_cause(code);
}

/* Texts of the TLS libraries, since libcurl has one code for all that speaks against a certificate. */
static const struct {
	CURLcode code;
	const char *text;
	ua_fault fault;
} tls_faults[] = {
	{CURLE_PEER_FAILED_VERIFICATION, "expired", UA_FAULT_CERTIFICATE_DATE},
	{CURLE_PEER_FAILED_VERIFICATION, "not yet valid", UA_FAULT_CERTIFICATE_DATE},
	{CURLE_PEER_FAILED_VERIFICATION, "certificate subject name", UA_FAULT_CERTIFICATE_HOST},
	{CURLE_PEER_FAILED_VERIFICATION, "", UA_FAULT_CERTIFICATE_UNTRUSTED},
	{CURLE_SSL_ISSUER_ERROR, "", UA_FAULT_CERTIFICATE_UNTRUSTED},
	{CURLE_SSL_CACERT_BADFILE, "", UA_FAULT_CA_FILE},
	{CURLE_SSL_CONNECT_ERROR, "wrong version number", UA_FAULT_NO_TLS},
	{CURLE_SSL_CONNECT_ERROR, "packet length too long", UA_FAULT_NO_TLS},
	{CURLE_SSL_CONNECT_ERROR, "record layer failure", UA_FAULT_NO_TLS},
	{CURLE_SSL_CONNECT_ERROR, "unexpected TLS packet", UA_FAULT_NO_TLS}, /* GnuTLS */
};

/* What GnuTLS tells in numbers alone: GNUTLS_CERT_NOT_ACTIVATED and GNUTLS_CERT_EXPIRED. OpenSSL's are small. */
#define GNUTLS_WRONG_DATE 0x600L

static ua_fault tls_fault(CURL *easy, CURLcode code, const char *reason)
{
	long result = 0;

	curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
	if (code == CURLE_PEER_FAILED_VERIFICATION && (result & GNUTLS_WRONG_DATE)) {
		return UA_FAULT_CERTIFICATE_DATE;
	}
	for (size_t i = 0; i < sizeof(tls_faults) / sizeof(tls_faults[0]); i++) {
		if (tls_faults[i].code == code && strstr(reason, tls_faults[i].text)) {
			return tls_faults[i].fault;
		}
	}
	return UA_FAULT_NONE;
}

/* How the way to the proxy and through it failed; UA_FAULT_NONE when it did not. */
static ua_fault proxy_fault(CURL *easy, bool body_left)
{
	long status = 0;

	curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &status);
	if (body_left || (status >= 200 && status <= 299)) {
		return UA_FAULT_NONE;
	}
	if (status == 0) {
		return UA_FAULT_PROXY_UNREACHABLE;
	}
	return status == 407 ? UA_FAULT_PROXY_PASSWORD : UA_FAULT_PROXY_REFUSED;
}

ua_fault ua_curl_fault(CURL *easy, CURLcode code, ua_cause cause, const char *reason, bool proxied, bool body_left)
{
	bool at_once = code == CURLE_SSL_CACERT_BADFILE || cause == UA_CAUSE_MEMORY; /* before anybody was spoken to */
	ua_fault fault = proxied && !at_once ? proxy_fault(easy, body_left) : UA_FAULT_NONE;

	if (fault == UA_FAULT_NONE && cause == UA_CAUSE_TLS) {
		fault = tls_fault(easy, code, reason);
	}
	if (fault == UA_FAULT_NONE && cause == UA_CAUSE_TIMEOUT && !body_left) {
		fault = UA_FAULT_CONNECT_TIMEOUT;
	}
	return fault;
}

const char *ua_curl_describe(CURLcode code, const char *reason)
{
	static const CURLcode quoting[] = {CURLE_COULDNT_RESOLVE_PROXY, CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL};

	for (size_t i = 0; i < sizeof(quoting) / sizeof(quoting[0]); i++) {
		if (code == quoting[i]) {
			return curl_easy_strerror(code);
		}
	}
	if (code == CURLE_SEND_FAIL_REWIND || code == CURLE_ABORTED_BY_CALLBACK) {
		return "the connection ended before an answer came"; /* what a callback refused */
	}
	return reason[0] ? reason : curl_easy_strerror(code);
}
