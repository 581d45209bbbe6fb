/* SPDX-License-Identifier: MIT */
#include "handle.h"
#include "classes.h"

static zend_object_handlers handle_handlers;

static zend_object *create_object(zend_class_entry *ce)
{
	uapay_handle *handle = zend_object_alloc(sizeof(*handle), ce);

	ZVAL_UNDEF(&handle->options);
	zend_object_std_init(&handle->std, ce);
	object_properties_init(&handle->std, ce);
	handle->std.handlers = &handle_handlers;
	return &handle->std;
}

static void free_object(zend_object *object)
{
	uapay_handle *handle = uapay_handle_from_obj(object);

	if (handle->config) {
		uapay_config_release(handle->config);
	}
	zval_ptr_dtor(&handle->options);
	zend_object_std_dtor(object);
}

/* The options hold the caller's logger and store, which may hold the client. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = &uapay_handle_from_obj(object)->options;
	*count = 1;
	return zend_std_get_properties(object);
}

void uapay_handle_init(void)
{
	zend_class_entry *const classes[] = {uapay_ce_client, uapay_ce_invoices, uapay_ce_payments, uapay_ce_subscriptions};

	memcpy(&handle_handlers, &std_object_handlers, sizeof(handle_handlers));
	handle_handlers.offset = offsetof(uapay_handle, std);
	handle_handlers.free_obj = free_object;
	handle_handlers.clone_obj = NULL;
	handle_handlers.get_gc = get_gc;
	handle_handlers.compare = zend_objects_not_comparable;
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		classes[i]->create_object = create_object;
	}
}

uapay_handle *uapay_handle_of(zval *object)
{
	uapay_handle *handle = uapay_handle_from_obj(Z_OBJ_P(object));

	if (!handle->config) {
		zend_throw_error(NULL, "%s was not constructed", ZSTR_VAL(Z_OBJCE_P(object)->name));
		return NULL;
	}
	return handle;
}

void uapay_handle_share(uapay_handle *to, const uapay_handle *from)
{
	to->config = from->config;
	to->config->refcount++;
	ZVAL_COPY(&to->options, &from->options);
}

zval *uapay_handle_option(const uapay_handle *handle, const char *name)
{
	zval *value = zend_hash_str_find(Z_ARRVAL(handle->options), name, strlen(name));

	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}
