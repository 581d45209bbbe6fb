--TEST--
extraInfo is an array whichever way it came; a text that is not JSON of an array stays in extra
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$forms = [
	['a' => ['b' => 1]], [1, 2], [], '{"a":{"b":1}}', '[1,2]', '{}', '[]', ' {"a":1} ', '{"ключ":"знач\u0435ння"}',
	'', 'not JSON', '{"a":', '7', 'null', '"text"', 'true', '{"a":1}x', null,
];
foreach (['Invoice', 'Callback'] as $name) {
	echo "$name\n";
	foreach ($forms as $form) {
		$object = ("Uapay\\$name")::fromArray(['id' => 'i', 'extraInfo' => $form]);
		echo '  ', json_encode($form, JSON_UNESCAPED_UNICODE), ' => ', json_encode($object->extraInfo, JSON_UNESCAPED_UNICODE),
			', extra ', json_encode($object->extra), "\n";
		if ($object->toArray() !== ['id' => 'i', 'extraInfo' => $form]) {
			echo "  LOST\n";
		}
	}
}
?>
--EXPECT--
Invoice
  {"a":{"b":1}} => {"a":{"b":1}}, extra []
  [1,2] => [1,2], extra []
  [] => [], extra []
  "{\"a\":{\"b\":1}}" => {"a":{"b":1}}, extra []
  "[1,2]" => [1,2], extra []
  "{}" => [], extra []
  "[]" => [], extra []
  " {\"a\":1} " => {"a":1}, extra []
  "{\"ключ\":\"знач\\u0435ння\"}" => {"ключ":"значення"}, extra []
  "" => [], extra {"extraInfo":""}
  "not JSON" => [], extra {"extraInfo":"not JSON"}
  "{\"a\":" => [], extra {"extraInfo":"{\"a\":"}
  "7" => [], extra {"extraInfo":"7"}
  "null" => [], extra {"extraInfo":"null"}
  "\"text\"" => [], extra {"extraInfo":"\"text\""}
  "true" => [], extra {"extraInfo":"true"}
  "{\"a\":1}x" => [], extra {"extraInfo":"{\"a\":1}x"}
  null => [], extra []
Callback
  {"a":{"b":1}} => {"a":{"b":1}}, extra []
  [1,2] => [1,2], extra []
  [] => [], extra []
  "{\"a\":{\"b\":1}}" => {"a":{"b":1}}, extra []
  "[1,2]" => [1,2], extra []
  "{}" => [], extra []
  "[]" => [], extra []
  " {\"a\":1} " => {"a":1}, extra []
  "{\"ключ\":\"знач\\u0435ння\"}" => {"ключ":"значення"}, extra []
  "" => [], extra {"extraInfo":""}
  "not JSON" => [], extra {"extraInfo":"not JSON"}
  "{\"a\":" => [], extra {"extraInfo":"{\"a\":"}
  "7" => [], extra {"extraInfo":"7"}
  "null" => [], extra {"extraInfo":"null"}
  "\"text\"" => [], extra {"extraInfo":"\"text\""}
  "true" => [], extra {"extraInfo":"true"}
  "{\"a\":1}x" => [], extra {"extraInfo":"{\"a\":1}x"}
  null => [], extra []
