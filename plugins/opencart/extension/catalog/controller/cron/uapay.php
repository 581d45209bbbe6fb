<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\Uapay\Cron;

use Opencart\System\Engine\Action;
use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Log;

/** Asks UAPAY about payments whose callback did not come. OpenCart's cron runs it. */
final class Uapay extends \Opencart\System\Engine\Controller
{
	/** Only cron passes an id: a visitor who guesses the route is shown what any unknown route shows. */
	public function index(int $cronId = 0): ?Action
	{
		if ($cronId === 0) {
			return new Action('error/not_found');
		}
		$line = (new Gateway($this->registry, new Log('uapay.log')))->cron();
		$this->response->setOutput($this->response->getOutput() . "UAPAY $line\n");
		return null;
	}
}
