// SPDX-License-Identifier: MIT
'use strict';
// What the steps of e2e.cjs share: servers, database, sandbox, browser, and how one moves in OpenCart. See ../e2e for the environment.

const assert = require('node:assert/strict');
const {execFileSync, spawn} = require('node:child_process');
const fs = require('node:fs');
const puppeteer = require(`${process.env.NODE_PATH}/puppeteer-core`);

const {ROOT, SHOP, SANDBOX, SHOP_INI, SHOP_SOCKET, SHOP_FOLDER, MODULE, SHOTS, PROFILE, PHP = 'php'} = process.env;
const CLIENT_ID = '6412';
const KEY = 'sandbox-demo-key-0123456789abcdef==';
const PHONE = {width: 390, height: 844, deviceScaleFactor: 1, isMobile: true, hasTouch: true};
const DESKTOP = {width: 1280, height: 900, deviceScaleFactor: 1};

// --- servers ---

const running = {};

/** php -S with workers: a group of processes, since they outlive the first one. */
async function serve(name, url, folder, args, environment = {}) {
	const log = fs.openSync(`${SHOP_INI}/../${name}.log`, 'a');
	running[name] = spawn(PHP, ['-S', new URL(url).host, ...args], {
		cwd: folder, detached: true, stdio: ['ignore', log, log], env: {...process.env, PHP_CLI_SERVER_WORKERS: '6', ...environment},
	});
	await until(`${name} to answer`, async () => (await fetch(url, {redirect: 'manual'})).status > 0);
}

async function stop(name, url) {
	process.kill(-running[name].pid, 'SIGKILL');
	delete running[name];
	await until(`${name} to be gone`, async () => fetch(url).then(() => false, () => true));
}

function stopAll() {
	for (const {pid} of Object.values(running)) {
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// it has ended by itself
		}
	}
}

const startShop = (module) => {
	fs.writeFileSync(`${SHOP_INI}/uapay.ini`, module ? `extension=${MODULE}\n` : '');
	return serve('shop', SHOP, SHOP_FOLDER, []);
};

const startSandbox = (environment = {}) => serve('sandbox', SANDBOX, ROOT, [`${ROOT}/sandbox/server.php`], {
	UAPAY_SANDBOX_STORE: `${SHOP_INI}/../sandbox.sqlite`,
	UAPAY_SANDBOX_CLOCK_SCALE: '0.2', // the first repeat of a callback comes after a second
	...environment,
});

/** Waits until the function gives something true. */
async function until(what, check, seconds = 15) {
	const end = Date.now() + seconds * 1000;
	for (let error = ''; ; await new Promise((done) => setTimeout(done, 100))) {
		try {
			const value = await check();
			if (value) {
				return value;
			}
		} catch (e) {
			error = e.message;
		}
		if (Date.now() > end) {
			throw new Error(`waited ${seconds} s for ${what} ${error}`);
		}
	}
}

async function sandbox(route, body) {
	const answer = await fetch(`${SANDBOX}sandbox/${route}`, body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)});
	return answer.json();
}

const fault = (endpoint, kind, timing, value) =>
	sandbox('faults', {faults: [{endpoint: `invoicer/${endpoint}`, kind, timing, ...(value ? {value} : {})}]});

/** Rows of the shop's database, as arrays of strings. */
function sql(query) {
	const output = execFileSync('mariadb', ['--no-defaults', '-S', SHOP_SOCKET, '-uroot', '-N', '-B', 'opencart', '-e', query], {encoding: 'utf8'});
	return output.trimEnd() === '' ? [] : output.trimEnd().split('\n').map((line) => line.split('\t'));
}

/** What is known of an order. */
function order(id) {
	const [[status]] = sql(`SELECT order_status_id FROM oc_order WHERE order_id = ${id}`);
	return {
		status: Number(status),
		histories: sql(`SELECT order_status_id, comment FROM oc_order_history WHERE order_id = ${id} ORDER BY order_history_id`),
		attempts: sql(`SELECT outcome, amount, received, refunded, action, invoice_id, external_id, attempt_id FROM oc_uapay_attempt WHERE order_id = ${id} ORDER BY attempt_id`)
			.map(([outcome, amount, received, refunded, action, invoice, externalId, attempt]) =>
				({outcome, amount: Number(amount), received: Number(received), refunded: Number(refunded), action, invoice, externalId, id: Number(attempt)})),
	};
}

const lastOrder = () => Number(sql('SELECT MAX(order_id) FROM oc_order')[0][0]);

/** Lets time pass for what is not known yet: nobody waits a minute in a test. */
const aMinuteLater = (attempt) => sql(`UPDATE oc_uapay_attempt SET action_at = action_at - 61 WHERE attempt_id = ${attempt}`);

// --- the browser ---

let browser;

async function openBrowser() {
	browser = await puppeteer.launch({
		executablePath: '/usr/bin/chromium',
		userDataDir: PROFILE,
		headless: true,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en'],
	});
}

/** What every page shows that is open, for a step that failed. */
async function lastLooks(name) {
	for (const context of browser?.browserContexts() ?? []) {
		for (const page of await context.pages()) {
			try {
				await page.screenshot({path: `${SHOTS}/${name}-${(await page.title()).replace(/\W+/g, '-')}.png`});
			} catch {
				// a page that is just being left has no looks
			}
		}
	}
}

const closeBrowser = () => browser?.close();

/** A buyer or a merchant with cookies of his own. */
async function visitor(viewport = DESKTOP, language = 'en') {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	page.setDefaultTimeout(20000);
	await page.setViewport(viewport);
	await page.setExtraHTTPHeaders({'Accept-Language': language});
	return page;
}

/** What is seen now; with an element in the middle, if one is named, and then without OpenCart's boxes over it. */
async function shot(page, name, selector) {
	if (selector !== undefined) {
		await page.evaluate((wanted) => {
			document.querySelectorAll('#alert .alert').forEach((element) => element.remove());
			document.querySelector(wanted).scrollIntoView({block: 'center', behavior: 'instant'});
		}, selector);
	}
	// tabs that are fading in
	await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({finished}) => finished)));
	await page.screenshot({path: `${SHOTS}/${name}.png`, captureBeyondViewport: false});
}

/** All of the page, however long it is. */
const longShot = (page, name) => page.screenshot({path: `${SHOTS}/${name}.png`, fullPage: true});

/** Fails when an element, or what is in it, is wider than the screen. */
async function fits(page, selector) {
	const [right, width, room, screen] = await page.$eval(selector, (element) =>
		[element.getBoundingClientRect().right, element.scrollWidth, element.clientWidth, document.documentElement.clientWidth]);
	assert.ok(right <= screen, `${selector} ends at ${right}, the screen at ${screen}`);
	assert.ok(width <= room, `what is in ${selector} is ${width} wide, and has ${room}`);
}

async function click(page, selector) {
	await page.waitForSelector(selector, {visible: true});
	await page.$eval(selector, (element) => element.click());
}

async function goByClick(page, selector) {
	await Promise.all([page.waitForNavigation(), click(page, selector)]);
}

const fill = (page, selector, value) => page.$eval(selector, (element, text) => {
	element.value = text;
	element.dispatchEvent(new Event('change', {bubbles: true}));
}, value);

const answered = (page, part) => page.waitForResponse((response) => response.url().includes(part)).catch((e) => {
	throw new Error(`no answer of ${part}: ${e.message}`);
});

/** OpenCart's scripts have fetched all they want. Puppeteer's own count never forgets a request that ended with the page it belonged to. */
const atRest = (page) => page.waitForFunction(() => document.readyState === 'complete' && window.jQuery?.active === 0).catch(async (e) => {
	throw new Error(`the page still waits for ${await page.evaluate(() => window.jQuery?.active)} answers: ${e.message}`);
});

const text = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());

/** Waits for OpenCart's box with what went well or wrong, and closes it. */
async function alerted(page) {
	await page.waitForSelector('#alert .alert');
	const said = await text(page, '#alert .alert');
	await page.$eval('#alert', (element) => element.replaceChildren());
	return said;
}

// --- the merchant ---

async function logIn(page) {
	await page.goto(`${SHOP}admin/`);
	await fill(page, '#input-username', 'admin');
	await fill(page, '#input-password', 'admin-password');
	await Promise.all([page.waitForNavigation(), click(page, '#form-login button[type=submit]')]);
	return new URL(page.url()).searchParams.get('user_token');
}

/** A page of the administration. */
async function administer(page, token, route, rest = '') {
	await page.goto(`${SHOP}admin/index.php?route=${route}&user_token=${token}${rest}`);
	// OpenCart advises new shops in a dialog, on some pages
	await closeDialogs(page);
}

async function setUp(page, token, settings) {
	await administer(page, token, 'extension/uapay/payment/uapay');
	for (const [name, value] of Object.entries({client_id: CLIENT_ID, environment: 'custom', url: SANDBOX, ...settings})) {
		await fill(page, `[name=payment_uapay_${name}]`, value);
	}
	await page.$eval('#input-status', (element) => {
		element.checked = true;
	});
}

async function save(page) {
	await click(page, 'button[form=form-payment]:not(#button-check)');
	return alerted(page);
}

/** The tab of an order's page. */
async function openOrder(page, token, id) {
	await administer(page, token, 'sale/order.info', `&order_id=${id}`);
	await click(page, 'a[href="#tab-uapay"]');
	await page.waitForSelector('#uapay-payments .uapay-attempt', {visible: true});
}

/** Presses a button of the tab, with an amount where it asks for one; what the shop says. */
async function press(page, action, amount) {
	const button = `#uapay-payments .uapay-${action}`;
	if (amount !== undefined) {
		await page.$eval(button, (element, value) => {
			element.form.amount.value = value;
		}, amount);
	}
	const reloaded = page.waitForResponse((response) => response.url().includes('uapay.payments'));
	await click(page, button);
	const said = await alerted(page);
	await reloaded;
	return said;
}

// --- the buyer ---

/** From the shop to the last step of the checkout. */
async function toCheckout(page, {product = 40, currency = 'UAH', language = 'en-gb', quantity = 1} = {}) {
	await page.goto(`${SHOP}index.php?route=product/product&language=${language}&product_id=${product}`);
	await page.evaluate(async (code) => {
		await fetch('index.php?route=common/currency.save', {method: 'POST', body: new URLSearchParams({code, redirect: ''}), redirect: 'manual'});
	}, currency);
	await fill(page, '#input-quantity', String(quantity));
	await Promise.all([answered(page, 'checkout/cart.add'), click(page, '#button-cart')]);
	await atRest(page);
	await page.goto(`${SHOP}index.php?route=checkout/checkout&language=${language}`);
	await atRest(page);
}

async function guest(page) {
	await page.waitForSelector('#input-firstname');
	await click(page, '#input-guest');
	const fields = {
		firstname: 'Олена', lastname: 'Шевченко', email: `buyer${Date.now()}@example.com`,
		'shipping-address-1': 'вул. Хрещатик, 1', 'shipping-city': 'Київ', 'shipping-postcode': '01001',
	};
	for (const [name, value] of Object.entries(fields)) {
		await fill(page, `#input-${name}`, value);
	}
	const UKRAINE = '220', KYIV = '3490';
	await Promise.all([answered(page, `country_id=${UKRAINE}`), page.select('#input-shipping-country', UKRAINE)]);
	await page.waitForSelector(`#input-shipping-zone option[value="${KYIV}"]`);
	await page.select('#input-shipping-zone', KYIV);
	await submit(page, '#button-register', 'register.save');
	await ship(page);
}

/** Presses a button of the checkout, and waits until OpenCart has read again what depends on it. */
async function submit(page, selector, route) {
	const [response] = await Promise.all([answered(page, route), click(page, selector)]);
	const {error} = await response.json();
	if (error) {
		throw new Error(`${route}: ${JSON.stringify(error)}`);
	}
	await atRest(page);
	await closeDialogs(page);
}

async function ship(page) {
	await click(page, '#button-shipping-methods');
	await click(page, 'input[name=shipping_method]');
	await submit(page, '#button-shipping-method', 'shipping_method.save');
}

/** OpenCart hides its dialogs by itself, but not those that were answered faster than they opened. */
const closeDialogs = (page) => page.evaluate(() => document.querySelectorAll('.modal, .modal-backdrop').forEach((element) => element.remove()));

/** The names of the payment methods that are offered. */
async function methods(page) {
	await click(page, '#button-payment-methods');
	await page.waitForSelector('input[name=payment_method], #alert .alert-danger');
	return page.$$eval('input[name=payment_method]', (inputs) => inputs.map((input) => input.value));
}

async function choose(page) {
	await methods(page);
	await click(page, 'input[name=payment_method][value="uapay.uapay"]');
	await submit(page, '#button-payment-method', 'payment_method.save');
	await page.waitForSelector('#checkout-payment #button-confirm', {visible: true});
}

/** From the last step to UAPAY's page. */
const toPayment = (page) => goByClick(page, '#checkout-payment #button-confirm');

/** All of it, up to UAPAY's page; the order's number. */
async function buy(page, options = {}) {
	await toCheckout(page, options);
	await guest(page);
	await choose(page);
	await toPayment(page);
	return lastOrder();
}

/** Pays on the sandbox's page with one of its cards. */
async function payWith(page, card) {
	await click(page, `input[name=card][value="${card}"]`);
	await goByClick(page, 'form button');
}

/** From UAPAY's page back to the shop. */
async function backToShop(page) {
	await goByClick(page, 'a.back, a[href*="uapay.wait"]');
}

const stateOf = (page, ...states) => page.waitForFunction(
	(wanted) => wanted.includes(document.querySelector('#uapay-state')?.dataset.state) || (wanted.includes('success') && location.search.includes('checkout/success')),
	{timeout: 50000}, states);

module.exports = {
	CLIENT_ID, DESKTOP, KEY, PHONE, PHP, SANDBOX, SHOP, SHOP_FOLDER,
	administer, alerted, aMinuteLater, backToShop, buy, choose, click, closeBrowser, fault, fill, fits, goByClick, guest, lastLooks, lastOrder, logIn, longShot,
	methods, openBrowser, openOrder, order, payWith, press, sandbox, save, setUp, ship, shot, sql, startSandbox, startShop, stateOf, stop, stopAll,
	text, toCheckout, toPayment, until, visitor,
};
