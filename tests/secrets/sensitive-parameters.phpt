--TEST--
Every parameter that can hold a secret is marked as such
--EXTENSIONS--
uapay
--FILE--
<?php
$extension = new ReflectionExtension('uapay');
foreach ($extension->getClasses() as $class) {
	foreach ($class->getMethods() as $method) {
		foreach ($method->getParameters() as $parameter) {
			if ($method->class !== $class->name || enum_exists($class->name)) {
				continue;
			}
			$sensitive = $parameter->getAttributes(SensitiveParameter::class) !== [];
			if ($sensitive || in_array((string) $parameter->getType(), ['array', '?array', 'mixed'], true)) {
				echo $sensitive ? '' : 'NOT MARKED: ', $class->name, '::', $method->name, '($', $parameter->name, ")\n";
			}
		}
	}
}
?>
--EXPECT--
Uapay\Client::__construct($secretKey)
Uapay\Client::__construct($proxy)
Uapay\Client::with($options)
Uapay\Client::callback($body)
Uapay\Client::callback($previousKeys)
Uapay\Client::request($params)
Uapay\Client::request($data)
Uapay\Invoices::create($data)
Uapay\Invoices::update($data)
Uapay\Payments::create($data)
Uapay\Payments::create($device)
Uapay\Payments::confirm($code)
Uapay\Payments::confirm($key)
Uapay\Invoice::fromArray($data)
Uapay\Payment::fromArray($data)
Uapay\CreatedInvoice::fromArray($data)
Uapay\CreatedPayment::fromArray($data)
Uapay\PaymentCheck::fromArray($data)
Uapay\Confirmation::termUrl($key)
Uapay\Confirmation::fromArray($data)
Uapay\Commission::fromArray($data)
Uapay\Subscription::fromArray($data)
Uapay\Service::fromArray($data)
Uapay\Session::fromArray($data)
Uapay\Callback::fromArray($data)
Uapay\ListError::fromArray($data)
Uapay\InvoiceList::fromArray($data)
