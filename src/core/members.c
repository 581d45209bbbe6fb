/* SPDX-License-Identifier: MIT */
#include "members.h"

#include <stdlib.h>
#include <string.h>

/* In strcmp()'s order. Left out, and so free: extraInfo, serviceData, recurringData, details, fields, message, and whatever
 * this version does not know. */
const ua_member ua_members[] = {
	{"Id", UA_MEMBER_RELIED},
	{"account", UA_MEMBER_RELIED},
	{"amount", UA_MEMBER_RELIED},
	{"bankName", UA_MEMBER_RELIED},
	{"callbackUrl", UA_MEMBER_RELIED},
	{"canceledAt", UA_MEMBER_RELIED},
	{"cardFromId", UA_MEMBER_RELIED},
	{"cardFromMasked", UA_MEMBER_RELIED},
	{"cardPanMasked", UA_MEMBER_RELIED},
	{"cardToId", UA_MEMBER_RELIED},
	{"cardToMasked", UA_MEMBER_RELIED},
	{"chequeLink", UA_MEMBER_RELIED},
	{"clientId", UA_MEMBER_RELIED},
	{"clientName", UA_MEMBER_RELIED},
	{"code", UA_MEMBER_RELIED},
	{"commission", UA_MEMBER_RELIED},
	{"commissionAmount", UA_MEMBER_RELIED},
	{"confirmation", UA_MEMBER_RELIED},
	{"confirmationsLeft", UA_MEMBER_RELIED},
	{"createDate", UA_MEMBER_RELIED},
	{"createdAt", UA_MEMBER_RELIED},
	{"currency", UA_MEMBER_RELIED},
	{"data", UA_MEMBER_RELIED},
	{"description", UA_MEMBER_RELIED},
	{"destination", UA_MEMBER_RELIED},
	{"destinationName", UA_MEMBER_RELIED},
	{"email", UA_MEMBER_RELIED},
	{"error", UA_MEMBER_RELIED},
	{"expiresAt", UA_MEMBER_RELIED},
	{"extarnalId", UA_MEMBER_RELIED},
	{"externalId", UA_MEMBER_RELIED},
	{"finishedAt", UA_MEMBER_RELIED},
	{"fixed", UA_MEMBER_RELIED},
	{"form", UA_MEMBER_RELIED},
	{"iat", UA_MEMBER_RELIED},
	{"id", UA_MEMBER_RELIED},
	{"interval", UA_MEMBER_RELIED},
	{"invoice", UA_MEMBER_RELIED},
	{"invoiceId", UA_MEMBER_RELIED},
	{"invoiceNumber", UA_MEMBER_RELIED},
	{"invoiceStatus", UA_MEMBER_RELIED},
	{"invoiceid", UA_MEMBER_RELIED},
	{"invoices", UA_MEMBER_LIST},
	{"key", UA_MEMBER_RELIED},
	{"mfo", UA_MEMBER_RELIED},
	{"number", UA_MEMBER_RELIED},
	{"okpo", UA_MEMBER_RELIED},
	{"openedAt", UA_MEMBER_RELIED},
	{"orderId", UA_MEMBER_RELIED},
	{"paidAt", UA_MEMBER_RELIED},
	{"payDate", UA_MEMBER_RELIED},
	{"paymentId", UA_MEMBER_RELIED},
	{"paymentNumber", UA_MEMBER_RELIED},
	{"paymentPageUrl", UA_MEMBER_RELIED},
	{"paymentPageUrlQR", UA_MEMBER_RELIED},
	{"paymentPageUrlQr", UA_MEMBER_RELIED},
	{"paymentStatus", UA_MEMBER_RELIED},
	{"payments", UA_MEMBER_RELIED},
	{"percents", UA_MEMBER_RELIED},
	{"plannedPaidAt", UA_MEMBER_RELIED},
	{"pluginId", UA_MEMBER_RELIED},
	{"receiptId", UA_MEMBER_RELIED},
	{"receiptPath", UA_MEMBER_RELIED},
	{"receiveOperationId", UA_MEMBER_RELIED},
	{"redirect", UA_MEMBER_RELIED},
	{"redirectUrl", UA_MEMBER_RELIED},
	{"reusability", UA_MEMBER_RELIED},
	{"reversedAt", UA_MEMBER_RELIED},
	{"sendOperationId", UA_MEMBER_RELIED},
	{"serviceId", UA_MEMBER_RELIED},
	{"status", UA_MEMBER_RELIED},
	{"systemType", UA_MEMBER_RELIED},
	{"tag", UA_MEMBER_RELIED},
	{"token", UA_MEMBER_RELIED},
	{"type", UA_MEMBER_RELIED},
	{"updatedAt", UA_MEMBER_RELIED},
	{"url", UA_MEMBER_RELIED},
};
const size_t ua_member_count = sizeof(ua_members) / sizeof(ua_members[0]);

static int compare(const void *key, const void *row)
{
	return strcmp(key, ((const ua_member *) row)->name);
}

ua_member_kind ua_member_kind_of(const char *key)
{
	const ua_member *found = bsearch(key, ua_members, ua_member_count, sizeof(ua_members[0]), compare);

	return found != NULL ? found->kind : UA_MEMBER_FREE;
}
