/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_PING_H
#define UAPAY_PING_H

#include "php.h"

/* The properties of Uapay\Ping, in the order of the stub. */
typedef enum {
	UAPAY_PING_OK,
	UAPAY_PING_CAUSE,
	UAPAY_PING_CLOCK_OFFSET,
	UAPAY_PING_SIGNED,
	UAPAY_PING_ENVIRONMENT,
	UAPAY_PING_DETAIL,
} uapay_ping_property;

void uapay_ping_init(void);

#endif
