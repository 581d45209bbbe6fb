/* SPDX-License-Identifier: MIT */
#include "diagnosis.h"
#include "refusal.h"

static ua_fault of_cause(ua_cause cause)
{
	static const ua_fault faults[] = {
		[UA_CAUSE_DNS] = UA_FAULT_DNS,
		[UA_CAUSE_CONNECT] = UA_FAULT_CONNECT,
		[UA_CAUSE_TLS] = UA_FAULT_TLS,
		[UA_CAUSE_PROXY] = UA_FAULT_PROXY_UNREACHABLE,
		[UA_CAUSE_SEND] = UA_FAULT_RESET,
		[UA_CAUSE_TIMEOUT] = UA_FAULT_TIMEOUT,
		[UA_CAUSE_RESET] = UA_FAULT_RESET,
		[UA_CAUSE_HTTP] = UA_FAULT_NOT_UAPAY,
		[UA_CAUSE_TOO_LARGE] = UA_FAULT_NOT_UAPAY,
	};

	/* what is left is none of UAPAY's or the network's doing */
	return (size_t) cause < sizeof(faults) / sizeof(faults[0]) && faults[cause] != UA_FAULT_NONE ? faults[cause] : UA_FAULT_UNKNOWN;
}

static ua_fault of_refusal(const ua_error *error)
{
	switch (ua_refusal_judge(error)) {
		case UA_REFUSAL_NONE:
			return UA_FAULT_UNAVAILABLE;
		case UA_REFUSAL_CLOCK:
			return UA_FAULT_CLOCK;
		default:
			return ua_refusal_of_access(error);
	}
}

ua_fault ua_diagnose(const ua_error *error)
{
	if (error->fault != UA_FAULT_NONE) {
		return error->fault;
	}
	if (error->kind == UA_ERROR_TRANSPORT) {
		return of_cause(error->cause);
	}
	if (error->http_status == 429) {
		return UA_FAULT_TOO_MANY_REQUESTS;
	}
	if (error->http_status >= 500 || error->http_status == 408) {
		return UA_FAULT_UNAVAILABLE;
	}
	return error->kind == UA_ERROR_API ? of_refusal(error) : UA_FAULT_NOT_UAPAY;
}
