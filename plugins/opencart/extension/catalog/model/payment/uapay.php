<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\Catalog\Model\Extension\Uapay\Payment;

use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Log;

/** Whether the checkout offers UAPAY. */
final class Uapay extends \Opencart\System\Engine\Model
{
	/**
	 * @param array<string, string|int> $address
	 * @return array<string, mixed>
	 */
	public function getMethods(array $address = []): array
	{
		if (!extension_loaded('uapay') || $this->cart->hasSubscription() || !$this->isIn($address) || !$this->takesTheCart()) {
			return [];
		}
		$this->load->language('extension/uapay/payment/uapay');
		$name = $this->language->get('text_method');
		return [
			'code' => 'uapay',
			'name' => $name,
			'option' => ['uapay' => ['code' => 'uapay.uapay', 'name' => $name]],
			'sort_order' => $this->config->get('payment_uapay_sort_order'),
		];
	}

	/** @param array<string, string|int> $address */
	private function isIn(array $address): bool
	{
		$zone = (int) $this->config->get('payment_uapay_geo_zone_id');
		if ($zone === 0 || !$this->config->get('config_checkout_payment_address')) {
			return true;
		}
		$this->load->model('localisation/geo_zone');
		return (bool) $this->model_localisation_geo_zone->getGeoZone($zone, (int) ($address['country_id'] ?? 0), (int) ($address['zone_id'] ?? 0));
	}

	private function takesTheCart(): bool
	{
		$totals = [];
		$taxes = $this->cart->getTaxes();
		$total = 0;
		$this->load->model('checkout/cart');
		($this->model_checkout_cart->getTotals)($totals, $taxes, $total);
		$gateway = new Gateway($this->registry, new Log('uapay.log'));
		try {
			// An estimate for the limits: the order itself is reckoned from the database.
			return $gateway->accepts($gateway->amountOf(['total' => number_format($total, 4, '.', ''), 'currency_code' => '']));
		} catch (\DomainException) {
			return false; // no rate for hryvnias, or nothing to pay
		}
	}
}
