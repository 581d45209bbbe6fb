/* SPDX-License-Identifier: MIT */
#include "value_class.h"
#include "classes.h"
#include "from_json.h"
#include "src/core/members.h"

#include "ext/date/php_date.h"

/* What a declaration cannot say: where UAPAY's name is another, and what is read in another way than its type tells. */
static const struct row {
	zend_class_entry **class;
	const char *name;
	const char *wire[UAPAY_WIRE_MAX];
	const char *inside;
	uapay_kind kind;
	zend_class_entry **of; /* of MANY */
	bool secret;
} rows[] = {
	{&uapay_ce_invoice, "id", {"id", "Id", "invoiceId"}},
	{&uapay_ce_invoice, "number", {"invoiceNumber", "number"}},
	{&uapay_ce_invoice, "status", {"invoiceStatus", "status"}},
	{&uapay_ce_invoice, "extraInfo", .kind = UAPAY_JSON},
	{&uapay_ce_invoice, "services", {"serviceData", "services"}, .kind = UAPAY_MANY, .of = &uapay_ce_service},
	{&uapay_ce_invoice, "payments", .kind = UAPAY_MANY, .of = &uapay_ce_payment},

	{&uapay_ce_payment, "id", {"paymentId", "id"}},
	{&uapay_ce_payment, "paymentSystemStatus", {"paymentStatus"}},

	{&uapay_ce_created_invoice, "id", {"id", "invoiceId"}},
	{&uapay_ce_created_invoice, "paymentPageUrlQr", {"paymentPageUrlQR", "paymentPageUrlQr"}},

	{&uapay_ce_created_payment, "id", {"id", "paymentId"}},
	{&uapay_ce_created_payment, "key", .secret = true},

	{&uapay_ce_payment_check, "id", {"id", "paymentId"}},
	/* These names are swapped in this answer alone. */
	{&uapay_ce_payment_check, "status", {"paymentStatus"}},
	{&uapay_ce_payment_check, "paymentSystemStatus", {"status"}},

	{&uapay_ce_commission, "percents", .inside = "commission"},
	{&uapay_ce_commission, "fixed", .inside = "commission"},
	{&uapay_ce_commission, "amount", {"commissionAmount"}},

	{&uapay_ce_subscription, "invoiceId", {"invoiceId", "invoiceid", "id"}},

	{&uapay_ce_service, "id", {"serviceId", "id"}},

	{&uapay_ce_session, "id", .secret = true},

	{&uapay_ce_callback, "paymentId", {"paymentId", "id"}},
	{&uapay_ce_callback, "invoiceId", {"invoiceId", "orderId"}},
	{&uapay_ce_callback, "externalId", {"externalId", "extarnalId"}},
	{&uapay_ce_callback, "paymentNumber", {"paymentNumber", "number"}},
	{&uapay_ce_callback, "cardFromMasked", {"cardFromMasked", "cardPanMasked"}},
	{&uapay_ce_callback, "paymentSystemStatus", {"paymentStatus"}},
	{&uapay_ce_callback, "extraInfo", .kind = UAPAY_JSON},
	{&uapay_ce_callback, "createdAt", {"createDate", "createdAt"}},
	{&uapay_ce_callback, "paidAt", {"payDate", "paidAt"}},
	{&uapay_ce_callback, "signedAt", {"iat"}, .kind = UAPAY_EPOCH},

	{&uapay_ce_list_error, "errorCode", {"code"}, .inside = "error"},
	{&uapay_ce_list_error, "message", .inside = "error"},
	{&uapay_ce_list_error, "details", .inside = "error"},

	{&uapay_ce_invoice_list, "invoices", .kind = UAPAY_LISTED},
};

#define ROW_COUNT (sizeof(rows) / sizeof(rows[0]))

#define CLASS(id, ...) &uapay_ce_##id,
static zend_class_entry **const entries[] = {UAPAY_VALUES(CLASS) CLASS(invoice_list)};
#undef CLASS

#define CLASS_COUNT (sizeof(entries) / sizeof(entries[0]))

static uapay_value_class classes[CLASS_COUNT + 1];

const uapay_value_class *uapay_value_classes(void)
{
	return classes;
}

const uapay_value_class *uapay_value_class_of(const zend_class_entry *ce)
{
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		if (classes[i].ce == ce) {
			return &classes[i];
		}
	}
	ZEND_UNREACHABLE(); /* LCOV_EXCL_LINE */
	return NULL;
}

static uapay_kind kind_of_class(const zend_class_entry *ce)
{
	if (ce == php_date_get_immutable_ce()) {
		return UAPAY_DATE;
	}
	return (ce->ce_flags & ZEND_ACC_ENUM) ? UAPAY_CASE : UAPAY_ONE;
}

static uapay_kind kind_of_mask(uint32_t mask)
{
	static const struct {
		uint32_t mask;
		uapay_kind kind;
	} kinds[] = {
		{MAY_BE_STRING, UAPAY_TEXT},
		{MAY_BE_LONG, UAPAY_WHOLE},
		{MAY_BE_DOUBLE, UAPAY_NUMBER},
		{MAY_BE_BOOL, UAPAY_FLAG},
		{MAY_BE_ARRAY, UAPAY_MAP},
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (mask == kinds[i].mask) {
			return kinds[i].kind;
		}
	}
	return UAPAY_UNKNOWN; /* LCOV_EXCL_LINE */
}

/* The type of a declaration. */
static void read_type(uapay_property *property, zend_type type)
{
	if (ZEND_TYPE_HAS_NAME(type)) {
		property->ce = zend_hash_find_ptr_lc(CG(class_table), ZEND_TYPE_NAME(type));
		property->kind = property->ce ? kind_of_class(property->ce) : UAPAY_UNKNOWN;
	} else {
		property->kind = kind_of_mask(ZEND_TYPE_PURE_MASK(type) & ~(uint32_t) MAY_BE_NULL);
	}
	property->required = !ZEND_TYPE_ALLOW_NULL(type) && property->kind != UAPAY_MAP;
}

static void read_row(uapay_property *property, const struct row *row)
{
	if (row->kind != UAPAY_UNKNOWN) {
		property->kind = row->kind;
		property->ce = row->of ? *row->of : NULL;
	}
	property->required |= row->kind == UAPAY_LISTED;
	property->inside = row->inside;
	property->secret = row->secret;
}

/* An array on which the core does not rely is spared here too. */
static void keep_names(uapay_property *property, const char *const wire[UAPAY_WIRE_MAX])
{
	bool relied = false;

	for (size_t i = 0; i < UAPAY_WIRE_MAX && wire[i]; i++) {
		property->wire[i] = uapay_know_name(wire[i]);
		relied |= ua_member_kind_of(wire[i]) != UA_MEMBER_FREE;
	}
	property->spared = !relied && property->kind >= UAPAY_MAP;
}

static const struct row *row_of(const zend_class_entry *ce, const char *name)
{
	for (size_t i = 0; i < ROW_COUNT; i++) {
		if (*rows[i].class == ce && strcmp(rows[i].name, name) == 0) {
			return &rows[i];
		}
	}
	return NULL;
}

static void read_property(uapay_property *property, const zend_property_info *info)
{
	const struct row *row = row_of(info->ce, ZSTR_VAL(info->name));
	const char *const own[UAPAY_WIRE_MAX] = {ZSTR_VAL(info->name)};

	property->name = ZSTR_VAL(zend_string_init_interned(ZSTR_VAL(info->name), ZSTR_LEN(info->name), true));
	property->slot = OBJ_PROP_TO_NUM(info->offset);
	read_type(property, info->type);
	if (row) {
		read_row(property, row);
	}
	keep_names(property, row && row->wire[0] ? row->wire : own);
	if (property->kind == UAPAY_UNKNOWN) { /* LCOV_EXCL_START: a mistake in the stub */
		zend_error_noreturn(E_CORE_ERROR, "uapay: nothing reads the type of %s::$%s", ZSTR_VAL(info->ce->name), property->name);
	} /* LCOV_EXCL_STOP */
}

static void read_class(uapay_value_class *class, zend_class_entry *ce)
{
	const zend_property_info *info;

	*class = (uapay_value_class) {
		.ce = ce,
		.properties = pecalloc((size_t) ce->default_properties_count, sizeof(*class->properties), true),
	};
	ZEND_HASH_FOREACH_PTR(&ce->properties_info, info) {
		if (zend_string_equals_literal(info->name, "extra")) {
			class->extra = OBJ_PROP_TO_NUM(info->offset);
			continue;
		}
		uapay_property *property = &class->properties[class->count++];
		read_property(property, info);
		class->inside = property->inside ? property->inside : class->inside;
		class->has_secret |= property->secret;
	}
	ZEND_HASH_FOREACH_END();
}

static void check_rows(void)
{
	for (size_t i = 0; i < ROW_COUNT; i++) {
		if (!zend_hash_str_exists(&(*rows[i].class)->properties_info, rows[i].name, strlen(rows[i].name))) { /* LCOV_EXCL_START: a mistake in the table */
			zend_error_noreturn(E_CORE_ERROR, "uapay: there is no %s::$%s", ZSTR_VAL((*rows[i].class)->name), rows[i].name);
		} /* LCOV_EXCL_STOP */
	}
}

void uapay_value_classes_init(void)
{
	check_rows();
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		read_class(&classes[i], *entries[i]);
	}
}

void uapay_value_classes_shutdown(void)
{
	for (size_t i = 0; i < CLASS_COUNT; i++) {
		pefree(classes[i].properties, true);
	}
}
