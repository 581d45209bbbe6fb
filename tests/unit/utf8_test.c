/* SPDX-License-Identifier: MIT */
/* Runs of plain bytes: as this machine looks for their end, and as others do, 8 bytes or one at a time. */
#include "unit.h"

#include "../../src/core/utf8.h"

#include <stdint.h>
#include <string.h>

/* Two bytes, each of any kind, at any place of a run: the run ends at the first that is not plain. */
static void check_runs(const unsigned char *(*skip)(const unsigned char *p, const unsigned char *end), const unsigned char byte_class[256],
	unsigned char plain)
{
	static const unsigned char others[] = {'"', '\\', 0x1f, ' ', 0x7f, 0x80};
	unsigned char run[37];

	for (size_t first = 0; first < sizeof(run); first++) {
		for (size_t second = first; second < sizeof(run); second++) {
			for (size_t byte = 0; byte < 256 * sizeof(others); byte++) {
				memset(run, 'x', sizeof(run));
				run[second] = others[byte / 256];
				run[first] = (unsigned char) byte;
				const unsigned char *end = run;
				while (end < run + sizeof(run) && byte_class[*end] == plain) {
					end++;
				}
				if (!CHECK_INT(skip(run, run + sizeof(run)) - run, end - run)) {
					return;
				}
			}
		}
	}
	CHECK(skip(run, run) == run);
}

static void here(void)
{
	check_runs(ua_skip_plain, ua_byte_class, UA_BYTE_PLAIN);
}

/* The same source again, as for a machine without SSE2, and for a compiler of which nothing is known. */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"
#undef __SSE2__
#define ua_byte_class byte_class_by_eights
#define ua_skip_plain skip_plain_by_eights
#define ua_skip_non_ascii skip_non_ascii_by_eights
#define ua_utf8_valid utf8_valid_by_eights
#define plain_in_block plain_in_block_by_eights
#define is_continuation is_continuation_by_eights
#define sequence sequence_by_eights
#include "../../src/core/utf8.c"

static void eight_at_a_time(void)
{
	check_runs(skip_plain_by_eights, byte_class_by_eights, UA_BYTE_PLAIN);
}

#undef ua_byte_class
#undef ua_skip_plain
#undef ua_skip_non_ascii
#undef ua_utf8_valid
#undef plain_in_block
#undef is_continuation
#undef sequence
#undef PLAIN
#undef CONTROL
#undef QUOTE
#undef BACKSLASH
#undef NON_ASCII
#undef ROW
#undef BLOCK
#undef EACH_BYTE
#undef __GNUC__
#define ua_byte_class byte_class_by_ones
#define ua_skip_plain skip_plain_by_ones
#define ua_skip_non_ascii skip_non_ascii_by_ones
#define ua_utf8_valid utf8_valid_by_ones
#define plain_in_block plain_in_block_by_ones
#define is_continuation is_continuation_by_ones
#define sequence sequence_by_ones
#include "../../src/core/utf8.c"

static void one_at_a_time(void)
{
	check_runs(skip_plain_by_ones, byte_class_by_ones, UA_BYTE_PLAIN);
}

UNIT_MAIN(
	TEST(here),
	TEST(eight_at_a_time),
	TEST(one_at_a_time),
)
