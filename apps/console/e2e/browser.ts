import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A county office's PC: this screen, this time zone, no network but our server. */
const office = { viewport: { width: 1366, height: 768 }, timezoneId: 'Asia/Shanghai', locale: 'zh-CN' };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that the test command found. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.FIREFLY_CHROMIUM ?? '/usr/bin/chromium', args: flags });

export interface Desk {
  readonly page: Page;
  /** What went wrong in the page without anybody seeing it: errors of the console and failed loads. */
  readonly faults: string[];
}

/** A new person at a desk: no cookie, no storage. */
export async function sitDown(browser: Browser, options: BrowserContextOptions): Promise<Desk> {
  const context = await browser.newContext({ ...office, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  return { page, faults };
}
