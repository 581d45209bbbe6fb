<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\Uapay\Payment;

use Opencart\System\Library\Extension\Uapay\Amount;
use Opencart\System\Library\Extension\Uapay\Attempt;
use Opencart\System\Library\Extension\Uapay\Attempts;
use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Extension\Uapay\Refusal;
use Opencart\System\Library\Log;
use Uapay\Exception\InvalidRequestException;
use Uapay\Exception\UapayException;
use Uapay\Locale;
use Uapay\Money;
use Uapay\PaymentOutcome;

/** The settings, and the payments on the page of an order. */
final class Uapay extends \Opencart\System\Engine\Controller
{
	private const ROUTE = 'extension/uapay/payment/uapay';

	/** Settings and what they are before the first time. The key is apart: no page ever shows it. */
	private const SETTINGS = [
		'client_id' => '', 'environment' => 'demo', 'url' => '', 'type' => 'pay',
		'pending_status_id' => 1, 'held_status_id' => 1, 'paid_status_id' => 2, 'refunded_status_id' => 11, 'failed_status_id' => 0, 'released_status_id' => 7,
		'min_total' => '', 'max_total' => '', 'geo_zone_id' => 0, 'status' => 0, 'sort_order' => 1,
	];
	private const ENVIRONMENTS = ['production', 'demo', 'custom'];
	private const STATUSES = ['pending', 'held', 'paid', 'refunded', 'failed', 'released'];

	public function index(): void
	{
		$this->load->language(self::ROUTE);
		$this->document->setTitle($this->language->get('heading_title'));
		$this->load->model('localisation/order_status');
		$this->load->model('localisation/geo_zone');
		$data = [
			'missing' => $this->missing(),
			'save' => $this->link('save'),
			'check' => $this->link('check'),
			'back' => $this->url->link('marketplace/extension', $this->userToken() . '&type=payment'),
			'breadcrumbs' => [
				['text' => $this->language->get('text_home'), 'href' => $this->url->link('common/dashboard', $this->userToken())],
				['text' => $this->language->get('text_extension'), 'href' => $this->url->link('marketplace/extension', $this->userToken() . '&type=payment')],
				['text' => $this->language->get('heading_title'), 'href' => $this->url->link(self::ROUTE, $this->userToken())],
			],
			'has_key' => $this->setting('secret_key') !== '',
			'environments' => $this->named('text_', self::ENVIRONMENTS),
			'types' => $this->named('text_', ['pay', 'hold']),
			'outcomes' => $this->named('entry_', self::STATUSES),
			'order_statuses' => $this->model_localisation_order_status->getOrderStatuses(),
			'geo_zones' => $this->model_localisation_geo_zone->getGeoZones(),
			'callback_url' => HTTP_CATALOG . 'index.php?route=' . self::ROUTE . '.callback',
			'values' => [],
		];
		foreach (self::SETTINGS as $name => $default) {
			$data['values'][$name] = $this->config->has("payment_uapay_$name") ? $this->setting($name) : $default;
		}
		$this->page(self::ROUTE, $data);
	}

	public function save(): void
	{
		$this->load->language(self::ROUTE);
		$settings = $this->posted();
		$errors = $this->mistakes($settings);
		if (!$this->user->hasPermission('modify', self::ROUTE)) {
			$errors['warning'] = $this->language->get('error_permission');
		}
		if ($errors !== []) {
			$this->json(['error' => $errors]);
			return;
		}
		$this->load->model('setting/setting');
		$named = [];
		foreach ($settings as $name => $value) {
			$named["payment_uapay_$name"] = $value;
		}
		$this->model_setting_setting->editSetting('payment_uapay', $named);
		$this->json(['success' => $this->language->get('text_saved')]);
	}

	/** Talks to UAPAY with what stands in the form, saved or not. */
	public function check(): void
	{
		$this->load->language(self::ROUTE);
		$settings = $this->posted();
		$missing = $this->missing();
		if (!$this->user->hasPermission('modify', self::ROUTE) || $missing !== '') {
			$this->json(['error' => $missing ?: $this->language->get('error_permission')]);
			return;
		}
		try {
			$client = Gateway::connect($settings['client_id'], $settings['secret_key'], $settings['environment'], $settings['url'], null, $this->log());
			$ping = $client->ping();
			$this->json([$ping->ok ? 'success' : 'error' => htmlspecialchars($ping->text($this->locale()))]);
		} catch (InvalidRequestException $e) {
			$this->json(['error' => htmlspecialchars($e->getMessage())]);
		}
	}

	/** OpenCart calls it when the payment method is installed. It has an address of its own too, as all methods here. */
	public function install(): void
	{
		if (!$this->user->hasPermission('modify', 'extension/payment')) {
			return;
		}
		(new Attempts($this->db))->install();
		$this->load->model('setting/cron');
		$this->model_setting_cron->deleteCronByCode('uapay');
		$this->model_setting_cron->addCron('uapay', 'Asks UAPAY about payments whose callback did not come.', 'hour', 'extension/uapay/cron/uapay', true);
	}

	/** The tables stay: they say who paid what. */
	public function uninstall(): void
	{
		if (!$this->user->hasPermission('modify', 'extension/payment')) {
			return;
		}
		$this->load->model('setting/cron');
		$this->model_setting_cron->deleteCronByCode('uapay');
	}

	/** The tab on the page of an order. */
	public function order(): string
	{
		$id = $this->orderId();
		if ($id === 0 || $this->missing() !== '') {
			return $this->missing();
		}
		$this->load->language(self::ROUTE);
		return $this->load->view('extension/uapay/payment/uapay_order', [
			'payments' => $this->payments($id),
			'reload' => $this->link('payments', "&order_id=$id"),
		]);
	}

	/** The same without what surrounds it, after something was done. */
	public function payments(int $orderId = 0): string
	{
		$this->load->language(self::ROUTE);
		$id = $orderId ?: $this->orderId();
		$attempts = new Attempts($this->db);
		$html = $this->load->view('extension/uapay/payment/uapay_payments', [
			'act' => $this->link('act'),
			'attempts' => array_map($this->row(...), $attempts->ofOrder($id)),
			'events' => array_map(fn (array $event): array => [
				'date' => $this->date((int) $event['added_at']),
				'attempt' => $event['external_id'],
				'outcome' => $this->language->get("outcome_$event[outcome]"),
				'amount' => $this->money((int) $event['amount']),
			], $attempts->events($id)),
		]);
		$orderId === 0 && $this->response->setOutput($html);
		return $html;
	}

	/** What the buttons of the tab do: JSON. */
	public function act(): void
	{
		$this->load->language(self::ROUTE);
		$attempt = $this->missing() === '' ? (new Attempts($this->db))->byId((int) $this->field('attempt_id')) : null;
		if ($attempt === null || !$this->user->hasPermission('modify', self::ROUTE)) {
			$this->json(['error' => $this->language->get($attempt === null ? 'error_order' : 'error_permission')]);
			return;
		}
		try {
			$text = $this->perform($attempt, $this->field('action'), $this->field('amount'));
			$this->json(['success' => $this->language->get($text)]);
		} catch (Refusal $e) {
			$this->json(['error' => $this->language->get($e->getMessage())]);
		} catch (UapayException $e) {
			$this->json(['error' => sprintf($this->language->get('error_not_done'), htmlspecialchars($e->getMessage()))]);
		}
	}

	/** @return string the name of the text that says what was done */
	private function perform(Attempt $attempt, string $action, string $amount): string
	{
		try {
			$kopecks = $amount === '' ? null : Amount::typed($amount);
		} catch (\DomainException) {
			throw new Refusal('error_action_amount');
		}
		return $this->inShop($attempt, fn (Gateway $gateway): string => match ($action) {
			'complete', 'cancel', 'reverse' => $this->ask($gateway, $attempt, $action, $kopecks),
			'look' => $this->look($gateway, $attempt),
			'done', 'undone' => $this->decide($gateway, $attempt, $action === 'done'),
			default => throw new Refusal('error_order'),
		});
	}

	/** @param 'complete'|'cancel'|'reverse' $action */
	private function ask(Gateway $gateway, Attempt $attempt, string $action, ?int $kopecks): string
	{
		$gateway->act($attempt, $action, $kopecks);
		return "text_done_$action";
	}

	private function look(Gateway $gateway, Attempt $attempt): string
	{
		$gateway->look($attempt);
		$now = $gateway->attempts->byId($attempt->id);
		return match (true) {
			$now === null || $now->action === '' => 'text_looked',
			$now->isUndecidable() => 'text_undecidable',
			default => 'text_look_again',
		};
	}

	private function decide(Gateway $gateway, Attempt $attempt, bool $done): string
	{
		$attempt->isUnclear() && $attempt->isUndecidable() || throw new Refusal('error_state');
		$gateway->settle($attempt->id, $done, 'reverse');
		return 'text_looked';
	}

	/**
	 * Runs with the shop's own registry, since the history of an order is written there, with its mails and its stock.
	 *
	 * @param callable(Gateway): string $work
	 */
	private function inShop(Attempt $attempt, callable $work): string
	{
		$this->load->model('sale/order');
		$this->load->model('setting/store');
		$order = $this->model_sale_order->getOrder($attempt->orderId);
		$shop = $this->model_setting_store->createStoreInstance((int) ($order['store_id'] ?? 0), (string) ($order['language_code'] ?? ''));
		try {
			return $work(new Gateway($shop, $this->log()));
		} finally {
			$shop->get('session')->destroy();
		}
	}

	/** @return array<string, mixed> */
	private function row(Attempt $attempt): array
	{
		$free = $attempt->action === '';
		$held = $free && $attempt->outcome === PaymentOutcome::Held;
		return [
			'id' => $attempt->id,
			'date' => $this->date($attempt->addedAt),
			'external_id' => $attempt->externalId,
			'invoice_id' => $attempt->invoiceId,
			'payment_id' => $attempt->paymentId,
			'amount' => $this->money($attempt->amount),
			'outcome' => $attempt->outcome->value,
			'outcome_text' => $this->language->get("outcome_{$attempt->outcome->value}"),
			'received' => $attempt->received > 0 && $attempt->outcome !== PaymentOutcome::Held ? $this->money($attempt->received) : '',
			'refunded' => $attempt->refunded > 0 ? $this->money($attempt->refunded) : '',
			'busy' => $attempt->isBusy(),
			'unclear' => $attempt->isUnclear()
				? sprintf($this->language->get('text_unclear'), $this->language->get("action_$attempt->action"), $this->money($attempt->actionAmount))
					. ' ' . $this->language->get($attempt->isUndecidable() ? 'text_undecidable' : 'text_ask_first')
				: '',
			'decide' => $attempt->isUnclear() && $attempt->isUndecidable(),
			'complete' => $held ? $this->money($attempt->received) : '',
			'cancel' => $held,
			'reverse' => $free && $attempt->refundable() > 0 ? $this->money($attempt->refundable()) : '',
		];
	}

	/** @return array<string, string> the settings of the form */
	private function posted(): array
	{
		$settings = ['secret_key' => $this->field('payment_uapay_secret_key') ?: $this->setting('secret_key')];
		foreach (self::SETTINGS as $name => $default) {
			$settings[$name] = $this->field("payment_uapay_$name", (string) $default);
		}
		foreach (['min_total', 'max_total'] as $name) {
			$settings[$name] = str_replace(',', '.', $settings[$name]);
		}
		return $settings;
	}

	private function field(string $name, string $default = ''): string
	{
		$value = $this->request->post[$name] ?? $default;
		// OpenCart's Request has turned & < > " into HTML.
		return is_string($value) ? trim(htmlspecialchars_decode($value, ENT_COMPAT)) : $default;
	}

	private function orderId(): int
	{
		$id = $this->request->get['order_id'] ?? '';
		return is_string($id) ? (int) $id : 0;
	}

	/**
	 * @param array<string, string> $settings
	 * @return array<string, string> field => what is wrong
	 */
	private function mistakes(array $settings): array
	{
		$missing = $this->missing();
		if ($missing !== '') {
			return ['warning' => $missing];
		}
		$errors = [];
		foreach (['client_id', 'secret_key'] as $name) {
			if ($settings[$name] === '') {
				$errors[$name] = $this->language->get("error_$name");
			}
		}
		foreach (['min_total', 'max_total'] as $name) {
			try {
				$settings[$name] === '' || Amount::typed($settings[$name]);
			} catch (\DomainException) {
				$errors[$name] = $this->language->get('error_total');
			}
		}
		if (!in_array($settings['environment'], self::ENVIRONMENTS, true)) {
			$errors['environment'] = $this->language->get('error_environment');
		} elseif ($errors === []) {
			try {
				Gateway::connect($settings['client_id'], $settings['secret_key'], $settings['environment'], $settings['url'], null, $this->log());
			} catch (InvalidRequestException $e) {
				foreach ($e->errors as $option => $what) {
					$errors[$option === 'environment' ? 'url' : 'warning'] = htmlspecialchars("$option $what");
				}
			}
		}
		return $errors;
	}

	/** What to install, when something is missing; else nothing. */
	private function missing(): string
	{
		if (extension_loaded('uapay')) {
			return '';
		}
		$this->load->language(self::ROUTE);
		return sprintf($this->language->get('error_extension'), PHP_VERSION, php_ini_loaded_file() ?: 'php.ini');
	}

	/**
	 * @param list<string> $names
	 * @return array<string, string> name => its text
	 */
	private function named(string $prefix, array $names): array
	{
		return array_combine($names, array_map(fn (string $name): string => $this->language->get($prefix . $name), $names));
	}

	private function locale(): Locale
	{
		return str_starts_with((string) $this->config->get('config_language_admin'), 'uk') ? Locale::Uk : Locale::En;
	}

	private function setting(string $name): string
	{
		return (string) $this->config->get("payment_uapay_$name");
	}

	private function money(int $kopecks): string
	{
		return str_replace('.', $this->language->get('decimal_point'), Money::format($kopecks));
	}

	private function date(int $time): string
	{
		return date($this->language->get('datetime_format'), $time);
	}

	private function userToken(): string
	{
		return 'user_token=' . $this->session->data['user_token'];
	}

	private function link(string $method, string $arguments = ''): string
	{
		return $this->url->link(self::ROUTE . ".$method", $this->userToken() . $arguments, true);
	}

	private function log(): Log
	{
		return new Log('uapay.log');
	}

	/** @param array<string, mixed> $data */
	private function page(string $view, array $data): void
	{
		foreach (['header', 'column_left', 'footer'] as $part) {
			$data[$part] = $this->load->controller("common/$part");
		}
		$this->response->setOutput($this->load->view($view, $data));
	}

	/** @param array<string, mixed> $json */
	private function json(array $json): void
	{
		$this->response->addHeader('Content-Type: application/json');
		$this->response->setOutput((string) json_encode($json));
	}
}
