<?php
require __DIR__ . '/../uapay.inc';

foreach (example('jwt-vectors.constructed.json') as $vector) {
	$client = client('http://127.0.0.1:1/', secretKey: $vector['should_verify_with_key']);
	echo $vector['name'], ': ';
	try {
		$callback = $client->callback(json_encode(['token' => $vector['token']]));
		echo $callback->toArray() === json_decode($vector['payload_bytes_utf8'], true) ? 'accepted' : 'READ WITH A LOSS',
			$vector['valid'] ? "\n" : ", WRONGLY\n";
	} catch (Uapay\Exception\SignatureException $refused) {
		echo $refused->getMessage(), $vector['valid'] ? ", WRONGLY\n" : "\n";
	} catch (Uapay\Exception\ProtocolException $other) {
		echo $other->getMessage(), $vector['valid'] ? "\n" : ", WRONGLY\n";
	}
}
?>
