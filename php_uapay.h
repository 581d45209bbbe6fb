/* SPDX-License-Identifier: MIT */
#ifndef PHP_UAPAY_H
#define PHP_UAPAY_H

#include "php.h"

#define PHP_UAPAY_VERSION "0.1.0"

extern zend_module_entry uapay_module_entry;
#define phpext_uapay_ptr &uapay_module_entry

typedef struct uapay_worker uapay_worker;
typedef struct uapay_held uapay_held;

ZEND_BEGIN_MODULE_GLOBALS(uapay)
	uapay_worker *worker; /* this thread's pool; NULL until the first call */
	uint64_t workers;     /* how many this thread has had */
	uapay_held *held;     /* the core's memory that a bailout must not leak */
	int value_depth;      /* of the value that is being read in the value that is being read in ... */
	bool value_bounded;   /* what is being read is an answer or a callback */
	zend_long value_left; /* bytes that its objects may still take */
	zend_object *utc_date; /* of this request, to be copied: see date.c; NULL until the first date */
	bool keeps_date;       /* whether RSHUTDOWN is still to come, and will let go of it */
	/* INI */
	char *cainfo;
	bool persistent;
	zend_long max_idle_connections;
	zend_long idle_timeout;
	zend_long max_connection_age;
ZEND_END_MODULE_GLOBALS(uapay)

ZEND_EXTERN_MODULE_GLOBALS(uapay)
#define UAPAY_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(uapay, v)

#if defined(ZTS) && defined(COMPILE_DL_UAPAY)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
