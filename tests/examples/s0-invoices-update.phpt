--TEST--
invoices/update sends every documented field under its documented name and returns the invoice's id
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$example = example('invoices-update.request.json');
/* The documents' answer is about another invoice than their request: here it is about the same. */
function answer_about(string $id): array
{
	$answer = example('invoices-update.response.json');
	return ['json' => ['data' => ['id' => $id] + $answer['data']] + $answer];
}

$server = Server::start([
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => $example['params']['sessionId']]]],
	answer_about($example['params']['id']),
	answer_about('an id that is no uuid'),
], ['session' => false]);
$invoices = plain_client($server)->invoices;

echo "-- the example, its extraInfo given as an array\n";
var_dump($invoices->update($example['params']['id'], [
	'redirectUrl' => '',
	'tag' => 'Клиент 1',
	'callbackUrl' => 'http://ptsv2.com/t/test_server/post',
	'cardToId' => 'c9cc0a38-c5f5-429d-89d6-e4be3656560c',
	'extraInfo' => ['base' => true, 'origin' => 'invoicer', 'email' => 'test@ukr.net'],
]));
$sent = $server->requests('update')[0];
echo $sent['path'], "\n";
ksort($example['data']);
ksort($sent['json']['data']);
var_dump($sent['json'] === $example);

echo "-- every field of the table\n";
var_dump($invoices->update('an id that is no uuid', [
	'cardTo' => ['pan' => '4111111111111111', 'id' => 'card'],
	'tag' => 'group',
	'redirectUrl' => 'https://shop.example/back?a=1&b=2',
	'callbackUrl' => 'https://shop.example/hook',
	'extraInfo' => '{"cart":7}',
]));
$sent = $server->requests('update')[1]['json'];
echo json_encode($sent, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";

echo "-- nothing else can be changed\n";
$error = thrown(fn () => $invoices->update('id', ['amount' => 100, 'description' => 'x', 'externalId' => '1']));
print_r($error->errors);
echo count($server->requests('update')), " requests\n";

echo "-- the error of the documents' shape\n";
$server->script([['status' => 400, 'json' => ['status' => 0, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => [
	'params' => ['id' => 'REQUIRED'], 'data' => ['cardTo' => ['pan' => 'FORMAT_ERROR']]]]]]]);
$error = thrown(fn () => $invoices->update('id', ['tag' => 'x']));
var_dump($error->errorCode, $error->httpStatus, $error->endpoint);
echo json_encode($error->fields), "\n";
?>
--EXPECT--
-- the example, its extraInfo given as an array
string(36) "065f927e-f78f-4d9a-ad07-cef58c16ca96"
/api/invoicer/invoices/update
bool(true)
-- every field of the table
string(21) "an id that is no uuid"
{
    "params": {
        "sessionId": "00684a7f-3d5c-43f4-b4d1-ea994226be9c",
        "id": "an id that is no uuid"
    },
    "data": {
        "cardTo": {
            "id": "card",
            "pan": "4111111111111111"
        },
        "tag": "group",
        "redirectUrl": "https://shop.example/back?a=1&b=2",
        "callbackUrl": "https://shop.example/hook",
        "extraInfo": "{\"cart\":7}"
    }
}
-- nothing else can be changed
Uapay\Exception\InvalidRequestException: invoicer/invoices/update: data.amount is not a field of UAPAY; data.description is not a field of UAPAY; data.externalId is not a field of UAPAY
Array
(
    [data.amount] => is not a field of UAPAY
    [data.description] => is not a field of UAPAY
    [data.externalId] => is not a field of UAPAY
)
2 requests
-- the error of the documents' shape
Uapay\Exception\ApiException: invoicer/invoices/update: UAPAY refused it: FORMAT_ERROR (params.id: REQUIRED, data.cardTo.pan: FORMAT_ERROR)
string(12) "FORMAT_ERROR"
int(400)
string(24) "invoicer/invoices/update"
{"params":{"id":"REQUIRED"},"data":{"cardTo":{"pan":"FORMAT_ERROR"}}}
