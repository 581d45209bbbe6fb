/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_HELD_H
#define UAPAY_HELD_H

/* The core's memory while PHP code may run. A bailout (a memory limit, a time limit) jumps over every clean-up; PHP frees its
 * own memory then, and the end of the request frees what is held here. */

typedef void (*uapay_free_fn)(void *memory);

/* Returns `memory`. NULL, with the memory freed and an exception thrown, when there is no memory to remember it with; the same
 * for an allocation that failed, so that `memory` may come straight from it. */
void *uapay_hold(void *memory, uapay_free_fn free_memory);
/* Frees it. NULL is fine. */
void uapay_let_go(void *memory);
/* At the end of a request. */
void uapay_let_all_go(void);

#endif
