/* SPDX-License-Identifier: MIT */
#include "version.h"

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <stdio.h>

static void add(ua_library *library, const char *name, const char *version)
{
	library->name = name;
	snprintf(library->version, sizeof(library->version), "%s", version ? version : "none");
}

size_t ua_libraries(ua_library libraries[UA_LIBRARIES_MAX])
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	size_t count = 0;

	add(&libraries[count++], "libcurl (compiled)", LIBCURL_VERSION);
	add(&libraries[count++], "libcurl (loaded)", curl->version);
	add(&libraries[count++], "TLS", curl->ssl_version);
	add(&libraries[count++], "DNS",
		curl->features & CURL_VERSION_ASYNCHDNS ? "asynchronous" : "synchronous: time-outs do not bound it");
	add(&libraries[count++], "cJSON", cJSON_Version());
	return count;
}

bool ua_transport_global_init(void)
{
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}
