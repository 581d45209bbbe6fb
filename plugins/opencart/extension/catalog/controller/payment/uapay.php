<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\Uapay\Payment;

use Opencart\System\Engine\Action;
use Opencart\System\Library\Extension\Uapay\Attempt;
use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Extension\Uapay\Refusal;
use Opencart\System\Library\Log;

/** What the buyer sees, and what UAPAY calls. */
final class Uapay extends \Opencart\System\Engine\Controller
{
	/** The last step of the checkout. */
	public function index(): string
	{
		$this->load->language('extension/uapay/payment/uapay');
		$data = ['language' => $this->language(), 'amount' => '', 'kopecks' => 0, 'error' => ''];
		$order = $this->order();
		if ($order === [] || !extension_loaded('uapay')) {
			return '';
		}
		try {
			$data['kopecks'] = $this->gateway()->amountOf($order);
			if ($order['currency_code'] !== 'UAH') {
				$data['amount'] = sprintf($this->language->get('text_amount'), $this->money($data['kopecks']));
			}
		} catch (\DomainException) {
			$data['error'] = $this->language->get('error_amount');
		}
		return $this->load->view('extension/uapay/payment/uapay', $data);
	}

	/** The button of the last step: JSON with where to go, or what is wrong. */
	public function confirm(): void
	{
		$this->load->language('extension/uapay/payment/uapay');
		$order = $this->order();
		if ($order === [] || ($this->session->data['payment_method']['code'] ?? '') !== 'uapay.uapay' || !extension_loaded('uapay')) {
			$this->json(['error' => $this->language->get('error_order')]);
			return;
		}
		$checkout = $this->url->link('checkout/checkout', 'language=' . $this->language(), true);
		if ((int) $order['order_status_id'] !== 0 && $this->cartDiffersFrom($order)) {
			// That order is placed, and OpenCart changes it no more: what is in the cart now becomes another one.
			unset($this->session->data['order_id']);
			$this->json(['redirect' => $checkout]);
			return;
		}
		try {
			$earlier = $this->gateway()->attempts->byToken((string) ($this->session->data['uapay_token'] ?? ''));
			if ($earlier !== null && $earlier->orderId !== (int) $order['order_id'] && $this->gateway()->hasPaid($earlier)) {
				unset($this->session->data['uapay_token']);
				$this->json(['redirect' => $this->gateway()->returnUrl($earlier->token, $this->language())]);
				return;
			}
			$url = $this->gateway()->pay($order, (int) $this->given($this->request->post, 'kopecks'));
			$attempts = $this->gateway()->attempts->ofOrder((int) $order['order_id']);
			$this->session->data['uapay_token'] = $attempts[count($attempts) - 1]->token;
			$this->json(['redirect' => $url]);
		} catch (Refusal $e) {
			$this->json(['error' => $this->language->get($e->getMessage())]);
		}
	}

	/** Where UAPAY sends the buyer back to. */
	public function wait(): ?Action
	{
		$attempt = $this->attempt();
		if ($attempt === null) {
			return new Action('error/not_found');
		}
		if (!isset($this->request->cookie[$this->config->get('session_name')]) && !isset($this->request->get['hop'])) {
			// The buyer comes from another site, and a SameSite=Strict cookie stayed behind. OpenCart would put a new, empty session in
			// its place; a step within this site brings the old one along.
			header_remove('Set-Cookie');
			$url = htmlspecialchars($this->gateway()->returnUrl($attempt->token, $this->language()) . '&hop=1');
			$this->response->setOutput("<!DOCTYPE html><html><head><meta http-equiv=\"refresh\" content=\"0; url=$url\"></head><body></body></html>");
			return null;
		}
		$this->show($attempt, '');
		return null;
	}

	/** How it stands, for the page that waits: JSON. */
	public function status(): void
	{
		$attempt = $this->attempt();
		if ($attempt === null) {
			http_response_code(404);
			$this->json(['state' => 'none']);
			return;
		}
		$state = $this->gateway()->state($attempt, (int) $this->given($this->request->get, 'n'));
		$json = ['state' => $state];
		if ($state === 'paid' && ($this->session->data['uapay_token'] ?? '') === $attempt->token) {
			unset($this->session->data['uapay_token']); // seen
		}
		if (in_array($state, ['paid', 'pending'], true) && (int) ($this->session->data['order_id'] ?? 0) === $attempt->orderId) {
			// OpenCart's own page empties the cart; another order of this buyer keeps his.
			$json['redirect'] = $this->url->link('checkout/success', 'language=' . $this->language(), true);
		}
		$this->json($json);
	}

	/** "Pay" on the page where the buyer comes back to: the page that is open, or a new one. */
	public function again(): ?Action
	{
		$attempt = $this->attempt();
		if ($attempt === null || $this->request->server['REQUEST_METHOD'] !== 'POST') {
			return new Action('error/not_found');
		}
		$this->load->language('extension/uapay/payment/uapay');
		$this->load->model('checkout/order');
		$order = $this->model_checkout_order->getOrder($attempt->orderId);
		try {
			$this->response->redirect($this->gateway()->pay($order, (int) $this->given($this->request->post, 'kopecks')));
		} catch (Refusal $e) {
			$changed = $e->getMessage() === 'error_rate';
			$this->show($attempt, $this->language->get($changed ? 'error_changed' : $e->getMessage()), $changed ? $this->gateway()->amountOf($order) : null);
		}
		return null;
	}

	/** UAPAY's callback. The body is never empty: OpenCart's Response would drop the status along with it. */
	public function callback(): void
	{
		[$status, $text] = $this->gateway()->hear((string) file_get_contents('php://input'));
		http_response_code($status);
		$this->response->addHeader('Content-Type: text/plain; charset=utf-8');
		$this->response->setOutput("$text\n");
	}

	private function show(Attempt $attempt, string $error, ?int $kopecks = null): void
	{
		$kopecks ??= $attempt->amount;
		$this->load->language('extension/uapay/payment/uapay');
		$this->document->setTitle($this->language->get('heading_title'));
		$language = 'language=' . $this->language();
		$texts = [];
		foreach (['waiting', 'paid', 'failed', 'refunded', 'pending', 'unknown', 'open'] as $state) {
			$texts[$state] = $this->language->get("text_$state");
		}
		$data = [
			'error' => $error,
			'texts' => $texts,
			'order' => sprintf($this->language->get('text_order'), $attempt->orderId, $this->money($kopecks)),
			'kopecks' => $kopecks,
			'status' => $this->url->link('extension/uapay/payment/uapay.status', "$language&token=$attempt->token", true),
			'again' => $this->url->link('extension/uapay/payment/uapay.again', "$language&token=$attempt->token"),
			'continue' => $this->url->link('common/home', $language),
		];
		foreach (['header', 'footer', 'column_left', 'column_right', 'content_top', 'content_bottom'] as $part) {
			$data[$part] = $this->load->controller("common/$part");
		}
		$this->response->setOutput($this->load->view('extension/uapay/payment/uapay_wait', $data));
	}

	/** @param array<string, string|int|null> $order */
	private function cartDiffersFrom(array $order): bool
	{
		$totals = [];
		$taxes = $this->cart->getTaxes();
		$total = 0;
		$this->load->model('checkout/cart');
		($this->model_checkout_cart->getTotals)($totals, $taxes, $total);
		return number_format($total, 4, '.', '') !== $order['total'];
	}

	/** @return array<string, string|int|null> the order that is being checked out */
	private function order(): array
	{
		$this->load->model('checkout/order');
		return isset($this->session->data['order_id']) ? $this->model_checkout_order->getOrder((int) $this->session->data['order_id']) : [];
	}

	private function attempt(): ?Attempt
	{
		return extension_loaded('uapay') ? $this->gateway()->attempts->byToken($this->given($this->request->get, 'token')) : null;
	}

	/** @param array<string, string|array<mixed>> $input */
	private function given(array $input, string $name): string
	{
		$value = $input[$name] ?? '';
		return is_string($value) ? $value : '';
	}

	private function money(int $kopecks): string
	{
		return number_format(intdiv($kopecks, 100), 0, '', "\u{a0}") . $this->language->get('decimal_point') . sprintf("%02d\u{a0}₴", $kopecks % 100);
	}

	private function language(): string
	{
		return (string) $this->config->get('config_language');
	}

	private function gateway(): Gateway
	{
		return new Gateway($this->registry, new Log('uapay.log'));
	}

	/** @param array<string, mixed> $json */
	private function json(array $json): void
	{
		$this->response->addHeader('Content-Type: application/json');
		$this->response->setOutput((string) json_encode($json));
	}
}
