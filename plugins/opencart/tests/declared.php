<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* Of OpenCart, for PHPStan alone: what the controllers and the model use beside the stand-ins of opencart.php. Nothing runs this. */

namespace Opencart\System\Engine {

	/**
	 * @property-read Registry $registry
	 * @property-read Loading $load
	 * @property-read Config $config
	 * @property-read \Opencart\System\Library\DB $db
	 * @property-read \Opencart\System\Library\Language $language
	 * @property-read \Opencart\System\Library\Url $url
	 * @property-read \Opencart\System\Library\Request $request
	 * @property-read \Opencart\System\Library\Response $response
	 * @property-read \Opencart\System\Library\Document $document
	 * @property-read \Opencart\System\Library\Cart\Session $session
	 * @property-read \Opencart\System\Library\Cart\User $user
	 * @property-read \Opencart\System\Library\Cart\Cart $cart
	 * @property-read \Opencart\System\Library\Models $model_checkout_order
	 * @property-read \Opencart\System\Library\Models $model_checkout_cart
	 * @property-read \Opencart\System\Library\Models $model_localisation_geo_zone
	 * @property-read \Opencart\System\Library\Models $model_localisation_order_status
	 * @property-read \Opencart\System\Library\Models $model_sale_order
	 * @property-read \Opencart\System\Library\Models $model_setting_cron
	 * @property-read \Opencart\System\Library\Models $model_setting_setting
	 * @property-read \Opencart\System\Library\Models $model_setting_store
	 */
	class Controller
	{
		public function __get(string $name): mixed
		{
			return null;
		}
	}

	class Model extends Controller
	{
	}

	final class Action
	{
		public function __construct(public readonly string $route)
		{
		}
	}

	final class Loading
	{
		public function model(string $route): void
		{
		}

		public function language(string $route): void
		{
		}

		public function controller(string $route): mixed
		{
			return null;
		}

		/** @param array<string, mixed> $data */
		public function view(string $route, array $data = []): string
		{
			return '';
		}
	}
}

namespace Opencart\System\Library {

	final class Request
	{
		/** @var array<string, string|array<mixed>> */
		public array $get = [];
		/** @var array<string, string|array<mixed>> */
		public array $post = [];
		/** @var array<string, string|array<mixed>> */
		public array $cookie = [];
		/** @var array<string, string> */
		public array $server = [];
	}

	final class Response
	{
		public function addHeader(string $header): void
		{
		}

		public function setOutput(string $output): void
		{
		}

		public function getOutput(): string
		{
			return '';
		}

		public function redirect(string $url): never
		{
			exit;
		}
	}

	final class Document
	{
		public function setTitle(string $title): void
		{
		}
	}

	/** Methods of several models: each is called on its own one. */
	final class Models
	{
		/** OpenCart hands its totals on by reference, which its own method calls do not. */
		public \Closure $getTotals;

		/** @return array<string, string|int|null> */
		public function getOrder(int $id): array
		{
			return [];
		}

		/** @return list<array<string, mixed>> */
		public function getOrderStatuses(): array
		{
			return [];
		}

		/** @return list<array<string, mixed>> */
		public function getGeoZones(): array
		{
			return [];
		}

		/** @return list<array<string, mixed>> */
		public function getGeoZone(int $zone, int $country, int $region): array
		{
			return [];
		}

		/** @param array<string, mixed> $settings */
		public function editSetting(string $code, array $settings): void
		{
		}

		public function addCron(string $code, string $description, string $cycle, string $action, bool $status): int
		{
			echo $code;
			return 1;
		}

		public function deleteCronByCode(string $code): void
		{
		}

		public function createStoreInstance(int $store, string $language): \Opencart\System\Engine\Registry
		{
			return new \Opencart\System\Engine\Registry();
		}
	}
}

namespace Opencart\System\Library\Cart {

	final class Session
	{
		/** @var array{user_token: string, order_id?: int|string, uapay_token?: string, payment_method?: array{code: string}} */
		public array $data = ['user_token' => ''];
	}

	final class User
	{
		public function hasPermission(string $what, string $route): bool
		{
			return false;
		}
	}

	final class Cart
	{
		public function hasSubscription(): bool
		{
			return false;
		}

		/** @return array<int, float> */
		public function getTaxes(): array
		{
			return [];
		}
	}
}

namespace {

	const DB_PREFIX = 'oc_';
	const HTTP_CATALOG = 'https://shop.example/';
}
