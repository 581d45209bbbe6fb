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
Uapay\Invoice::__unserialize($data)
Uapay\Payment::fromArray($data)
Uapay\Payment::__unserialize($data)
Uapay\CreatedInvoice::fromArray($data)
Uapay\CreatedInvoice::__unserialize($data)
Uapay\CreatedPayment::fromArray($data)
Uapay\PaymentCheck::fromArray($data)
Uapay\PaymentCheck::__unserialize($data)
Uapay\Confirmation::termUrl($key)
Uapay\Confirmation::fromArray($data)
Uapay\Confirmation::__unserialize($data)
Uapay\Commission::fromArray($data)
Uapay\Commission::__unserialize($data)
Uapay\Subscription::fromArray($data)
Uapay\Subscription::__unserialize($data)
Uapay\Service::fromArray($data)
Uapay\Service::__unserialize($data)
Uapay\Session::fromArray($data)
Uapay\Callback::fromArray($data)
Uapay\Callback::__unserialize($data)
Uapay\ListError::fromArray($data)
Uapay\ListError::__unserialize($data)
Uapay\InvoiceList::fromArray($data)
Uapay\InvoiceList::__unserialize($data)
Uapay\Testing\Fake::__construct($secretKey)
Uapay\Testing\Fake::client($options)
Uapay\Testing\Fake::reply($data)
Uapay\Testing\Fake::refuse($fields)
Uapay\Testing\Fake::refuse($details)
Uapay\Testing\Fake::callback($claims)
Uapay\Testing\Fake::__invoke($body)
