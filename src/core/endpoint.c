/* SPDX-License-Identifier: MIT */
#include "endpoint.h"
#include "json.h"

#include <string.h>

/* The whole of UAPAY's invoicer API, one row per method. The documents do not agree with each other everywhere; where
 * they give two spellings of a field, both are known. */

static const char *const invoice_types[] = {"PAY", "HOLD", "SUBSCRIBE", NULL};
static const char *const system_types[] = {"ECOM", "P2P", NULL};
static const char *const locales[] = {"uk", "ru", "en", NULL};
static const char *const invoice_id[] = {"id", "invoiceId", NULL};
static const char *const payment_id[] = {"paymentId", "id", NULL};
static const char *const shown_invoice[] = {"id", "Id", "invoiceId", NULL};
static const char *const checked_payment[] = {"id", "paymentId", NULL};
static const char *const its_invoice[] = {"invoiceId", NULL};
static const char *const its_payment[] = {"paymentId", NULL};
static const char *const subscribed[] = {"invoiceId", "invoiceid", "id", NULL};
static const char *const external_id[] = {"externalId", NULL};

/* Tables, read by their rows. */
/* clang-format off */
#define DAYS_MAX 366
#define INT_ANY .min = -UA_JSON_MAX_INT, .max = UA_JSON_MAX_INT
#define END {.name = NULL}
#define END_ARGUMENTS {.field = {.name = NULL}}

static const ua_field card_to[] = {
	{.name = "id", .type = UA_FIELD_ID, .required = true},
	END,
};

static const ua_field new_card_to[] = {
	{.name = "id", .type = UA_FIELD_ID, .required = true, .instead = "pan"},
	{.name = "pan", .type = UA_FIELD_ID},
	END,
};

static const ua_field service[] = {
	{.name = "serviceId", .type = UA_FIELD_ID},
	{.name = "destination", .type = UA_FIELD_STRING},
	{.name = "destinationName", .type = UA_FIELD_STRING},
	{.name = "account", .type = UA_FIELD_STRING},
	{.name = "mfo", .type = UA_FIELD_STRING},
	{.name = "okpo", .type = UA_FIELD_STRING},
	{.name = "bankName", .type = UA_FIELD_STRING},
	{.name = "description", .type = UA_FIELD_STRING},
	{.name = "amount", .type = UA_FIELD_AMOUNT},
	{.name = "callbackUrl", .type = UA_FIELD_STRING},
	END,
};

static const ua_field invoice[] = {
	{.name = "externalId", .type = UA_FIELD_ID, .required = true},
	{.name = "type", .type = UA_FIELD_ENUM, .values = invoice_types, .required = true},
	{.name = "cardTo", .type = UA_FIELD_OBJECT, .members = card_to, .when_field = "systemType", .when_value = "P2P",
		.instead = "cardToId"},
	{.name = "cardToId", .type = UA_FIELD_ID},
	{.name = "reusability", .type = UA_FIELD_BOOL},
	{.name = "description", .type = UA_FIELD_ID, .required = true},
	{.name = "amount", .type = UA_FIELD_AMOUNT, .when_field = "type", .when_value = "SUBSCRIBE"},
	{.name = "recurringInterval", .type = UA_FIELD_INT, .min = 1, .max = DAYS_MAX, .when_field = "type",
		.when_value = "SUBSCRIBE"},
	{.name = "expiresAt", .type = UA_FIELD_TIME_MS, .when_field = "type", .when_value = "SUBSCRIBE"},
	{.name = "redirectUrl", .type = UA_FIELD_STRING},
	{.name = "callbackUrl", .type = UA_FIELD_STRING},
	{.name = "extraInfo", .type = UA_FIELD_JSON},
	{.name = "email", .type = UA_FIELD_STRING},
	{.name = "payExpiresAt", .type = UA_FIELD_TIME_SQL},
	{.name = "tag", .type = UA_FIELD_STRING},
	{.name = "services", .type = UA_FIELD_OBJECTS, .members = service},
	END,
};

static const ua_field invoice_changes[] = {
	{.name = "cardTo", .type = UA_FIELD_OBJECT, .members = new_card_to},
	{.name = "cardToId", .type = UA_FIELD_ID},
	{.name = "tag", .type = UA_FIELD_STRING},
	{.name = "redirectUrl", .type = UA_FIELD_STRING},
	{.name = "callbackUrl", .type = UA_FIELD_STRING},
	{.name = "extraInfo", .type = UA_FIELD_JSON},
	END,
};

static const ua_field card_from[] = {
	{.name = "id", .type = UA_FIELD_ID, .required = true},
	{.name = "securityCode", .type = UA_FIELD_ID, .required = true},
	END,
};

static const ua_field card_payment[] = {
	{.name = "invoiceId", .type = UA_FIELD_ID, .required = true},
	{.name = "cardFrom", .type = UA_FIELD_OBJECT, .members = card_from, .required = true},
	{.name = "amount", .type = UA_FIELD_AMOUNT, .required = true},
	{.name = "currency", .type = UA_FIELD_INT, .min = 980, .max = 980, .has_default = true},
	{.name = "email", .type = UA_FIELD_STRING},
	END,
};

static const ua_field device[] = {
	{.name = "acceptHeader", .type = UA_FIELD_STRING},
	{.name = "ip", .type = UA_FIELD_STRING},
	{.name = "colorDepth", .type = UA_FIELD_INT, INT_ANY},
	{.name = "javaEnabled", .type = UA_FIELD_BOOL},
	{.name = "language", .type = UA_FIELD_STRING},
	{.name = "screenHeight", .type = UA_FIELD_INT, INT_ANY},
	{.name = "screenWidth", .type = UA_FIELD_INT, INT_ANY},
	{.name = "windowHeight", .type = UA_FIELD_INT, INT_ANY},
	{.name = "windowWidth", .type = UA_FIELD_INT, INT_ANY},
	{.name = "time", .type = UA_FIELD_TIME_ISO},
	{.name = "timezoneOffset", .type = UA_FIELD_INT, INT_ANY},
	{.name = "userAgent", .type = UA_FIELD_STRING},
	END,
};

#define PARAM(n, ...) {UA_IN_PARAMS, {.name = n, __VA_ARGS__}}
#define DATUM(n, ...) {UA_IN_DATA, {.name = n, __VA_ARGS__}}
#define REQUIRED_ID(n) PARAM(n, .type = UA_FIELD_ID, .required = true)
#define ALL_DATA(fields) {UA_IS_DATA, {.name = "data", .type = UA_FIELD_OBJECT, .members = fields, .required = true}}

static const ua_argument sessions_create[] = {
	REQUIRED_ID("clientId"),
	END_ARGUMENTS,
};

static const ua_argument invoices_create[] = {
	ALL_DATA(invoice),
	PARAM("systemType", .type = UA_FIELD_ENUM, .values = system_types, .required = true),
	END_ARGUMENTS,
};

static const ua_argument invoices_update[] = {
	REQUIRED_ID("id"),
	ALL_DATA(invoice_changes),
	END_ARGUMENTS,
};

static const ua_argument by_id[] = {
	REQUIRED_ID("id"),
	END_ARGUMENTS,
};

static const ua_argument invoices_show_list[] = {
	PARAM("ids", .type = UA_FIELD_IDS, .max = UA_LIST_MAX, .required = true, .instead = "externalIds"),
	PARAM("externalIds", .type = UA_FIELD_IDS, .max = UA_LIST_MAX),
	END_ARGUMENTS,
};

static const ua_argument payments_create[] = {
	ALL_DATA(card_payment),
	PARAM("device", .type = UA_FIELD_OBJECT, .members = device, .required = true),
	PARAM("locale", .type = UA_FIELD_ENUM, .values = locales),
	END_ARGUMENTS,
};

static const ua_argument payment_of_invoice[] = {
	REQUIRED_ID("paymentId"),
	REQUIRED_ID("invoiceId"),
	END_ARGUMENTS,
};

static const ua_argument payments_confirm[] = {
	REQUIRED_ID("paymentId"),
	REQUIRED_ID("invoiceId"),
	REQUIRED_ID("code"),
	REQUIRED_ID("key"),
	END_ARGUMENTS,
};

static const ua_argument payments_complete[] = {
	REQUIRED_ID("paymentId"),
	REQUIRED_ID("invoiceId"),
	PARAM("amount", .type = UA_FIELD_AMOUNT),
	END_ARGUMENTS,
};

static const ua_argument payments_reverse[] = {
	REQUIRED_ID("paymentId"),
	REQUIRED_ID("invoiceId"),
	DATUM("amount", .type = UA_FIELD_AMOUNT),
	END_ARGUMENTS,
};

static const ua_argument payments_show[] = {
	REQUIRED_ID("paymentId"),
	END_ARGUMENTS,
};

static const ua_argument payments_show_commission[] = {
	REQUIRED_ID("invoiceId"),
	DATUM("amount", .type = UA_FIELD_AMOUNT, .required = true),
	END_ARGUMENTS,
};

static const ua_argument subscriptions_update[] = {
	REQUIRED_ID("invoiceId"),
	DATUM("interval", .type = UA_FIELD_INT, .min = 1, .max = DAYS_MAX, .required = true, .instead = "expiresAt"),
	DATUM("expiresAt", .type = UA_FIELD_TIME_MS),
	END_ARGUMENTS,
};

static const ua_argument other[] = {
	{UA_IS_PATH, {.name = "path", .type = UA_FIELD_PATH, .required = true}},
	{UA_IS_PARAMS, {.name = "params", .type = UA_FIELD_FREE}},
	{UA_IS_DATA, {.name = "data", .type = UA_FIELD_FREE}},
	END_ARGUMENTS,
};

#define ASK_PAYMENT "$client->payments->show($paymentId) tells whether it was executed"
#define ECHOES(...) .echoes = {__VA_ARGS__}
#define INVOICE(names) [UA_ID_INVOICE] = names
#define PAYMENT(names) [UA_ID_PAYMENT] = names
#define EXTERNAL(names) [UA_ID_EXTERNAL] = names

const ua_endpoint ua_endpoints[UA_ENDPOINT_COUNT] = {
	[UA_SESSIONS_CREATE] = {"sessions/create", UA_READ, sessions_create, .answer_id = invoice_id},
	[UA_INVOICES_CREATE] = {"invoicer/invoices/create", UA_EFFECT, invoices_create, ECHOES(EXTERNAL(external_id)),
		.find_out = "$client->invoices->findByExternalId($externalId) tells whether it was executed"},
	[UA_INVOICES_UPDATE] = {"invoicer/invoices/update", UA_REPEATABLE, invoices_update, .answer_id = invoice_id,
		ECHOES(INVOICE(invoice_id))},
	[UA_INVOICES_SHOW] = {"invoicer/invoices/show", UA_READ, by_id, ECHOES(INVOICE(shown_invoice))},
	[UA_INVOICES_SHOW_LIST] = {"invoicer/invoices/show/list", UA_READ, invoices_show_list},
	[UA_PAYMENTS_CREATE] = {"invoicer/payments/create", UA_EFFECT, payments_create, ECHOES(INVOICE(its_invoice)),
		.find_out = "$client->invoices->show($invoiceId)->payments tells whether it was executed"},
	[UA_PAYMENTS_CHECK_STATUS] = {"invoicer/payments/checkStatus", UA_READ, payment_of_invoice,
		ECHOES(PAYMENT(checked_payment), INVOICE(its_invoice))},
	[UA_PAYMENTS_CONFIRM] = {"invoicer/payments/confirm", UA_EFFECT, payments_confirm, .answer_empty = true,
		ECHOES(PAYMENT(payment_id), INVOICE(its_invoice)),
		.find_out = "$client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed"},
	[UA_PAYMENTS_COMPLETE] = {"invoicer/payments/complete", UA_EFFECT, payments_complete, .answer_id = payment_id,
		ECHOES(PAYMENT(payment_id), INVOICE(its_invoice)), .find_out = ASK_PAYMENT},
	[UA_PAYMENTS_CANCEL] = {"invoicer/payments/cancel", UA_EFFECT, payment_of_invoice, .answer_id = payment_id,
		ECHOES(PAYMENT(payment_id), INVOICE(its_invoice)), .find_out = ASK_PAYMENT},
	[UA_PAYMENTS_REVERSE] = {"invoicer/payments/reverse", UA_EFFECT, payments_reverse, .answer_id = payment_id,
		ECHOES(PAYMENT(payment_id), INVOICE(its_invoice)), .find_out = ASK_PAYMENT},
	[UA_PAYMENTS_SHOW] = {"invoicer/payments/show", UA_READ, payments_show, ECHOES(PAYMENT(payment_id))},
	[UA_PAYMENTS_SHOW_COMMISSION] = {"invoicer/payments/showCommission", UA_READ, payments_show_commission,
		ECHOES(INVOICE(its_invoice))},
	[UA_SUBSCRIPTIONS_UPDATE] = {"invoicer/subscriptions/update", UA_REPEATABLE, subscriptions_update, ECHOES(INVOICE(subscribed))},
	[UA_OTHER] = {NULL, UA_EFFECT, other, ECHOES(EXTERNAL(external_id), INVOICE(its_invoice), PAYMENT(its_payment)),
		.find_out = "look the record up in UAPAY before you repeat it"},
};
/* clang-format on */

const ua_field *ua_field_find(const ua_field *fields, const char *name, size_t len)
{
	for (const ua_field *field = fields; field->name; field++) {
		if (strlen(field->name) == len && memcmp(field->name, name, len) == 0) {
			return field;
		}
	}
	return NULL;
}

#define NAME_MAX_LEN 32

/* Levenshtein distance of two names, letters' case ignored: a wrong case is the likeliest slip. */
static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
	size_t row[NAME_MAX_LEN + 1];

	for (size_t j = 0; j <= b_len; j++) {
		row[j] = j;
	}
	for (size_t i = 1; i <= a_len; i++) {
		size_t diagonal = row[0];
		row[0] = i;
		for (size_t j = 1; j <= b_len; j++) {
			size_t replaced = diagonal + ((a[i - 1] | 0x20) != (b[j - 1] | 0x20));
			size_t shorter = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
			diagonal = row[j];
			row[j] = replaced < shorter ? replaced : shorter;
		}
	}
	return row[b_len];
}

const ua_field *ua_field_nearest(const ua_field *fields, const char *name, size_t len)
{
	const ua_field *nearest = NULL;
	size_t best = len / 3 + 2; /* further away it is another word, not a slip */

	if (len > NAME_MAX_LEN) {
		return NULL;
	}
	for (const ua_field *field = fields; field->name; field++) {
		size_t d = distance(name, len, field->name, strlen(field->name));
		if (d < best) {
			best = d;
			nearest = field;
		}
	}
	return nearest;
}
