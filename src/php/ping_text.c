/* SPDX-License-Identifier: MIT */
#include "ping.h"
#include "classes.h"
#include "src/core/url.h"

#include "zend_enum.h"
#include "zend_smart_str.h"

/* Ping::text(): the words for a merchant. */

enum {
	UKRAINIAN,
	ENGLISH,
	LANGUAGES,
};

typedef const char *words[LANGUAGES];

/* Names in braces are put in: {host}, {address} (with the port), {seconds}, {place}, {detail}. */
/* clang-format off */

static const struct {
	const char *cause; /* of PingCause */
	words words;
} causes[] = {
	{"dns", {
		"Адресу {host} не знайдено. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, зверніться до хостера: цей сервер не може "
		"дізнатися IP-адресу сайту (не працює DNS).",
		"The address {host} was not found. Check UAPAY's address in the settings; if it is right, ask your hosting company: this server "
		"cannot look up addresses (DNS)."}},
	{"connect", {
		"{host} не приймає з'єднання. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, попросіть хостера дозволити вихідні "
		"з'єднання з {address}.",
		"{host} does not accept the connection. Check UAPAY's address in the settings; if it is right, ask your hosting company to allow "
		"outgoing connections to {address}."}},
	{"connect_timeout", {
		"Не вдалося з'єднатися з {host} за відведений час. Найчастіше з'єднання блокує мережевий екран хостера: попросіть дозволити вихідні "
		"з'єднання з {address}.",
		"No connection to {host} within the time allowed. Most often a firewall of the hosting company blocks it: ask them to allow outgoing "
		"connections to {address}."}},
	{"timeout", {
		"З'єднання є, але відповідь від UAPAY не надійшла вчасно. Спробуйте ще раз за кілька хвилин; якщо не допоможе, зверніться до "
		"підтримки UAPAY.",
		"There is a connection, but UAPAY's answer did not come in time. Try again in a few minutes; if that does not help, ask UAPAY's "
		"support."}},
	{"reset", {
		"З'єднання обірвалося до того, як надійшла відповідь. Спробуйте ще раз; якщо це повторюється, зверніться до хостера: з'єднання з "
		"{address} може обривати мережевий екран.",
		"The connection ended before an answer came. Try again; if it happens every time, ask your hosting company: a firewall may be cutting "
		"connections to {address}."}},
	{"no_tls", {
		"За адресою {address} відповідає сервер без захищеного з'єднання (HTTPS). Перевірте адресу UAPAY в налаштуваннях; якщо вона "
		"правильна, зверніться до хостера: можливо, з'єднання щось перехоплює.",
		"What answers at {address} does not use a secure connection (HTTPS). Check UAPAY's address in the settings; if it is right, ask your "
		"hosting company: something may be intercepting the connection."}},
	{"tls", {
		"Не вдалося встановити захищене з'єднання з {host}: сервери не мають спільної версії TLS або шифру. Попросіть хостера увімкнути TLS 1.2 чи "
		"новіший та оновити OpenSSL.",
		"No secure connection to {host}: the two servers have no TLS version or cipher in common. Ask your hosting company to enable TLS 1.2 "
		"or newer and to update OpenSSL."}},
	{"certificate_untrusted", {
		"Сертифікату {host} не можна довіряти: його видав невідомий центр сертифікації. Найчастіше на цьому сервері застарів перелік таких "
		"центрів: попросіть хостера оновити його (пакет ca-certificates). Доки це не виправлено, платежів приймати не можна.",
		"The certificate of {host} cannot be trusted: an unknown authority issued it. Most often this server's list of authorities is out of "
		"date: ask your hosting company to update it (the package ca-certificates). Until then payments cannot be taken."}},
	{"certificate_date", {
		"Строк дії сертифіката {host} закінчився або ще не почався. Перевірте дату й час на цьому сервері; якщо вони правильні, повідомте "
		"підтримку UAPAY.",
		"The certificate of {host} has expired or is not valid yet. Check the date and time of this server; if they are right, tell UAPAY's "
		"support."}},
	{"certificate_host", {
		"Сертифікат видано не для {host}: відповідає якийсь інший сервер. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, "
		"зверніться до хостера.",
		"The certificate is not that of {host}: another server answers. Check UAPAY's address in the settings; if it is right, ask your "
		"hosting company."}},
	{"ca_file", {
		"Файл із сертифікатами центрів сертифікації не читається, або сертифікатів у ньому немає. Вкажіть у налаштуваннях правильний файл "
		"(caFile, uapay.cainfo) або попросіть про це хостера.",
		"The file with the certificates of the authorities cannot be read, or has none in it. Set the right file in the settings (caFile, "
		"uapay.cainfo), or ask your hosting company to."}},
	{"proxy_unreachable", {
		"Проксі-сервер не відповідає. Перевірте його адресу й порт у налаштуваннях або зверніться до його адміністратора.",
		"The proxy does not answer. Check its address and port in the settings, or ask whoever runs it."}},
	{"proxy_refused", {
		"Проксі-сервер не пропускає з'єднання з UAPAY. Попросіть його адміністратора дозволити з'єднання з {address}.",
		"The proxy does not let the connection to UAPAY through. Ask whoever runs it to allow connections to {address}."}},
	{"proxy_password", {
		"Проксі-сервер не приймає ім'я та пароль. Вкажіть правильні в його адресі: http://ім'я:пароль@проксі:порт.",
		"The proxy does not accept the name and the password. Set the right ones in its address: http://name:password@proxy:port."}},
	{"clock", {
		"UAPAY не приймає запитів, бо час на цьому сервері надто відрізняється від часу UAPAY.",
		"UAPAY does not accept requests because this server's clock differs too much from its own."}},
	{"unknown_client", {
		"UAPAY не знає такого номера клієнта. Скопіюйте його з кабінету UAPAY ще раз і перевірте середовище: {place}.",
		"UAPAY does not know this client id. Copy it from UAPAY's cabinet again, and check the environment: {place}."}},
	{"wrong_key", {
		"Секретний ключ не підходить. Скопіюйте його з кабінету UAPAY ще раз, цілком і без пробілів, і перевірте середовище: {place}.",
		"The secret key is not the right one. Copy it from UAPAY's cabinet again, all of it and without blanks, and check the environment: "
		"{place}."}},
	{"key_missing", {
		"UAPAY вимагає підпису від цього клієнта, а секретного ключа не вказано. Скопіюйте його з кабінету UAPAY.",
		"UAPAY wants signatures from this client, and no secret key is set. Copy it from UAPAY's cabinet."}},
	{"unsigned", {
		"Відповідь надійшла без підпису, тому не можна перевірити ні ключ, ні те, що відповіла саме UAPAY. Перевірте адресу UAPAY в "
		"налаштуваннях; якщо вона правильна, спитайте підтримку UAPAY, чи увімкнено підпис для вашого клієнта.",
		"The answer is not signed, so neither the key nor that it was UAPAY who answered can be verified. Check UAPAY's address in the "
		"settings; if it is right, ask UAPAY's support whether signing is enabled for your client."}},
	{"refused", {
		"UAPAY відмовляє в доступі. Перевірте номер клієнта, ключ і середовище ({place}); якщо все правильно, перешліть це підтримці UAPAY: "
		"{detail}",
		"UAPAY refuses access. Check the client id, the key and the environment ({place}); if all is right, send this to UAPAY's "
		"support: {detail}"}},
	{"not_uapay", {
		"За адресою {address} відповідає не UAPAY. Перевірте адресу в налаштуваннях; якщо вона правильна, зверніться до хостера: відповіді "
		"може підміняти мережевий екран чи проксі.",
		"What answers at {address} is not UAPAY. Check the address in the settings; if it is right, ask your hosting company: a firewall or a "
		"proxy may be answering instead."}},
	{"unavailable", {
		"UAPAY тимчасово не працює. У ваших налаштуваннях нічого змінювати не треба: спробуйте ще раз за кілька хвилин.",
		"UAPAY is not working at the moment. Nothing in your settings needs to change: try again in a few minutes."}},
	{"too_many_requests", {
		"Забагато запитів: UAPAY просить зачекати. Спробуйте ще раз за кілька хвилин.",
		"Too many requests: UAPAY asks to wait. Try again in a few minutes."}},
	{"unknown", {
		"Перевірити з'єднання не вдалося. Перешліть це розробникові модуля: {detail}",
		"The connection could not be checked. Send this to the author of the plugin: {detail}"}},
};

static const words well = {
	"З'єднання з UAPAY працює, ключ правильний. Середовище: {place}.",
	"The connection to UAPAY works, and the key is right. The environment: {place}."};
static const words well_unsigned = {
	"З'єднання з UAPAY працює, але відповіді не підписано, тому ключ не перевірено. Середовище: {place}.",
	"The connection to UAPAY works, but answers are not signed, so no key was verified. The environment: {place}."};
static const words clock_slow = {
	" Годинник цього сервера відстає на {seconds} с.",
	" This server's clock is {seconds} s slow."};
static const words clock_fast = {
	" Годинник цього сервера поспішає на {seconds} с.",
	" This server's clock is {seconds} s fast."};
static const words synchronize = {
	" Попросіть хостера синхронізувати час (NTP).",
	" Ask your hosting company to synchronize the time (NTP)."};
static const words production = {"робоче", "production"};
static const words demo = {"тестове (демо)", "demo, for tests"};
/* clang-format on */

#define CLOCK_TOLERATED_S 5

static const zval *property(zend_object *ping, uapay_ping_property which)
{
	return OBJ_PROP_NUM(ping, which);
}

static zend_string *base_url(zend_object *ping)
{
	const zval *environment = property(ping, UAPAY_PING_ENVIRONMENT);

	return Z_TYPE_P(environment) == IS_OBJECT ? Z_STR_P(zend_enum_fetch_case_value(Z_OBJ_P(environment))) : Z_STR_P(environment);
}

static bool begins_with(const char *text, const char *start)
{
	return strncasecmp(text, start, strlen(start)) == 0;
}

static void append_host(smart_str *out, zend_object *ping, bool with_port)
{
	const char *url = ZSTR_VAL(base_url(ping));
	ua_authority authority;

	ua_authority_read(&authority, url); /* the constructor did, so it can be read */
	smart_str_append_printf(out, authority.is_ipv6 ? "[%s]" : "%s", authority.host);
	if (with_port || authority.port) {
		smart_str_append_printf(out, ":%ld", authority.port ? authority.port : (begins_with(url, "https:") ? 443 : 80));
	}
}

static void append_place(smart_str *out, zend_object *ping, int language)
{
	const zval *environment = property(ping, UAPAY_PING_ENVIRONMENT);

	if (Z_TYPE_P(environment) == IS_STRING) {
		smart_str_append(out, Z_STR_P(environment));
	} else {
		bool is_demo = zend_string_equals_literal(Z_STR_P(zend_enum_fetch_case_name(Z_OBJ_P(environment))), "Demo");
		smart_str_appends(out, is_demo ? demo[language] : production[language]);
	}
}

static zend_long clock_offset(zend_object *ping)
{
	const zval *offset = property(ping, UAPAY_PING_CLOCK_OFFSET);

	return Z_TYPE_P(offset) == IS_LONG ? Z_LVAL_P(offset) : 0;
}

static void append_named(smart_str *out, zend_object *ping, int language, const char *name)
{
	const zval *detail = property(ping, UAPAY_PING_DETAIL);

	if (begins_with(name, "{host}") || begins_with(name, "{address}")) {
		append_host(out, ping, name[1] == 'a');
	} else if (begins_with(name, "{place}")) {
		append_place(out, ping, language);
	} else if (begins_with(name, "{seconds}")) {
		smart_str_append_long(out, clock_offset(ping) < 0 ? -clock_offset(ping) : clock_offset(ping));
	} else if (Z_TYPE_P(detail) == IS_STRING) {
		smart_str_append(out, Z_STR_P(detail));
	}
}

static void append(smart_str *out, zend_object *ping, int language, const words text)
{
	const char *from = text[language];

	for (const char *brace = strchr(from, '{'); brace; brace = strchr(from, '{')) {
		smart_str_appendl(out, from, (size_t) (brace - from));
		append_named(out, ping, language, brace);
		from = strchr(brace, '}') + 1;
	}
	smart_str_appends(out, from);
}

static bool is_cause(zend_object *ping, const char *value)
{
	const zval *cause = property(ping, UAPAY_PING_CAUSE);

	return Z_TYPE_P(cause) == IS_OBJECT && zend_string_equals_cstr(Z_STR_P(zend_enum_fetch_case_value(Z_OBJ_P(cause))), value, strlen(value));
}

/* Payments work as long as UAPAY does not refuse for it, but other things on that server may not. */
static void append_clock(smart_str *out, zend_object *ping, int language)
{
	zend_long offset = clock_offset(ping);
	bool is_wrong = offset > CLOCK_TOLERATED_S || offset < -CLOCK_TOLERATED_S;

	if (is_wrong) {
		append(out, ping, language, offset > 0 ? clock_slow : clock_fast);
	}
	if (is_wrong || is_cause(ping, "clock")) {
		append(out, ping, language, synchronize);
	}
}

static void append_cause(smart_str *out, zend_object *ping, int language)
{
	for (size_t i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {
		if (is_cause(ping, causes[i].cause)) {
			append(out, ping, language, causes[i].words);
			return;
		}
	}
}

PHP_METHOD(Uapay_Ping, text)
{
	zend_object *locale, *ping = Z_OBJ_P(ZEND_THIS);
	smart_str text = {0};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(locale, uapay_ce_locale)
	ZEND_PARSE_PARAMETERS_END();

	int language = zend_string_equals_literal(Z_STR_P(zend_enum_fetch_case_value(locale)), "en") ? ENGLISH : UKRAINIAN;
	if (Z_TYPE_P(property(ping, UAPAY_PING_OK)) == IS_TRUE) {
		append(&text, ping, language, Z_TYPE_P(property(ping, UAPAY_PING_SIGNED)) == IS_TRUE ? well : well_unsigned);
	} else {
		append_cause(&text, ping, language);
	}
	append_clock(&text, ping, language);
	RETURN_STR(smart_str_extract(&text));
}
