<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The PDF behind chequeLink and receiptPath: one page, just enough for the link not to be dead. */
final class Receipts
{
	public const PATH = '/api/acquiring/receipts/v2/';

	public static function pdf(Payment $payment): string
	{
		$lines = [
			'UAPAY SANDBOX - NOT A REAL PAYMENT',
			"Receipt $payment->receiptId",
			"Payment $payment->id",
			sprintf('Amount %d.%02d UAH', intdiv($payment->amount, 100), $payment->amount % 100),
			"Status $payment->status",
		];
		$text = 'BT /F1 12 Tf 40 360 Td 20 TL ' . implode(' ', array_map(
			static fn (string $line): string => '(' . addcslashes($line, '()\\') . ') Tj T*',
			$lines,
		)) . ' ET';
		$objects = [
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 400] /Contents 4 0 R'
				. ' /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
			'<< /Length ' . strlen($text) . " >>\nstream\n$text\nendstream",
		];
		$pdf = "%PDF-1.4\n";
		$index = "0000000000 65535 f \n";
		foreach ($objects as $i => $object) {
			$index .= sprintf("%010d 00000 n \n", strlen($pdf));
			$pdf .= ($i + 1) . " 0 obj\n$object\nendobj\n";
		}
		$count = count($objects) + 1;
		$trailer = "trailer\n<< /Size $count /Root 1 0 R >>\nstartxref\n" . strlen($pdf) . "\n%%EOF\n";
		return "{$pdf}xref\n0 $count\n$index$trailer";
	}
}
