/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "accounts.h"

#include "zend_exceptions.h"

/* Not of PHP's memory: calls that a bailout cut short are freed after it. */
uapay_accounts *uapay_accounts_create(void)
{
	uapay_accounts *accounts = calloc(1, sizeof(*accounts));

	if (!accounts) { /* LCOV_EXCL_START: no memory */
		zend_throw_error(NULL, "uapay: there is no memory for the transport");
		return NULL;
	} /* LCOV_EXCL_STOP */
	accounts->refcount = 1;
	return accounts;
}

uapay_accounts *uapay_accounts_share(uapay_accounts *accounts)
{
	accounts->refcount++;
	return accounts;
}

void uapay_accounts_release(uapay_accounts *accounts)
{
	if (accounts && --accounts->refcount == 0) {
		ua_pool_clear(&accounts->pool);
		free(accounts);
	}
}
