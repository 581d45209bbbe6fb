<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['session' => false]);
foreach (example('jwt-vectors.constructed.json') as $number => $vector) {
	$server->script([['if_path' => 'sessions', 'repeat' => true, 'json' => ['status' => 1, 'data' => ['token' => $vector['token']]]]]);
	$client = client($server, clientId: "vector-$number", secretKey: $vector['should_verify_with_key'], maxRetries: 0);
	echo $vector['name'], $vector['valid'] ? ', valid' : ', invalid', "\n";
	try {
		echo '  session ', $client->session()->id, "\n";
	} catch (Uapay\Exception\UapayException $refused) {
		for ($one = $refused; $one; $one = $one->getPrevious()) {
			echo '  ', $one::class, ': ', $one->getMessage(), "\n";
		}
	}
}
?>
