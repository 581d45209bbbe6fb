// SPDX-License-Identifier: MIT
'use strict';
// The steps of ../e2e, in order: each leaves the shop as the next one finds it.

const assert = require('node:assert/strict');
const {execFileSync} = require('node:child_process');
const fs = require('node:fs');
const {
	CLIENT_ID, DESKTOP, KEY, PHONE, PHP, SANDBOX, SHOP, SHOP_FOLDER,
	administer, alerted, aMinuteLater, backToShop, buy, choose, click, closeBrowser, fault, fill, fits, goByClick, guest, lastLooks, lastOrder, logIn, longShot,
	methods, openBrowser, openOrder, order, payWith, press, sandbox, save, setUp, ship, shot, sql, startSandbox, startShop, stateOf, stop, stopAll,
	text, toCheckout, toPayment, until, visitor,
} = require('./shop.cjs');

const PENDING = 1, PROCESSING = 2, CANCELED = 7, REFUNDED = 11;
const RATE = '41.53000000';
let admin, token, asked;

const wanted = new RegExp(process.env.STEPS ?? '');
const steps = [];
const step = (name, work) => wanted.test(name) && steps.push([name, work]);
/** Without these no other step can be. */
const setUpStep = (name, work) => steps.push([name, work]);

/** The callback has come, and the order has this status. */
const becomes = (id, status) => until(`order ${id} to have the status ${status}`, () => order(id).status === status);

/** What the sandbox has sent about an order's last attempt. */
async function callbacksOf(id) {
	const {invoice} = order(id).attempts.at(-1);
	return (await sandbox('callbacks')).callbacks.filter(({claims}) => claims.invoiceId === invoice);
}

const post = async (body) => {
	const answer = await fetch(`${SHOP}index.php?route=extension/uapay/payment/uapay.callback`, {method: 'POST', body});
	return [answer.status, await answer.text()];
};

/** A page that one comes back to, already paid, for what only needs a paid order. */
async function paid(options) {
	const page = await visitor();
	const id = await buy(page, options);
	await payWith(page, 'success');
	await page.browserContext().close();
	return id;
}

/** UAPAY's callbacks do not come in the meantime. */
async function withoutCallbacks(work) {
	await stop('sandbox', SANDBOX);
	await startSandbox({UAPAY_SANDBOX_DELIVER: '0'});
	try {
		await work();
	} finally {
		await stop('sandbox', SANDBOX);
		await startSandbox();
	}
}

// --- the merchant sets it up ---

setUpStep('the package is uploaded and installed by OpenCart\'s installer', async () => {
	await startSandbox();
	await startShop(false);
	await openBrowser();
	sql(`INSERT INTO oc_currency (title, code, symbol_left, symbol_right, decimal_place, value, status, date_modified)
		VALUES ('Hryvnia', 'UAH', '', ' грн', '2', ${RATE}, 1, NOW())`);
	admin = await visitor();
	admin.on('dialog', (dialog) => {
		asked = dialog.message();
		dialog.accept();
	});
	token = await logIn(admin);
	await administer(admin, token, 'marketplace/installer');
	const [chooser] = await Promise.all([admin.waitForFileChooser(), click(admin, '#button-upload')]);
	await chooser.accept([process.env.PLUGIN]);
	assert.match(await alerted(admin), /success/i);
	await admin.waitForFunction(() => /UAPAY/.test(document.querySelector('#extension').textContent));
	const row = await admin.$$eval('#extension tr', (rows) => rows.findIndex((one) => /UAPAY/.test(one.textContent)));
	await admin.$$eval('#extension tr', (rows, i) => rows[i].querySelector('a.btn-success, button.btn-success').click(), row);
	await until('the files to be there', () => fs.existsSync(`${SHOP_FOLDER}/extension/uapay/install.json`));
	await shot(admin, '01-installer');
	await administer(admin, token, 'marketplace/extension', '&type=payment');
	await admin.waitForSelector('#extension a[href*="extension=uapay"]');
	await Promise.all([
		admin.waitForResponse((response) => response.url().includes('extension/payment.install')),
		click(admin, '#extension a[href*="extension=uapay"].btn-success'),
	]);
	await until('the tables', () => sql("SHOW TABLES LIKE 'oc_uapay_%'").length === 2);
	assert.equal(sql("SELECT action FROM oc_cron WHERE code = 'uapay'").length, 1);
});

setUpStep('without the PHP extension the settings say what to install, and no buyer is offered it', async () => {
	await administer(admin, token, 'extension/uapay/payment/uapay');
	assert.match(await text(admin, '.alert-danger'), /PIE.+extension=uapay/);
	await shot(admin, '02-no-extension');
	sql("INSERT INTO oc_setting SET store_id = 0, code = 'payment_uapay', `key` = 'payment_uapay_status', value = '1', serialized = 0");
	const buyer = await visitor();
	await toCheckout(buyer);
	await guest(buyer);
	assert.ok(!(await methods(buyer)).includes('uapay.uapay'));
	await buyer.browserContext().close();
	const [status, body] = await post('{}');
	assert.equal(status, 500, body); // UAPAY calls again
	await stop('shop', SHOP);
	await startShop(true);
});

step('mistakes in the settings are told at their fields', async () => {
	await setUp(admin, token, {url: 'ftp://nowhere', min_total: 'much'});
	await click(admin, 'button[form=form-payment]:not(#button-check)');
	await admin.waitForSelector('#error-secret-key.d-block');
	assert.match(await text(admin, '#error-min-total'), /19\.99/);
});

step('the connection is checked with what stands in the form', async () => {
	await setUp(admin, token, {secret_key: 'not-the-key'});
	await click(admin, '#button-check');
	await admin.waitForSelector('#alert .alert-danger');
	await alerted(admin);
	await setUp(admin, token, {secret_key: KEY});
	await click(admin, '#button-check');
	await admin.waitForSelector('#alert .alert-success');
	await shot(admin, '03-check');
	await alerted(admin);
});

setUpStep('the settings are saved, and the key is never shown again', async () => {
	await setUp(admin, token, {secret_key: KEY, min_total: '10,50', max_total: '1000000'});
	assert.match(await save(admin), /saved/);
	assert.equal(sql("SELECT value FROM oc_setting WHERE `key` = 'payment_uapay_min_total'")[0][0], '10.50');
	await administer(admin, token, 'extension/uapay/payment/uapay');
	const html = await admin.content();
	assert.ok(html.includes(CLIENT_ID) && !html.includes(KEY));
	await longShot(admin, '04-settings');
	await save(admin);
	assert.equal(sql("SELECT value FROM oc_setting WHERE `key` = 'payment_uapay_secret_key'")[0][0], KEY);
});

// --- buyers ---

step('a buyer pays by card; amount, order and status are right, and the cart is empty', async () => {
	const buyer = await visitor();
	await toCheckout(buyer);
	await guest(buyer);
	await choose(buyer);
	assert.equal(await buyer.$('#uapay-amount'), null); // nothing to convert
	await shot(buyer, '05-checkout', '#checkout-payment');
	await toPayment(buyer);
	assert.ok(buyer.url().startsWith(SANDBOX));
	const id = lastOrder();
	const [[total]] = sql(`SELECT ROUND(total * currency_value, 2) FROM oc_order WHERE order_id = ${id}`);
	assert.equal(order(id).attempts[0].amount, Math.round(Number(total) * 100));
	assert.equal(order(id).status, 0);
	await payWith(buyer, 'success');
	await backToShop(buyer);
	await stateOf(buyer, 'success');
	await shot(buyer, '06-success');
	await becomes(id, PROCESSING);
	await buyer.goto(`${SHOP}index.php?route=checkout/cart&language=en-gb`);
	assert.match(await text(buyer, '#content'), /empty/i);
	assert.equal(order(id).histories.length, 1);
	await buyer.browserContext().close();
});

step('a shop in dollars: the hryvnias are shown before paying, and exactly they are paid', async () => {
	const buyer = await visitor(PHONE, 'uk');
	await toCheckout(buyer, {currency: 'USD'});
	await guest(buyer);
	await choose(buyer);
	const shown = await text(buyer, '#uapay-amount');
	await shot(buyer, '07-phone-dollars', '#uapay-amount');
	await toPayment(buyer);
	const id = lastOrder();
	const [[kopecks]] = sql(`SELECT CAST(ROUND(total * ${RATE}, 2) * 100 AS UNSIGNED) FROM oc_order WHERE order_id = ${id}`);
	assert.equal(order(id).attempts[0].amount, Number(kopecks));
	assert.equal(shown.replace(/\D/g, ''), kopecks);
	await shot(buyer, '08-phone-uapay');
	await payWith(buyer, 'success-mastercard');
	await backToShop(buyer);
	await stateOf(buyer, 'success');
	await becomes(id, PROCESSING);
	await buyer.browserContext().close();
});

step('a declined card: the buyer is told, tries again on the same page and pays', async () => {
	const buyer = await visitor(PHONE);
	const id = await buy(buyer);
	const page = buyer.url();
	await payWith(buyer, 'declined');
	await backToShop(buyer);
	await stateOf(buyer, 'failed');
	await fits(buyer, '#content');
	await shot(buyer, '09-phone-declined');
	assert.equal(order(id).status, 0);
	await goByClick(buyer, '#uapay-again button');
	assert.equal(buyer.url(), page);
	await payWith(buyer, 'success');
	await backToShop(buyer);
	await stateOf(buyer, 'success');
	await becomes(id, PROCESSING);
	assert.equal(order(id).attempts.length, 1);
	await buyer.browserContext().close();
});

step('3-D Secure: accepted at the bank, paid at the shop', async () => {
	const buyer = await visitor();
	const id = await buy(buyer);
	await payWith(buyer, '3ds');
	await goByClick(buyer, 'form button');
	// the sandbox goes to the shop at once, or shows the result first
	if (buyer.url().startsWith(SANDBOX)) {
		await backToShop(buyer);
	}
	await stateOf(buyer, 'success');
	await becomes(id, PROCESSING);
	await buyer.browserContext().close();
});

step('a bank that takes its time: reloading changes nothing, the order is placed and is paid later', async () => {
	const buyer = await visitor(PHONE);
	const id = await buy(buyer);
	await payWith(buyer, 'pending');
	await backToShop(buyer);
	await stateOf(buyer, 'waiting');
	await shot(buyer, '10-phone-waiting');
	await buyer.reload();
	await stateOf(buyer, 'waiting');
	await stateOf(buyer, 'success', 'pending');
	await becomes(id, PENDING);
	const [{claims}] = await callbacksOf(id);
	await sandbox('settle', {paymentId: claims.paymentId, accept: true});
	await becomes(id, PROCESSING);
	assert.deepEqual(order(id).histories.map(([status]) => Number(status)), [PENDING, PROCESSING]);
	await buyer.browserContext().close();
});

step('who comes back to the checkout gets the open page, and who has paid cannot pay again', async () => {
	const buyer = await visitor();
	const id = await buy(buyer);
	const page = buyer.url();
	await buyer.goto(`${SHOP}index.php?route=checkout/checkout&language=en-gb`);
	await buyer.waitForSelector('#checkout-payment #button-confirm', {visible: true});
	await toPayment(buyer);
	assert.equal(buyer.url(), page);
	assert.equal(lastOrder(), id);
	const tab = await buyer.browserContext().newPage();
	await tab.goto(`${SHOP}index.php?route=checkout/checkout&language=en-gb`);
	await tab.waitForSelector('#checkout-payment #button-confirm', {visible: true});
	await payWith(buyer, 'success');
	await becomes(id, PROCESSING);
	await toPayment(tab);
	assert.ok(tab.url().startsWith(SHOP));
	await stateOf(tab, 'success');
	assert.equal(order(id).attempts.length, 1);
	await buyer.browserContext().close();
});

step('two tabs press "pay" at the same time: one invoice', async () => {
	const buyer = await visitor();
	await toCheckout(buyer);
	await guest(buyer);
	await choose(buyer);
	await fault('invoices/create', 'slow', 'before', 1500);
	const answers = await buyer.evaluate(async () => {
		const kopecks = /kopecks: (\d+)/.exec(document.querySelector('#checkout-payment').innerHTML)[1];
		const pay = () => fetch('index.php?route=extension/uapay/payment/uapay.confirm', {method: 'POST', body: new URLSearchParams({kopecks})}).then((answer) => answer.json());
		return Promise.all([pay(), pay()]);
	});
	// the other one is told to try again in a few seconds, or is late enough to get the same page
	assert.equal(new Set(answers.map(({redirect}) => redirect).filter(Boolean)).size, 1, JSON.stringify(answers));
	assert.equal(order(lastOrder()).attempts.length, 1);
	await buyer.browserContext().close();
});

step('a price changes after the page was opened: a new invoice, and the old one does not pay the order', async () => {
	const buyer = await visitor();
	const id = await buy(buyer);
	const old = buyer.url();
	sql('UPDATE oc_product SET price = price + 1 WHERE product_id = 40');
	await buyer.goto(`${SHOP}index.php?route=checkout/checkout&language=en-gb`);
	await buyer.waitForSelector('#checkout-payment #button-confirm', {visible: true});
	await toPayment(buyer);
	assert.notEqual(buyer.url(), old);
	assert.equal(lastOrder(), id);
	assert.equal(order(id).attempts.length, 2);
	await buyer.goto(old);
	await payWith(buyer, 'success');
	await until('the merchant to be told', () => order(id).histories.length === 1);
	assert.match(order(id).histories[0][1], /changed/);
	assert.equal(order(id).status, 0);
	await buyer.browserContext().close();
});

step('a buyer who has paid and lost his way is not sent to pay the same cart as another order', async () => {
	const buyer = await visitor();
	const id = await buy(buyer);
	await payWith(buyer, 'success');
	await becomes(id, PROCESSING);
	await buyer.goto(`${SHOP}index.php?route=checkout/checkout&language=en-gb`);
	await guest(buyer); // saved again, which makes it a new order
	await choose(buyer);
	await toPayment(buyer);
	assert.notEqual(lastOrder(), id);
	await stateOf(buyer, 'paid');
	assert.match(await text(buyer, '#content'), new RegExp(`No\\. ${id},`));
	assert.equal(order(lastOrder()).attempts.length, 0);
	await buyer.browserContext().close();
});

step('UAPAY is down: the buyer is told, nothing is lost, and later it works', async () => {
	const buyer = await visitor(PHONE);
	await toCheckout(buyer);
	await guest(buyer);
	await choose(buyer);
	await stop('sandbox', SANDBOX);
	await click(buyer, '#button-confirm');
	await buyer.waitForSelector('#uapay-error:not(.d-none)');
	assert.match(await text(buyer, '#uapay-error'), /does not answer/);
	await shot(buyer, '11-phone-down', '#uapay-error');
	await startSandbox();
	await toPayment(buyer);
	assert.ok(buyer.url().startsWith(SANDBOX));
	await payWith(buyer, 'success');
	await becomes(lastOrder(), PROCESSING);
	await buyer.browserContext().close();
});

step('the answer to a new invoice is lost: the next try makes another one', async () => {
	const buyer = await visitor();
	await toCheckout(buyer);
	await guest(buyer);
	await choose(buyer);
	await fault('invoices/create', 'cut', 'after');
	await click(buyer, '#button-confirm');
	await buyer.waitForSelector('#uapay-error:not(.d-none)');
	await toPayment(buyer);
	await payWith(buyer, 'success');
	const id = lastOrder();
	await becomes(id, PROCESSING);
	assert.deepEqual(order(id).attempts.map(({outcome}) => outcome), ['pending', 'paid']);
	await buyer.browserContext().close();
});

// --- callbacks ---

step('a forged callback is answered 400, and nobody\'s 404', async () => {
	assert.equal((await post('{"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"}'))[0], 400);
	assert.equal((await post(''))[0], 400);
	const {callbacks: [{body}]} = await sandbox('callbacks');
	const [header, claims, signature] = JSON.parse(body).token.split('.');
	const forged = Buffer.from(Buffer.from(claims, 'base64url').toString().replace(/"amount":\d+/, '"amount":1')).toString('base64url');
	assert.equal((await post(JSON.stringify({token: `${header}.${forged}.${signature}`})))[0], 400);
});

step('one event three at a time, and again later: handled once', () => withoutCallbacks(async () => {
	const id = await paid();
	const callbacks = await callbacksOf(id);
	const {body} = callbacks.at(-1);
	const answers = await Promise.all([post(body), post(body), post(body)]);
	assert.deepEqual(answers.map(([status]) => status), [200, 200, 200]);
	assert.equal((await post(body))[0], 200);
	assert.equal(order(id).status, PROCESSING);
	assert.equal(order(id).histories.length, 1);
	assert.equal(sql(`SELECT COUNT(*) FROM oc_uapay_event WHERE attempt_id = ${order(id).attempts[0].id}`)[0][0], '1');
}));

step('the callback does not come: the page where the buyer comes back asks itself', () => withoutCallbacks(async () => {
	const buyer = await visitor();
	const id = await buy(buyer);
	await payWith(buyer, 'success');
	assert.equal(order(id).status, 0);
	await backToShop(buyer);
	await stateOf(buyer, 'success');
	assert.equal(order(id).status, PROCESSING);
	await buyer.browserContext().close();
}));

step('neither the callback nor the buyer come: cron asks', () => withoutCallbacks(async () => {
	const id = await paid();
	assert.equal(order(id).status, 0);
	sql("UPDATE oc_cron SET date_modified = '2020-01-01 00:00:00' WHERE code = 'uapay'");
	sql("UPDATE oc_cron SET status = 0 WHERE code <> 'uapay'");
	// cron.php of 4.1.0.4 does not load the libraries that OpenCart's templates need
	const libraries = `auto_prepend_file=${SHOP_FOLDER}/system/storage/vendor/autoload.php`;
	const output = execFileSync(PHP, ['-d', libraries, 'cron.php'], {cwd: SHOP_FOLDER, encoding: 'utf8'});
	assert.match(output, /UAPAY cron: asked about \d+ payments, [1-9]\d* changed/);
	assert.equal(order(id).status, PROCESSING);
	const visit = await fetch(`${SHOP}index.php?route=extension/uapay/cron/uapay`);
	assert.equal(visit.status, 404);
}));

// --- the merchant and his orders ---

step('refunds: a part, then the rest, and not more than there is', async () => {
	const id = await paid();
	await becomes(id, PROCESSING);
	await openOrder(admin, token, id);
	await shot(admin, '12-order-paid', '#uapay-payments');
	assert.match(await press(admin, 'reverse', '10,50'), /returned/);
	assert.equal(asked, 'Return 10,50 UAH to the buyer?');
	assert.deepEqual([order(id).status, order(id).attempts[0].refunded], [PROCESSING, 1050]);
	assert.match(await press(admin, 'reverse', '99999999'), /not more/);
	assert.match(await press(admin, 'reverse'), /returned/);
	await becomes(id, REFUNDED);
	const {attempts: [{outcome, received, refunded}]} = order(id);
	assert.deepEqual([outcome, refunded], ['refunded', received]);
	assert.equal((await sandbox('log')).executions.filter(({effect, invoiceId}) => effect === 'reverse' && invoiceId === order(id).attempts[0].invoice).length, 2);
	await shot(admin, '13-order-refunded', '#uapay-payments');
});

step('a refund whose answer is lost blocks a repeat until it was looked up', async () => {
	const id = await paid();
	await becomes(id, PROCESSING);
	await openOrder(admin, token, id);
	await fault('payments/reverse', 'http-502', 'before');
	assert.match(await press(admin, 'reverse'), /not known/);
	await admin.waitForSelector('#uapay-payments .alert-warning');
	assert.equal(await admin.$('#uapay-payments .uapay-reverse'), null);
	await shot(admin, '14-order-unclear', '#uapay-payments');
	assert.match(await press(admin, 'look'), /in a minute/);
	aMinuteLater(order(id).attempts[0].id);
	await press(admin, 'look');
	await fault('payments/reverse', 'http-502', 'after');
	assert.match(await press(admin, 'reverse'), /not known/);
	await press(admin, 'look');
	await becomes(id, REFUNDED);
	assert.equal((await sandbox('log')).executions.filter(({effect, invoiceId}) => effect === 'reverse' && invoiceId === order(id).attempts[0].invoice).length, 1);
});

step('a partial refund whose answer is lost is the merchant\'s to decide', async () => {
	const id = await paid();
	await becomes(id, PROCESSING);
	await openOrder(admin, token, id);
	await fault('payments/reverse', 'http-502', 'after');
	assert.match(await press(admin, 'reverse', '5'), /not known/);
	assert.match(await press(admin, 'look'), /cabinet/);
	await admin.waitForSelector('#uapay-payments .uapay-done');
	assert.match(await text(admin, '#uapay-payments .alert-warning'), /cabinet/);
	await shot(admin, '15-order-undecided', '#uapay-payments');
	await press(admin, 'done');
	assert.equal(order(id).attempts[0].refunded, 500);
	await admin.waitForSelector('#uapay-payments .uapay-reverse');
});

async function hold() {
	await setUp(admin, token, {type: 'hold', held_status_id: String(PENDING)});
	await save(admin);
}

step('a hold: charged in part on the order\'s page', async () => {
	await hold();
	const id = await paid();
	await becomes(id, PENDING);
	assert.equal(order(id).attempts[0].outcome, 'held');
	await openOrder(admin, token, id);
	await shot(admin, '16-order-held', '#uapay-payments');
	assert.match(await press(admin, 'complete', '100.00'), /charged/);
	await becomes(id, PROCESSING);
	const {attempts: [{outcome, received}]} = order(id);
	assert.deepEqual([outcome, received], ['paid', 10000]);
});

step('a hold: released on the order\'s page', async () => {
	await hold();
	const id = await paid();
	await becomes(id, PENDING);
	await openOrder(admin, token, id);
	assert.match(await press(admin, 'cancel'), /released/);
	await becomes(id, CANCELED);
	assert.equal(order(id).attempts[0].outcome, 'failed');
});

step('a hold whose charge is lost on the way: looked up, then charged once', async () => {
	await hold();
	const id = await paid();
	await becomes(id, PENDING);
	await openOrder(admin, token, id);
	await fault('payments/complete', 'http-502', 'after');
	assert.match(await press(admin, 'complete'), /not known/);
	await press(admin, 'look');
	await becomes(id, PROCESSING);
});

// --- what is left ---

step('on a phone the settings and the order fit, in Ukrainian too', async () => {
	sql("INSERT INTO oc_language SET name = 'Українська', code = 'uk-ua', locale = 'uk-UA', extension = '', sort_order = 2, status = 1");
	// OpenCart's own texts stay English; its numbers and its flag do not
	for (const side of ['admin', 'catalog']) {
		const folder = `${SHOP_FOLDER}/${side}/language/uk-ua`;
		fs.cpSync(`${SHOP_FOLDER}/${side}/language/en-gb`, folder, {recursive: true});
		fs.appendFileSync(`${folder}/default.php`, "\n$_['decimal_point'] = ',';\n$_['thousand_point'] = ' ';\n");
		execFileSync(PHP, ['-r', `$flag = imagecreatetruecolor(16, 11);
			imagefilledrectangle($flag, 0, 0, 15, 5, 0x0057b7);
			imagefilledrectangle($flag, 0, 6, 15, 10, 0xffd700);
			imagepng($flag, $argv[1]);`, `${folder}/uk-ua.png`]);
	}
	const [[language]] = sql("SELECT language_id FROM oc_language WHERE code = 'uk-ua'");
	const described = sql(`SELECT table_name FROM information_schema.columns WHERE table_schema = 'opencart' AND column_name = 'language_id'
		AND column_key = 'PRI' AND extra = ''`).flat();
	for (const table of described) {
		const columns = sql(`SELECT CONCAT('\`', column_name, '\`') FROM information_schema.columns WHERE table_schema = 'opencart' AND table_name = '${table}'`).flat();
		sql(`INSERT IGNORE INTO ${table} (${columns}) SELECT ${columns.map((one) => (one === '`language_id`' ? language : one))} FROM ${table} WHERE language_id = 1`);
	}
	fs.rmSync(`${SHOP_FOLDER}/system/storage/cache`, {recursive: true});
	fs.mkdirSync(`${SHOP_FOLDER}/system/storage/cache`);
	await setUp(admin, token, {type: 'pay'});
	await save(admin);
	const buyer = await visitor(PHONE, 'uk');
	await toCheckout(buyer, {language: 'uk-ua', currency: 'USD'});
	await guest(buyer);
	await choose(buyer);
	await fits(buyer, '#checkout-payment');
	await shot(buyer, '17-phone-checkout-uk', '#checkout-payment');
	await toPayment(buyer);
	const id = lastOrder();
	await shot(buyer, '18-phone-uapay-uk');
	await payWith(buyer, 'declined');
	await backToShop(buyer);
	await stateOf(buyer, 'failed');
	assert.match(await text(buyer, '#uapay-text'), /відхилено/);
	await fits(buyer, '#content');
	await shot(buyer, '19-phone-declined-uk');
	await goByClick(buyer, '#uapay-again button');
	await payWith(buyer, 'success');
	await until('the order', () => order(id).status === PROCESSING);
	assert.match(order(id).histories.at(-1)[1], /Оплачено/);
	await admin.setViewport(PHONE);
	await openOrder(admin, token, id);
	await fits(admin, '#uapay-payments');
	await shot(admin, '20-phone-order', '#uapay-payments');
	for (const [picture, viewport] of [['21-settings-uk', DESKTOP], ['22-phone-settings-uk', PHONE]]) {
		await admin.setViewport(viewport);
		await admin.setCookie({name: 'language', value: 'uk-ua', url: `${SHOP}admin/`});
		sql("UPDATE oc_setting SET value = 'uk-ua' WHERE `key` = 'config_language_admin'");
		await administer(admin, token, 'extension/uapay/payment/uapay');
		assert.match(await text(admin, '#content'), /зворотного виклику/);
		await fits(admin, '#input-callback-url');
		await longShot(admin, picture);
		const [width, room] = await admin.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
		assert.ok(width <= room, `${picture}: ${width} is wider than ${room}`);
	}
	await admin.setViewport(DESKTOP);
	await openOrder(admin, token, id);
	assert.match(await text(admin, '#uapay-payments'), /Отримано: 4443,71 грн/);
	await shot(admin, '23-order-uk', '#uapay-payments');
	await admin.setViewport(PHONE);
	await openOrder(admin, token, id);
	await fault('payments/reverse', 'http-502', 'before');
	assert.match(await press(admin, 'reverse', '5,00'), /невідомо/);
	await admin.waitForSelector('#uapay-payments .alert-warning');
	assert.match(await text(admin, '#uapay-payments .alert-warning'), /повернення, 5,00 грн\. Про часткові/);
	await fits(admin, '#uapay-payments');
	await shot(admin, '24-phone-order-undecided-uk', '#uapay-payments');
	await buyer.browserContext().close();
});

step('the log says what went wrong, and no key, session or card', async () => {
	const log = fs.readFileSync(`${SHOP_FOLDER}/system/storage/logs/uapay.log`, 'utf8');
	assert.match(log, /OutcomeUnknownException/);
	assert.match(log, /cron: asked about/);
	assert.ok(!log.includes(KEY));
	assert.doesNotMatch(log, /\b\d{6}\**\d{4}\b|\b[45]\d{15}\b|eyJ/);
	const errors = fs.readFileSync(`${SHOP_FOLDER}/system/storage/logs/error.log`, 'utf8').split('\n').filter((line) => /uapay/i.test(line));
	assert.deepEqual(errors, []);
});

// the servers are groups of their own, which nobody else ends
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => process.exit(1));
}

(async () => {
	let failed = 0;
	const start = Date.now();
	for (const [name, work] of steps) {
		const began = Date.now();
		try {
			await work();
			console.log(`ok ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
		} catch (e) {
			++failed;
			console.log(`not ok ${name}: ${e.stack}`);
			await lastLooks(`failed-${failed}`);
			if (process.env.STOP) {
				break;
			}
		}
	}
	console.log(`${steps.length - failed} passed, ${failed} failed, 0 skipped (${((Date.now() - start) / 1000).toFixed(0)} s)`);
	await closeBrowser();
	process.exit(failed === 0 ? 0 : 1);
})();
