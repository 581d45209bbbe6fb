dnl SPDX-License-Identifier: MIT
PHP_ARG_ENABLE([uapay],
  [whether to enable uapay, the UAPAY invoicer client],
  [AS_HELP_STRING([--enable-uapay], [Enable the UAPAY invoicer client])],
  [yes])

PHP_ARG_ENABLE([uapay-dev],
  [whether to build uapay with the warnings of its developers],
  [AS_HELP_STRING([--enable-uapay-dev], [Turn compiler warnings into errors (for work on uapay)])],
  [no], [no])

AS_VAR_IF([PHP_UAPAY], [no],, [
  AC_PATH_PROG([PKG_CONFIG], [pkg-config], [no])
  AS_VAR_IF([PKG_CONFIG], [no], [AC_MSG_ERROR([pkg-config not found: install pkg-config (Debian, Ubuntu), pkgconf (Alpine, Fedora)])])

  dnl UAPAY_NEEDS(variable prefix, pkg-config name, minimal version, Debian package, Fedora package, Alpine package)
  m4_define([UAPAY_NEEDS], [
    AC_MSG_CHECKING([for $2 >= $3])
    AS_IF([$PKG_CONFIG --exists "$2 >= $3"], [
      AC_MSG_RESULT([$($PKG_CONFIG --modversion $2)])
      $1_CFLAGS=$($PKG_CONFIG --cflags $2)
      $1_LIBS=$($PKG_CONFIG --libs $2)
      PHP_EVAL_INCLINE([$$1_CFLAGS])
      PHP_EVAL_LIBLINE([$$1_LIBS], [UAPAY_SHARED_LIBADD])
    ], [
      AC_MSG_RESULT([no])
      AC_MSG_ERROR([$2 $3 or newer not found: install $4 (Debian, Ubuntu), $5 (Fedora), $6 (Alpine)])
    ])
  ])
  UAPAY_NEEDS([UAPAY_CURL], [libcurl], [7.66.0], [libcurl4-openssl-dev], [libcurl-devel], [curl-dev])
  UAPAY_NEEDS([UAPAY_CJSON], [libcjson], [1.7.15], [libcjson-dev], [cjson-devel], [cjson-dev])
  PHP_SUBST([UAPAY_SHARED_LIBADD])

  UAPAY_CFLAGS="-std=gnu11 -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -I@ext_srcdir@"
  AS_VAR_IF([PHP_UAPAY_DEV], [yes], [UAPAY_CFLAGS="$UAPAY_CFLAGS -Wall -Wextra -Werror -Wno-unused-parameter -Wno-missing-field-initializers"])

  PHP_NEW_EXTENSION([uapay], [ \
    uapay.c \
    src/core/base64url.c \
    src/core/buffer.c \
    src/core/call.c \
    src/core/connections.c \
    src/core/curl_cause.c \
    src/core/curl_transport.c \
    src/core/descriptors.c \
    src/core/diagnosis.c \
    src/core/endpoint.c \
    src/core/envelope.c \
    src/core/error.c \
    src/core/headers.c \
    src/core/ids.c \
    src/core/json.c \
    src/core/json_keys.c \
    src/core/json_number.c \
    src/core/json_parse.c \
    src/core/json_skip.c \
    src/core/json_text.c \
    src/core/json_write.c \
    src/core/members.c \
    src/core/pool.c \
    src/core/process.c \
    src/core/refusal.c \
    src/core/retry.c \
    src/core/timestamp.c \
    src/core/token.c \
    src/core/trust.c \
    src/core/url.c \
    src/core/utf8.c \
    src/core/version.c \
    src/php/accounts.c \
    src/php/arguments.c \
    src/php/batch.c \
    src/php/callback.c \
    src/php/classes.c \
    src/php/client.c \
    src/php/confirmation.c \
    src/php/date.c \
    src/php/each.c \
    src/php/exceptions.c \
    src/php/fake.c \
    src/php/faults.c \
    src/php/find.c \
    src/php/from_json.c \
    src/php/handle.c \
    src/php/held.c \
    src/php/lists.c \
    src/php/logger.c \
    src/php/mac.c \
    src/php/method.c \
    src/php/money.c \
    src/php/options.c \
    src/php/outcome.c \
    src/php/parcel.c \
    src/php/ping.c \
    src/php/ping_text.c \
    src/php/request.c \
    src/php/services.c \
    src/php/session_store.c \
    src/php/source.c \
    src/php/to_json.c \
    src/php/transport.c \
    src/php/userland.c \
    src/php/value_class.c \
    src/php/value_methods.c \
    src/php/value_object.c \
    src/php/values.c \
    src/php/worker.c \
  ], [$ext_shared],, [$UAPAY_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core], [1])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/php], [1])
  PHP_ADD_MAKEFILE_FRAGMENT
  PHP_ADD_EXTENSION_DEP([uapay], [date])
  PHP_ADD_EXTENSION_DEP([uapay], [hash])
  PHP_ADD_EXTENSION_DEP([uapay], [json])
  PHP_ADD_EXTENSION_DEP([uapay], [spl])
  PHP_ADD_EXTENSION_DEP([uapay], [standard])
])
