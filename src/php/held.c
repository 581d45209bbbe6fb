/* SPDX-License-Identifier: MIT */
#include "php_uapay.h"
#include "held.h"

#include "zend_exceptions.h"

struct uapay_held {
	uapay_held *next;
	void *memory;
	uapay_free_fn free_memory;
};

void *uapay_hold(void *memory, uapay_free_fn free_memory)
{
	uapay_held *held = memory ? malloc(sizeof(*held)) : NULL;

	if (!held) { /* LCOV_EXCL_START: no memory */
		if (memory) {
			free_memory(memory);
		}
		zend_throw_error(NULL, "uapay: there is no memory");
		return NULL;
	} /* LCOV_EXCL_STOP */
	*held = (uapay_held) {UAPAY_G(held), memory, free_memory};
	UAPAY_G(held) = held;
	return memory;
}

static void free_held(uapay_held *held)
{
	held->free_memory(held->memory);
	free(held);
}

void uapay_let_go(void *memory)
{
	for (uapay_held **at = &UAPAY_G(held); *at; at = &(*at)->next) {
		if ((*at)->memory == memory) {
			uapay_held *held = *at;
			*at = held->next;
			free_held(held);
			return;
		}
	}
}

void uapay_let_all_go(void)
{
	while (UAPAY_G(held)) {
		uapay_held *held = UAPAY_G(held);
		UAPAY_G(held) = held->next;
		free_held(held);
	}
}
