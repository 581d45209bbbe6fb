/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_FAKE_H
#define UAPAY_FAKE_H

/* Uapay\Testing\Fake: a transport that answers from a queue, as UAPAY would. */

void uapay_fake_init(void);

#endif
