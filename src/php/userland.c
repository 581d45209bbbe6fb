/* SPDX-License-Identifier: MIT */
#include "userland.h"

#include "zend_exceptions.h"

bool uapay_calls_php(const uapay_handle *handle)
{
	return uapay_handle_option(handle, "logger") || uapay_handle_option(handle, "sessionStore")
		|| uapay_handle_option(handle, "transport");
}

zend_object *uapay_take_thrown(void)
{
	zend_object *thrown = EG(exception);

	if (!thrown || zend_is_unwind_exit(thrown) || zend_is_graceful_exit(thrown)) {
		return NULL;
	}
	GC_ADDREF(thrown);
	zend_clear_exception();
	return thrown;
}
