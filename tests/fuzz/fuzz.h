/* SPDX-License-Identifier: MIT */
#ifndef FUZZ_H
#define FUZZ_H

#include "token.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FUZZ_KEY "dummy-key-for-tests-only=="

/* A target is a file of its own with this function; scripts/fuzz builds and runs them all. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What must hold for every input. */
#define HOLDS(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

#endif
