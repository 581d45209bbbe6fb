<?php
declare(strict_types=1);

namespace UapaySandbox;

/** All that a buyer reads, in both languages. */
final class Texts
{
	public const LANGUAGES = ['uk' => 'Українська', 'en' => 'English'];

	private const TABLE = [
		'title' => ['Оплата рахунку', 'Invoice payment'],
		'sandbox' => [
			'Це тестова сторінка: справжні гроші не списуються.',
			'This is a test page: no real money is taken.',
		],
		'order' => ['Замовлення', 'Order'],
		'purpose' => ['Призначення', 'Purpose'],
		'amount' => ['Сума', 'Amount'],
		'currency' => ['грн', 'UAH'],
		'amount-label' => ['Сума, грн', 'Amount, UAH'],
		'hold-note' => [
			'Суму буде заблоковано на картці. Магазин спише її пізніше.',
			'The amount will be held on your card. The shop will take it later.',
		],
		'subscribe-note' => [
			'Це підписка: оплата повторюватиметься кожні %d дн.',
			'This is a subscription: the payment repeats every %d day(s).',
		],
		'card' => ['Тестова картка', 'Test card'],
		'card-other' => ['Інший номер картки', 'Another card number'],
		'card-number' => ['Номер картки', 'Card number'],
		'email-label' => ['E-mail для квитанції (необов’язково)', 'E-mail for the receipt (optional)'],
		'card-success' => ['Visa: оплата проходить одразу', 'Visa: paid at once'],
		'card-success-mastercard' => ['Mastercard: оплата проходить одразу', 'Mastercard: paid at once'],
		'card-3ds' => ['Visa: з підтвердженням 3-D Secure', 'Visa: asks for 3-D Secure'],
		'card-lookup' => ['Visa: з кодом підтвердження', 'Visa: asks for a confirmation code'],
		'card-declined' => ['Visa: банк відхиляє оплату', 'Visa: declined by the bank'],
		'card-pending' => ['Visa: оплата лишається в обробці', 'Visa: stays in processing'],
		'pay' => ['Сплатити', 'Pay'],
		'cancel' => ['Скасувати оплату', 'Cancel the payment'],
		'error-title' => ['Перевірте введене', 'Please check what you entered'],
		'error-card' => [
			'Такої тестової картки немає. Оберіть картку зі списку.',
			'There is no such test card. Choose one from the list.',
		],
		'error-amount' => [
			'Вкажіть суму більше нуля, наприклад 150,50.',
			'Enter an amount above zero, such as 150.50.',
		],
		'error-email' => ['Перевірте адресу e-mail.', 'Check the e-mail address.'],
		'error-code' => ['Код неправильний. Залишилося спроб: %d.', 'The code is wrong. Attempts left: %d.'],
		'lookup-title' => ['Підтвердження оплати', 'Confirm the payment'],
		'lookup-note' => [
			'Введіть код, який надіслав банк. Тестовий код: %s.',
			'Enter the code that your bank has sent. The test code is %s.',
		],
		'code' => ['Код', 'Code'],
		'confirm' => ['Підтвердити', 'Confirm'],
		'acs-title' => ['Тестовий банк: 3-D Secure', 'Test bank: 3-D Secure'],
		'acs-note' => ['Ви підтверджуєте цю оплату?', 'Do you confirm this payment?'],
		'acs-accept' => ['Підтвердити', 'Accept'],
		'acs-decline' => ['Відхилити', 'Decline'],
		'result-FINISHED' => ['Оплачено', 'Paid'],
		'result-HOLDED' => ['Суму заблоковано на картці', 'The amount is held on your card'],
		'result-REJECTED' => ['Банк відхилив оплату', 'The bank declined the payment'],
		'result-CANCELED' => ['Оплату скасовано', 'The payment was cancelled'],
		'result-REVERSED' => ['Гроші повернуто', 'The money was returned'],
		'result-PENDING' => ['Оплата обробляється', 'The payment is being processed'],
		'result-NEEDS_CONFIRMATION' => ['Оплата очікує підтвердження', 'The payment waits for confirmation'],
		'to-bank' => ['Перейти до банку', 'Go to the bank'],
		'receipt' => ['Квитанція (PDF)', 'Receipt (PDF)'],
		'back' => ['Повернутися до магазину', 'Back to the shop'],
		'again' => ['Спробувати ще раз', 'Try again'],
		'obstacle-inactive' => ['Рахунок більше не діє.', 'This invoice is no longer valid.'],
		'obstacle-expired' => ['Час для оплати рахунку минув.', 'The time to pay this invoice has passed.'],
		'obstacle-paid' => ['Цей рахунок уже сплачено або оплачується.', 'This invoice has been paid or is being paid.'],
		'unknown' => ['Такого рахунку немає.', 'There is no such invoice.'],
		'unknown-3ds' => ['Такого запиту 3-D Secure немає.', 'There is no such 3-D Secure request.'],
		'language' => ['Мова', 'Language'],
	];

	private function __construct(public readonly string $language)
	{
	}

	/** @param string $header Accept-Language: the first language that is known, whatever the weights say */
	public static function for(string $asked, string $header): self
	{
		if (isset(self::LANGUAGES[$asked])) {
			return new self($asked);
		}
		foreach (explode(',', strtolower($header)) as $language) {
			$language = substr(trim($language), 0, 2);
			if (isset(self::LANGUAGES[$language])) {
				return new self($language);
			}
		}
		return new self('uk');
	}

	/** The text as HTML. */
	public function say(string $name, string|int ...$values): string
	{
		$texts = self::TABLE[$name] ?? [$name, $name];
		return Html::escape(vsprintf($texts[$this->language === 'uk' ? 0 : 1], $values));
	}

	public function money(int $kopecks): string
	{
		$decimals = $this->language === 'uk' ? ',' : '.';
		return sprintf('%d%s%02d', intdiv($kopecks, 100), $decimals, $kopecks % 100) . "\u{a0}" . $this->say('currency');
	}
}
