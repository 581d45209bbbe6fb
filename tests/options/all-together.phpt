--TEST--
All wrong options are told together
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

$e = thrown(fn () => new Uapay\Client('', '', 'nowhere', NAN, -1.0, 11, 0, true, 'x', '/nowhere', new stdClass, new stdClass, "a\nb"));
var_dump(array_keys($e->errors));
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: clientId must not be empty; secretKey must not be empty; environment must be a URL like "https://api.uapay.ua/"; connectTimeout must be from 0.001 to 3600 seconds; timeout must be from 0.001 to 3600 seconds; maxRetries must be from 0 to 10; concurrency must be from 1 to 64; proxy must be a URL like "http://proxy.example:3128"; caFile must be a readable file; appInfo must not contain control characters, such as a line break; sessionStore must have a public method get(); logger must have a public method log()
array(12) {
  [0]=>
  string(8) "clientId"
  [1]=>
  string(9) "secretKey"
  [2]=>
  string(11) "environment"
  [3]=>
  string(14) "connectTimeout"
  [4]=>
  string(7) "timeout"
  [5]=>
  string(10) "maxRetries"
  [6]=>
  string(11) "concurrency"
  [7]=>
  string(5) "proxy"
  [8]=>
  string(6) "caFile"
  [9]=>
  string(7) "appInfo"
  [10]=>
  string(12) "sessionStore"
  [11]=>
  string(6) "logger"
}
