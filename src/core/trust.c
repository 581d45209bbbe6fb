/* SPDX-License-Identifier: MIT */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* struct stat's nanoseconds, openat(), realpath() */
#endif
#include "trust.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifndef _WIN32
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

void ua_trust_ask(ua_trust *trust, CURL *easy)
{
	if (trust->asked) {
		return;
	}
	trust->asked = true;
#if LIBCURL_VERSION_NUM >= 0x075400 && !defined(_WIN32)
	struct curl_tlssessioninfo *tls = NULL;
	char *bundle = NULL, *path = NULL;

	/* Others read a directory as a whole, which gains nothing. */
	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &tls) == CURLE_OK && tls && tls->backend == CURLSSLBACKEND_OPENSSL
		&& curl_easy_getinfo(easy, CURLINFO_CAINFO, &bundle) == CURLE_OK
		&& curl_easy_getinfo(easy, CURLINFO_CAPATH, &path) == CURLE_OK) {
		trust->bundle = bundle;
		trust->path = path;
	}
#else
	(void) easy;
#endif
}

void ua_trust_reject(ua_trust *trust)
{
	trust->lacking = true;
}

#ifdef _WIN32
const char *ua_trust_directory(ua_trust *trust, int64_t monotonic_ms)
{
	(void) trust;
	(void) monotonic_ms;
	return NULL;
}
#else

#define LOOK_AGAIN_MS 1000
#define BUNDLE_MAX ((off_t) 16 * 1024 * 1024)
#define FILE_MAX ((off_t) 256 * 1024)

/* --- Files --- */

static int64_t nanoseconds(const struct timespec *time)
{
	return (int64_t) time->tv_sec * 1000000000 + time->tv_nsec;
}

static ua_trust_mark mark_of(const struct stat *file)
{
#ifdef __APPLE__
	const struct timespec *written = &file->st_mtimespec, *changed = &file->st_ctimespec;
#else
	const struct timespec *written = &file->st_mtim, *changed = &file->st_ctim;
#endif
	return (ua_trust_mark) {(uint64_t) file->st_dev, (uint64_t) file->st_ino, (int64_t) file->st_size, nanoseconds(written),
		nanoseconds(changed)};
}

static bool is_same(const ua_trust_mark *mark, const char *name)
{
	struct stat file;

	if (stat(name, &file) != 0) {
		return false;
	}
	const ua_trust_mark now = mark_of(&file);
	return mark->device == now.device && mark->inode == now.inode && mark->size == now.size && mark->written_ns == now.written_ns
		&& mark->changed_ns == now.changed_ns;
}

/* Whether it belongs to root or to this owner, and nobody else can change it. */
static bool is_safe(const struct stat *file, uid_t owner)
{
	return (file->st_uid == 0 || file->st_uid == owner) && !(file->st_mode & (S_IWGRP | S_IWOTH));
}

/* A malloc'ed, NUL-terminated copy of a regular file; NULL when it cannot be had, is larger, or is not safe in the hands of `owner`,
 * unless that is NULL. Never waits, as for a pipe. */
static char *read_file(int folder, const char *name, off_t max, const uid_t *owner)
{
	int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat file;
	char *text = NULL;

	if (fd != -1 && fstat(fd, &file) == 0 && S_ISREG(file.st_mode) && file.st_size > 0 && file.st_size <= max
		&& (!owner || is_safe(&file, *owner))) {
		text = malloc((size_t) file.st_size + 1);
	}
	if (text) {
		ssize_t len = read(fd, text, (size_t) file.st_size);
		if (len == (ssize_t) file.st_size && !memchr(text, '\0', (size_t) len)) {
			text[len] = '\0';
		} else {
			free(text);
			text = NULL;
		}
	}
	if (fd != -1) {
		close(fd);
	}
	return text;
}

/* --- Certificates, compared by the text that encodes them --- */

static const char head[] = "-----BEGIN ", certificate[] = "-----BEGIN CERTIFICATE-----", tail[] = "-----END CERTIFICATE-----";

/* The code of the next certificate, without the space in it, and where to go on; NULL when there is none. `other` is set when
 * something else comes first, such as a certificate with rules of its own for its trust. */
static char *next_certificate(char **text, bool *other)
{
	char *start = strstr(*text, head);
	char *end = start && strncmp(start, certificate, strlen(certificate)) == 0 ? strstr(start, tail) : NULL;

	*other = start && !end;
	if (!end) {
		return NULL;
	}
	char *code = start + strlen(certificate), *to = code;
	for (const char *from = code; from < end; from++) {
		if (!strchr(" \t\r\n", *from)) {
			*to++ = *from;
		}
	}
	*to = '\0';
	*text = end + strlen(tail);
	return code;
}

typedef struct {
	char *text;
	const char **codes; /* sorted */
	size_t count;
	uid_t owner;
} bundle;

static int compare(const void *one, const void *other)
{
	return strcmp(*(const char *const *) one, *(const char *const *) other);
}

static size_t count_certificates(const char *text)
{
	size_t count = 0;

	while ((text = strstr(text, certificate))) {
		text += strlen(certificate);
		count++;
	}
	return count;
}

static bool read_bundle(bundle *all, const char *name, uid_t owner)
{
	char *text = read_file(AT_FDCWD, name, BUNDLE_MAX, NULL), *rest = text, *code;
	size_t count = text ? count_certificates(text) : 0;
	bool other;

	*all = (bundle) {text, count ? malloc(count * sizeof(*all->codes)) : NULL, 0, owner};
	if (!all->codes) {
		free(text);
		return false;
	}
	while (all->count < count && (code = next_certificate(&rest, &other))) {
		all->codes[all->count++] = code;
	}
	qsort(all->codes, all->count, sizeof(*all->codes), compare);
	return true;
}

static void free_bundle(bundle *all)
{
	free(all->codes);
	free(all->text);
}

/* Whether a file of the directory has certificates of the bundle, and nothing else, and will not have: nobody looks at it again
 * until the directory changes. */
static bool is_known(const bundle *all, int folder, const char *name)
{
	char *text = read_file(folder, name, FILE_MAX, &all->owner), *rest = text;
	const char *code;
	bool other = false, found = text != NULL;
	size_t count = 0;

	while (found && (code = next_certificate(&rest, &other))) {
		found = bsearch(&code, all->codes, all->count, sizeof(*all->codes), compare) != NULL;
		count++;
	}
	free(text);
	return found && count > 0 && !other;
}

/* --- Directories --- */

/* "5ed36f99.0": the hash of a subject, and a number for each that has the same. */
static bool is_hashed_name(const char *name)
{
	const size_t hash = 8;

	return strspn(name, "0123456789abcdef") == hash && name[hash] == '.' && name[hash + 1]
		&& strspn(name + hash + 1, "0123456789") == strlen(name + hash + 1);
}

/* Whether there are hashed names, and, unless `all` is NULL, nothing behind them that is not in the bundle. */
static bool is_hashed(DIR *folder, const bundle *all)
{
	const struct dirent *entry;
	size_t count = 0;

	rewinddir(folder);
	while ((entry = readdir(folder))) {
		if (!is_hashed_name(entry->d_name)) {
			continue;
		}
		if (!all) {
			return true;
		}
		if (!is_known(all, dirfd(folder), entry->d_name)) {
			return false;
		}
		count++;
	}
	return count > 0;
}

/* libcurl's own directory is trusted by it whatever is in it; another must be as safe as the bundle, and its content is compared. */
static bool is_fit(const ua_trust *trust, DIR *folder, const struct stat *state, bool own)
{
	struct stat file;
	bundle all;

	bool fit = is_hashed(folder, NULL);
	if (fit && !own) {
		fit = stat(trust->bundle, &file) == 0 && is_safe(state, file.st_uid) && read_bundle(&all, trust->bundle, file.st_uid);
	}
	if (fit && !own) {
		fit = is_hashed(folder, &all);
		free_bundle(&all);
	}
	return fit;
}

/* Makes the folder of these parts the directory, if it is fit for it. */
static bool take(ua_trust *trust, const char *path, size_t path_len, const char *rest, bool own)
{
	size_t room = sizeof(trust->directory);
	int len = snprintf(trust->directory, room, "%.*s%s", (int) path_len, path, rest);
	DIR *folder = len > 0 && (size_t) len < room ? opendir(trust->directory) : NULL;
	struct stat state;

	if (!folder) {
		return false;
	}
	bool fit = fstat(dirfd(folder), &state) == 0;
	if (fit) {
		trust->directory_mark = mark_of(&state); /* before it is read */
		fit = is_fit(trust, folder, &state, own);
	}
	closedir(folder);
	return fit;
}

static size_t folder_len(const char *file)
{
	const char *slash = strrchr(file, '/');

	return slash ? (size_t) (slash - file) : 0;
}

/* Where systems have it: beside the bundle (Debian, Alpine), in a folder there, or beside the link to the bundle (Fedora). */
static bool search(ua_trust *trust)
{
	char file[PATH_MAX];

	if (trust->path && take(trust, trust->path, strlen(trust->path), "", true)) {
		return true;
	}
	return realpath(trust->bundle, file)
		&& (take(trust, file, folder_len(file), "", false) || take(trust, file, folder_len(file), "/directory-hash", false)
			|| take(trust, trust->bundle, folder_len(trust->bundle), "", false));
}

/* A bundle of nobody is an error to libcurl. */
static bool has_certificates(const char *bundle_name)
{
	char *text = read_file(AT_FDCWD, bundle_name, BUNDLE_MAX, NULL);
	bool has = text && strstr(text, certificate);

	free(text);
	return has;
}

static void look(ua_trust *trust)
{
	struct stat file;

	if (trust->searched && is_same(&trust->bundle_mark, trust->bundle)
		&& (!*trust->directory || is_same(&trust->directory_mark, trust->directory))) {
		return;
	}
	/* libcurl trusts nobody without the bundle: nor does this. */
	trust->changed |= trust->searched;
	trust->searched = stat(trust->bundle, &file) == 0;
	trust->lacking = false;
	trust->bundle_mark = trust->searched ? mark_of(&file) : (ua_trust_mark) {0};
	if (!trust->searched || !has_certificates(trust->bundle) || !search(trust)) {
		*trust->directory = '\0';
	}
}

const char *ua_trust_directory(ua_trust *trust, int64_t monotonic_ms)
{
	if (!trust->bundle) {
		return NULL;
	}
	if (!trust->searched || monotonic_ms - trust->looked_ms >= LOOK_AGAIN_MS) {
		trust->looked_ms = monotonic_ms;
		look(trust);
	}
	return *trust->directory && !trust->lacking ? trust->directory : NULL;
}
#endif
