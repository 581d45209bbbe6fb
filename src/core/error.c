/* SPDX-License-Identifier: MIT */
#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void ua_error_clear(ua_error *error)
{
	ua_json_free(error->answer);
	memset(error, 0, sizeof(*error));
}

void ua_error_set(ua_error *error, ua_error_kind kind, ua_cause cause, const char *format, ...)
{
	va_list args;

	ua_error_clear(error);
	error->kind = kind;
	error->cause = cause;
	va_start(args, format);
	vsnprintf(error->message, sizeof(error->message), format, args);
	va_end(args);
}

const char *ua_api_code(const ua_json *api)
{
	const ua_json *code = ua_json_member(api, "code");

	return code && ua_json_typeof(code) == UA_JSON_STRING ? ua_json_string(code) : NULL;
}

const char *ua_cause_name(ua_cause cause)
{
	static const char *const names[] = {
		[UA_CAUSE_NONE] = "none",
		[UA_CAUSE_DNS] = "dns",
		[UA_CAUSE_CONNECT] = "connect",
		[UA_CAUSE_TLS] = "tls",
		[UA_CAUSE_PROXY] = "proxy",
		[UA_CAUSE_SEND] = "send",
		[UA_CAUSE_TIMEOUT] = "timeout",
		[UA_CAUSE_TRANSPORT] = "transport",
		[UA_CAUSE_RESET] = "reset",
		[UA_CAUSE_HTTP] = "http",
		[UA_CAUSE_TRANSPORT_FAULT] = "transport_fault",
		[UA_CAUSE_TOO_LARGE] = "too_large",
		[UA_CAUSE_INTERRUPTED] = "interrupted",
		[UA_CAUSE_MEMORY] = "memory",
	};

	return names[cause];
}
