<?php
declare(strict_types=1);

namespace UapaySandbox;

enum CardOutcome
{
	case Success;
	case ThreeDs;
	case Lookup;
	case Declined;
	case Pending;
}
