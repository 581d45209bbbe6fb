--TEST--
open_basedir holds for the file of authorities
--EXTENSIONS--
uapay
--INI--
open_basedir={PWD}/..
--FILE--
<?php
require __DIR__ . '/options.inc';

option_faults(caFile: '/etc/passwd');
option_faults(caFile: __FILE__);
?>
--EXPECT--
caFile: must be a readable file
accepted
