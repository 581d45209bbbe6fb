<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

/** What cannot be done now, and why. The message is the name of a text of the language files. */
final class Refusal extends \RuntimeException
{
}
