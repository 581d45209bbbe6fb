<?php
declare(strict_types=1);

namespace UapaySandbox;

/** A setting, fault or quirk that does not exist: the user of the sandbox has to know, silence would hide a typo. */
final class BadSetting extends \Exception
{
}
