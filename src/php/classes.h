/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_CLASSES_H
#define UAPAY_CLASSES_H

#include "php.h"

/* Every class of the extension, in the order of the stub: identifier in C, name in arginfo. */
#define UAPAY_ENUMS(X) \
	X(environment, Environment) \
	X(system_type, SystemType) \
	X(invoice_type, InvoiceType) \
	X(invoice_status, InvoiceStatus) \
	X(payment_status, PaymentStatus) \
	X(payment_system_status, PaymentSystemStatus) \
	X(confirmation_type, ConfirmationType) \
	X(locale, Locale) \
	X(payment_outcome, PaymentOutcome) \
	X(ping_cause, PingCause)

#define UAPAY_SERVICES(X) \
	X(client, Client) \
	X(invoices, Invoices) \
	X(payments, Payments) \
	X(subscriptions, Subscriptions)

#define UAPAY_VALUES(X) \
	X(invoice, Invoice) \
	X(payment, Payment) \
	X(created_invoice, CreatedInvoice) \
	X(created_payment, CreatedPayment) \
	X(payment_check, PaymentCheck) \
	X(confirmation, Confirmation) \
	X(commission, Commission) \
	X(subscription, Subscription) \
	X(service, Service) \
	X(session, Session) \
	X(callback, Callback) \
	X(list_error, ListError)

/* What calls end in, children of CallException. */
#define UAPAY_CALL_EXCEPTIONS(X) \
	X(api, ApiException) \
	X(transport, TransportException) \
	X(outcome_unknown, OutcomeUnknownException) \
	X(protocol, ProtocolException) \
	X(signature, SignatureException) \
	X(no_session, SessionException)

#define UAPAY_DECLARE_CE(id, ...) extern zend_class_entry *uapay_ce_##id;
UAPAY_ENUMS(UAPAY_DECLARE_CE)
UAPAY_SERVICES(UAPAY_DECLARE_CE)
UAPAY_VALUES(UAPAY_DECLARE_CE)
UAPAY_CALL_EXCEPTIONS(UAPAY_DECLARE_CE)
extern zend_class_entry *uapay_ce_invoice_list;
extern zend_class_entry *uapay_ce_answer_iterator;
extern zend_class_entry *uapay_ce_money;
extern zend_class_entry *uapay_ce_ping;
extern zend_class_entry *uapay_ce_invalid_request;
extern zend_class_entry *uapay_ce_call;
extern zend_class_entry *uapay_ce_fake;
extern zend_class_entry *uapay_ce_unexpected_request;
#undef UAPAY_DECLARE_CE

void uapay_register_classes(void);

#endif
