mod debian/uapay.ini
