/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_EACH_H
#define UAPAY_EACH_H

#include "parcel.h"

/* Lists without end: Uapay\AnswerIterator, which asks as it goes. */

/* An iterator over the answers about ids; it holds the service. Nothing is fetched or sent before its first step. */
void uapay_each(zval *service, zval *ids, const uapay_asking *asking, zval *return_value);

void uapay_each_init(void);

#endif
