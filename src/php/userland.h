/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_USERLAND_H
#define UAPAY_USERLAND_H

#include "handle.h"

/* The caller's own objects: the logger (PSR-3), the session store (PSR-16) and the transport. What the first two throw is
 * counted and goes no further; only exit() and its like are left in EG(exception). */

/* Whether the handle has any of them. */
bool uapay_calls_php(const uapay_handle *handle);

/* Takes away what the caller's object threw; NULL when it did not, or when that ends the program (exit(), a fiber that is
 * destroyed). */
zend_object *uapay_take_thrown(void);

#endif
