/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "classes.h"
#include "value_object.h"

#include "zend_enum.h"

/* What two statuses mean for an order. */
typedef enum {
	OUTCOME_UNKNOWN,
	OUTCOME_FAILED,
	OUTCOME_PENDING,
	OUTCOME_REFUNDED,
	OUTCOME_HELD,
	OUTCOME_PAID,
} outcome;

static const char *const outcome_cases[] = {
	[OUTCOME_UNKNOWN] = "Unknown",
	[OUTCOME_FAILED] = "Failed",
	[OUTCOME_PENDING] = "Pending",
	[OUTCOME_REFUNDED] = "Refunded",
	[OUTCOME_HELD] = "Held",
	[OUTCOME_PAID] = "Paid",
};

#define ANY NULL
#define NONE ""

/* UAPAY's `status` and the payment system's `paymentStatus`. The first row that fits decides; a pair that no row names is
 * Unknown: better to look again than to guess about money. */
static const struct {
	const char *status;
	const char *system;
	outcome outcome;
} meanings[] = {
	{"REVERSED", ANY, OUTCOME_REFUNDED},
	{ANY, "REVERSED", OUTCOME_REFUNDED},
	{ANY, "RETURNED", OUTCOME_REFUNDED},
	{"PAID", "HOLDED", OUTCOME_HELD}, /* the trap: a held payment is "PAID" */
	{"PAID", "PAYED", OUTCOME_PAID},
	{"PAID", "FINISHED", OUTCOME_PAID},
	{"FINISHED", "PAYED", OUTCOME_PAID},
	{"FINISHED", "FINISHED", OUTCOME_PAID},
	{"FINISHED", NONE, OUTCOME_PAID},
	{NONE, "FINISHED", OUTCOME_PAID},
	{NONE, "HOLDED", OUTCOME_HELD},
	{"CANCELED", "CANCELED", OUTCOME_FAILED},
	{"CANCELED", "REJECTED", OUTCOME_FAILED},
	{"CANCELED", NONE, OUTCOME_FAILED},
	{"NEW", "CANCELED", OUTCOME_FAILED},
	{"NEW", "REJECTED", OUTCOME_FAILED},
	{NONE, "CANCELED", OUTCOME_FAILED},
	{NONE, "REJECTED", OUTCOME_FAILED},
	{"NEW", "OPEN", OUTCOME_PENDING},
	{"NEW", "PENDING", OUTCOME_PENDING},
	{"NEW", "NEEDS_CONFIRMATION", OUTCOME_PENDING},
	{"NEW", NONE, OUTCOME_PENDING},
	{NONE, "OPEN", OUTCOME_PENDING},
	{NONE, "PENDING", OUTCOME_PENDING},
	{NONE, "NEEDS_CONFIRMATION", OUTCOME_PENDING},
};

static bool fits(const char *pattern, const char *status)
{
	return !pattern || strcmp(pattern, status) == 0;
}

/* An enum property's string; NONE when it is null. */
static const char *status_of(zend_object *object, const char *property)
{
	zval rv, *value = zend_read_property(object->ce, object, property, strlen(property), true, &rv);

	return Z_TYPE_P(value) == IS_OBJECT ? Z_STRVAL_P(zend_enum_fetch_case_value(Z_OBJ_P(value))) : NONE;
}

static outcome outcome_of(zend_object *payment)
{
	const char *status = status_of(payment, "status"), *system = status_of(payment, "paymentSystemStatus");

	if (strcmp(status, "UNKNOWN") == 0 || strcmp(system, "UNKNOWN") == 0) {
		return OUTCOME_UNKNOWN;
	}
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++) {
		if (fits(meanings[i].status, status) && fits(meanings[i].system, system)) {
			return meanings[i].outcome;
		}
	}
	return OUTCOME_UNKNOWN;
}

/* Of many payments the most telling one counts: that money was taken matters more than that another attempt failed. */
static outcome outcome_of_all(HashTable *payments, const char *invoice_status)
{
	static const outcome telling[] = {
		OUTCOME_PAID,
		OUTCOME_HELD,
		OUTCOME_UNKNOWN,
		OUTCOME_PENDING,
		OUTCOME_REFUNDED,
	};
	bool seen[OUTCOME_PAID + 1] = {false};
	zval *payment;

	ZEND_HASH_FOREACH_VAL(payments, payment) {
		seen[outcome_of(Z_OBJ_P(payment))] = true;
	}
	ZEND_HASH_FOREACH_END();
	for (size_t i = 0; i < sizeof(telling) / sizeof(telling[0]); i++) {
		if (seen[telling[i]]) {
			return telling[i];
		}
	}
	if (strcmp(invoice_status, "ACTIVE") == 0) {
		return OUTCOME_PENDING;
	}
	/* That one attempt failed says nothing of the next, which the payer can make while the invoice is active. */
	return strcmp(invoice_status, "INACTIVE") == 0 ? OUTCOME_FAILED : OUTCOME_UNKNOWN;
}

/* An invoice inside a payment comes without its payments: that is not an invoice which nobody tried to pay. */
static bool tells_payments(zend_object *invoice)
{
	zval *payments = zend_hash_str_find_deref(uapay_value_data(invoice), ZEND_STRL("payments"));

	return payments && Z_TYPE_P(payments) == IS_ARRAY;
}

static void return_outcome(zval *return_value, outcome result)
{
	RETURN_OBJ_COPY(zend_enum_get_case_cstr(uapay_ce_payment_outcome, outcome_cases[result]));
}

PHP_METHOD(Uapay_Payment, outcome)
{
	ZEND_PARSE_PARAMETERS_NONE();

	return_outcome(return_value, outcome_of(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Uapay_Invoice, outcome)
{
	zval rv, *payments;

	ZEND_PARSE_PARAMETERS_NONE();

	if (!tells_payments(Z_OBJ_P(ZEND_THIS))) {
		return_outcome(return_value, OUTCOME_UNKNOWN);
		return;
	}
	payments = zend_read_property(uapay_ce_invoice, Z_OBJ_P(ZEND_THIS), ZEND_STRL("payments"), true, &rv);
	return_outcome(return_value, outcome_of_all(Z_ARRVAL_P(payments), status_of(Z_OBJ_P(ZEND_THIS), "status")));
}

/* What an order that was `previous` may become. Callbacks and the payer's return race each other, and come twice. */
static bool can_follow(outcome next, outcome previous)
{
	static const bool may[OUTCOME_PAID + 1][OUTCOME_PAID + 1] = {
		[OUTCOME_UNKNOWN] = {[OUTCOME_PENDING] = true},
		[OUTCOME_PENDING] = {[OUTCOME_UNKNOWN] = true},
		[OUTCOME_HELD] = {[OUTCOME_UNKNOWN] = true, [OUTCOME_PENDING] = true, [OUTCOME_FAILED] = true},
		[OUTCOME_PAID] = {[OUTCOME_UNKNOWN] = true, [OUTCOME_PENDING] = true, [OUTCOME_FAILED] = true, [OUTCOME_HELD] = true},
		[OUTCOME_REFUNDED] = {[OUTCOME_UNKNOWN] = true, [OUTCOME_PENDING] = true, [OUTCOME_FAILED] = true, [OUTCOME_HELD] = true, [OUTCOME_PAID] = true},
		[OUTCOME_FAILED] = {[OUTCOME_UNKNOWN] = true, [OUTCOME_PENDING] = true, [OUTCOME_HELD] = true},
	};

	return may[next][previous];
}

static outcome outcome_of_case(zend_object *object)
{
	const zend_string *name = Z_STR_P(zend_enum_fetch_case_name(object));
	outcome result = OUTCOME_UNKNOWN;

	while (result < OUTCOME_PAID && !zend_string_equals_cstr(name, outcome_cases[result], strlen(outcome_cases[result]))) {
		result++;
	}
	return result;
}

PHP_METHOD(Uapay_PaymentOutcome, canFollow)
{
	zend_object *previous;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(previous, uapay_ce_payment_outcome)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(can_follow(outcome_of_case(Z_OBJ_P(ZEND_THIS)), outcome_of_case(previous)));
}
