/* SPDX-License-Identifier: MIT */
/* The descriptors 0 to 2, which a program may have closed. */
#define _DEFAULT_SOURCE
#include "unit.h"

#include "../../src/core/descriptors.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int saved[UA_STANDARD_DESCRIPTORS];

static void put_away(void)
{
	for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
		saved[i] = fcntl(i, F_DUPFD, 100);
	}
}

static void put_back(void)
{
	for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
		dup2(saved[i], i);
		close(saved[i]);
	}
}

static bool is_open(int descriptor)
{
	return fcntl(descriptor, F_GETFD) != -1;
}

static void occupies_what_is_free_and_gives_it_back(void)
{
	put_away();
	for (unsigned closed = 0; closed < 8; closed++) {
		ua_occupation occupation = {{false}};
		bool held = true, refused = true, freed = true, beyond = true;
		for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
			dup2(saved[i], i);
		}
		for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
			if (closed & (1U << i)) {
				close(i);
			}
		}
		ua_descriptors_occupy(&occupation);
		ua_descriptors_occupy(&occupation); /* once is enough */
		int next = open("/dev/null", O_RDONLY);
		beyond = next >= UA_STANDARD_DESCRIPTORS;
		close(next);
		char byte = 0;
		for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
			bool was_closed = closed & (1U << i);
			held = held && occupation.held[i] == was_closed && is_open(i);
			if (was_closed) {
				ssize_t moved = i == 0 ? read(i, &byte, 1) : write(i, &byte, 1);
				refused = refused && moved == -1 && errno == EBADF;
			}
		}
		ua_descriptors_vacate(&occupation);
		ua_descriptors_vacate(&occupation);
		for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
			freed = freed && is_open(i) == !(closed & (1U << i));
		}
		for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
			dup2(saved[i], i);
		}
		CHECK(held);
		CHECK(refused);
		CHECK(freed);
		CHECK(beyond);
	}
	put_back();
}

static void moves_a_low_descriptor(void)
{
	put_away();
	close(1);
	int low = open("/dev/null", O_RDONLY), beyond = ua_descriptor_beyond(low);
	bool gone = !is_open(1), closes = beyond != -1 && (fcntl(beyond, F_GETFD) & FD_CLOEXEC);
	put_back();
	CHECK_INT(low, 1);
	CHECK(beyond >= UA_STANDARD_DESCRIPTORS);
	CHECK(gone);
	CHECK(closes);
	CHECK_INT(ua_descriptor_beyond(beyond), beyond);
	CHECK_INT(ua_descriptor_beyond(-1), -1);
	close(beyond);
}

UNIT_MAIN(
	TEST(occupies_what_is_free_and_gives_it_back),
	TEST(moves_a_low_descriptor),
)
