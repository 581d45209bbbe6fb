/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_ARGUMENTS_H
#define UAPAY_ARGUMENTS_H

#include "php.h"

/* Whether an argument is an int as it came. PHP would make one of "10.00", 19.99 and true, whatever the caller meant: where
 * money is asked for that must not be. Otherwise throws a TypeError; `number` counts from 1, `type` is the parameter's own, with a
 * hint for the one who has hryvnias. */
bool uapay_is_int_argument(uint32_t number, const char *type, const zval *value);

/* What the engine puts into a trace in place of a #[\SensitiveParameter]. */
void uapay_hide_value(zval *out, zval *value);

/* #[\SensitiveParameter] does not reach the named arguments that a variadic parameter collects: a backtrace would show them.
 * They are taken out of the call's frame, which keeps what the engine itself leaves of a sensitive argument. The caller
 * releases them. There must be some. */
HashTable *uapay_take_named_arguments(zend_execute_data *execute_data);

#endif
