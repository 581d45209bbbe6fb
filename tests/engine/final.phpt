--TEST--
No class can be extended, but the abstract one of exceptions
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

foreach ((new ReflectionExtension('uapay'))->getClasses() as $class) {
	// The engine lets nobody extend an enum.
	if (!$class->isFinal() && !$class->isInterface() && !$class->isEnum()) {
		echo $class->name, "\n";
	}
}
echo count(plain_classes()), " classes\n";
eval('class Mine extends Uapay\Client {}');
?>
--EXPECTF--
Uapay\Exception\CallException
21 classes

Fatal error: Class Mine cannot extend final class Uapay\Client in %s : eval()'d code on line 1
