<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * What each endpoint takes. One row per endpoint; the Validator knows what the words mean.
 *
 * A member is 'type', 'required type' or, when it has members of its own, a list of them; '' is then the rule of the
 * object itself. 'needs' holds what depends on other members: at least one of 'any' has to be there, always or only
 * 'when' another member has a value; the first one is reported.
 *
 * @phpstan-type Members array<string, string|array<string, string>>
 * @phpstan-type Need array{any: list<string>, when?: array{string, string}}
 * @phpstan-type Rule array{params: Members, data?: Members, needs?: list<Need>}
 */
final class Rules
{
	private const PAYMENT = ['paymentId' => 'required id', 'invoiceId' => 'required id'];

	/** @var array<string, Rule> */
	public const ENDPOINTS = [
		'sessions/create' => [
			'params' => ['clientId' => 'required id'],
		],
		'invoicer/invoices/create' => [
			'params' => ['systemType' => 'required enum ECOM|P2P'],
			'data' => [
				'externalId' => 'required id',
				'type' => 'required enum PAY|HOLD|SUBSCRIBE',
				'description' => 'required text',
				'amount' => 'kopecks',
				'reusability' => 'bool',
				'redirectUrl' => 'url',
				'callbackUrl' => 'url',
				'extraInfo' => 'json',
				'email' => 'email',
				'tag' => 'string',
				'payExpiresAt' => 'datetime',
				'recurringInterval' => 'days',
				'expiresAt' => 'milliseconds',
				'cardTo' => ['' => 'object', 'id' => 'id', 'pan' => 'pan'],
				'cardToId' => 'id',
				'services' => 'services',
			],
			'needs' => [
				['when' => ['data.type', 'SUBSCRIBE'], 'any' => ['data.amount']],
				['when' => ['data.type', 'SUBSCRIBE'], 'any' => ['data.recurringInterval']],
				['when' => ['data.type', 'SUBSCRIBE'], 'any' => ['data.expiresAt']],
				['when' => ['params.systemType', 'P2P'], 'any' => ['data.cardTo.id', 'data.cardToId']],
			],
		],
		'invoicer/invoices/update' => [
			'params' => ['id' => 'required id'],
			'data' => [
				'cardTo' => ['' => 'object', 'id' => 'id', 'pan' => 'pan'],
				'cardToId' => 'id',
				'tag' => 'string',
				'redirectUrl' => 'url',
				'callbackUrl' => 'url',
				'extraInfo' => 'json',
			],
		],
		'invoicer/invoices/show' => [
			'params' => ['id' => 'required id'],
		],
		'invoicer/invoices/show/list' => [
			'params' => ['ids' => 'ids', 'externalIds' => 'ids'],
			'needs' => [['any' => ['params.ids', 'params.externalIds']]],
		],
		'invoicer/payments/create' => [
			'params' => [
				'locale' => 'enum uk|ru|en',
				'device' => [
					'' => 'required object',
					'acceptHeader' => 'required string',
					'ip' => 'required ip',
					'colorDepth' => 'required int',
					'javaEnabled' => 'required bool',
					'language' => 'required string',
					'screenHeight' => 'required int',
					'screenWidth' => 'required int',
					'windowHeight' => 'required int',
					'windowWidth' => 'required int',
					'time' => 'required iso',
					'timezoneOffset' => 'required int',
					'userAgent' => 'required string',
				],
			],
			'data' => [
				'invoiceId' => 'required id',
				'amount' => 'required kopecks',
				'currency' => 'required hryvnia',
				'cardFrom' => ['' => 'required object', 'id' => 'required id', 'securityCode' => 'required cvv'],
				'email' => 'email',
			],
		],
		'invoicer/payments/checkStatus' => ['params' => self::PAYMENT],
		'invoicer/payments/confirm' => [
			'params' => self::PAYMENT + ['code' => 'required id', 'key' => 'required id'],
		],
		'invoicer/payments/complete' => ['params' => self::PAYMENT + ['amount' => 'kopecks']],
		'invoicer/payments/cancel' => ['params' => self::PAYMENT],
		'invoicer/payments/reverse' => [
			'params' => self::PAYMENT,
			'data' => ['amount' => 'kopecks'],
		],
		'invoicer/payments/show' => ['params' => ['paymentId' => 'required id']],
		'invoicer/payments/showCommission' => [
			'params' => ['invoiceId' => 'required id'],
			'data' => ['amount' => 'required kopecks'],
		],
		'invoicer/subscriptions/update' => [
			'params' => ['invoiceId' => 'id', 'id' => 'id'],
			'data' => ['interval' => 'days', 'expiresAt' => 'milliseconds'],
			'needs' => [['any' => ['params.invoiceId', 'params.id']]],
		],
	];

	/** A part of a split payment. */
	public const SERVICE = [
		'serviceId' => 'required number',
		'destination' => 'string',
		'destinationName' => 'string',
		'account' => 'string',
		'mfo' => 'string',
		'okpo' => 'string',
		'bankName' => 'string',
		'description' => 'string',
		'amount' => 'kopecks',
		'callbackUrl' => 'url',
	];
}
