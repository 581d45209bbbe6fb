/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded: libcurl says that it was built for the bundle AUTHORITIES_FILE and the directory AUTHORITIES_PATH, either of
 * which may be empty for none.
 */
#define _GNU_SOURCE
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdarg.h>
#include <stdlib.h>

#undef curl_easy_getinfo

typedef void *dlopen_fn(const char *, int);
typedef CURLcode getinfo_fn(CURL *, CURLINFO, ...);

static CURLcode tell(const char *name, void *to)
{
	char *value = getenv(name);

	*(char **) to = value && *value ? value : NULL;
	return CURLE_OK;
}

void *dlopen(const char *file, int flags)
{
	dlopen_fn *real = (dlopen_fn *) dlsym(RTLD_NEXT, "dlopen");

#ifdef RTLD_DEEPBIND
	flags &= ~RTLD_DEEPBIND;
#endif
	return real(file, flags);
}

CURLcode curl_easy_getinfo(CURL *easy, CURLINFO info, ...)
{
	va_list args;

	va_start(args, info);
	void *to = va_arg(args, void *);
	va_end(args);
#if LIBCURL_VERSION_NUM >= 0x075400
	if (info == CURLINFO_CAINFO) {
		return tell("AUTHORITIES_FILE", to);
	}
	if (info == CURLINFO_CAPATH) {
		return tell("AUTHORITIES_PATH", to);
	}
#endif
	getinfo_fn *real = (getinfo_fn *) dlsym(RTLD_NEXT, "curl_easy_getinfo");
	return real(easy, info, to);
}
