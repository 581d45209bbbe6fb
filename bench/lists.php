<?php

/* SPDX-License-Identifier: MIT */

/* A list of 10,000 invoices: its ids, what is done with it, and how it is read by hand. To be included by clients.php. */

/** @return Generator<string> the ids of a list that is read as it is wanted: the server knows 100 invoices, so they come again and again */
function many(array $ids): Generator
{
	for ($i = 0; $i < 100; $i++) {
		yield from $ids;
	}
}

/** What a shop does with a list, to the same end for each client. */
function total(iterable $invoices): int
{
	$sum = 0;
	foreach ($invoices as $invoice) {
		$sum += is_array($invoice) ? $invoice['amount'] : $invoice->amount;
	}
	return $sum === 1_495_000 ? $sum : throw new RuntimeException("not the list: $sum");
}

/** @return Generator<list<string>> */
function chunks(iterable $ids): Generator
{
	$chunk = [];
	foreach ($ids as $id) {
		$chunk[] = $id;
		if (count($chunk) === 100) {
			yield $chunk;
			$chunk = [];
		}
	}
	if ($chunk !== []) {
		yield $chunk;
	}
}

/**
 * A list of any length by hand: a request on each lane at once, the next one on its way while an answer is read, and nothing kept.
 * Answers are taken as they come; to have them in the order of the ids, as each() does, would take more memory.
 * @param list<CurlHandle> $lanes
 */
function invoices(CurlMultiHandle $multi, array $lanes, iterable $ids, ?string $key): Generator
{
	$chunks = chunks($ids);
	$asked = [];
	$send = function (CurlHandle $lane) use ($multi, $chunks, $key, &$asked): void {
		unset($asked[spl_object_id($lane)]);
		if ($chunks->valid()) {
			$asked[spl_object_id($lane)] = $chunks->current();
			curl_setopt($lane, CURLOPT_POSTFIELDS, signed_body(['ids' => $chunks->current()], $key));
			curl_multi_add_handle($multi, $lane);
			$chunks->next();
		}
	};
	array_map($send, $lanes);
	while ($asked !== []) {
		curl_multi_exec($multi, $active);
		while ($done = curl_multi_info_read($multi)) {
			$lane = $done['handle'];
			if ($done['result'] !== CURLE_OK) {
				throw new RuntimeException(curl_strerror($done['result']));
			}
			$chunk = $asked[spl_object_id($lane)];
			$answer = curl_multi_getcontent($lane);
			curl_multi_remove_handle($multi, $lane);
			$send($lane);
			curl_multi_exec($multi, $active);
			$found = array_column(read_answer($answer, $key)['invoices'], null, 'id');
			foreach ($chunk as $id) {
				yield $id => $found[$id] ?? throw new RuntimeException("nothing about $id");
			}
		}
		if ($asked !== []) {
			curl_multi_select($multi);
		}
	}
}
