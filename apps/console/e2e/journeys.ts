import type { BrowserContextOptions } from 'playwright-core';
import { type Desk, openBrowser, sitDown } from './browser.ts';
import { openCounty } from './county.ts';
import { signIn } from './sign-in.ts';

/** One county and one browser, for the journeys of one file. */
export interface Journeys {
  readonly password: string;
  /** Somebody who has not signed in yet. */
  stranger(options?: BrowserContextOptions): Promise<Desk>;
  /** A demo account at a desk of its own, signed in. */
  as(username: string, options?: BrowserContextOptions): Promise<Desk>;
  close(): Promise<void>;
}

export async function openJourneys(): Promise<Journeys> {
  const { address, password, close } = await openCounty();
  const browser = await openBrowser();
  const stranger = (options?: BrowserContextOptions) => sitDown(browser, { baseURL: address, ...options });
  return {
    password,
    stranger,
    async as(username, options) {
      const desk = await stranger(options);
      await signIn(desk.page, { username, password });
      return desk;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
