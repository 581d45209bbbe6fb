/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_OPTIONS_H
#define UAPAY_OPTIONS_H

#include "php.h"
#include "accounts.h"
#include "mac.h"
#include "src/core/call.h"

/* The options of a Client, checked. Shared by the client and its services, and unchangeable. */
typedef struct {
	uint32_t refcount;
	ua_access access;    /* points into the strings below */
	zend_long concurrency;
	zend_string *base_url;
	zend_string *client_id;
	uapay_mac_key *key;  /* wiped at the end; NULL without signing */
	zend_string *user_agent;
	zend_string *proxy;
	zend_string *ca_file;
	uapay_accounts *accounts; /* its own, with a transport; NULL otherwise */
	zend_string *traceparent;
	/* The account in the worker's pool, found at the first call; the serial tells which worker that was. */
	uint64_t worker_serial;
	ua_account *account;
} uapay_config;

/* Arguments of Client::__construct(), as they came. */
typedef struct {
	zend_string *client_id, *secret_key, *environment;
	double connect_timeout, timeout;
	zend_long max_retries, concurrency;
	bool require_signed, require_signed_null;
	zend_string *proxy, *ca_file, *app_info, *traceparent;
	zval *session_store, *logger, *transport;
} uapay_options;

/* NULL, with InvalidRequestException thrown for every wrong option, when one is wrong. */
uapay_config *uapay_config_create(const uapay_options *options);
/* Before the first call: another's accounts are its own. Both have a transport. */
void uapay_config_share_accounts(uapay_config *to, const uapay_config *from);
void uapay_config_release(uapay_config *config);

#endif
