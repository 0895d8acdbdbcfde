import type { Browser } from 'playwright-core';
import { Outlook, type OutlookOptions } from './outlook';
import { launch, startSimulator, type RunningSimulator } from './simulator';

/**
 * For a test file: a browser and a simulator of its own while its tests run.
 * @returns opens a fresh Outlook, which is closed with the test that opened it.
 */
export function outlookForEachTest(): (options?: OutlookOptions) => Promise<Outlook> {
  let browser: Browser | undefined;
  let site: RunningSimulator | undefined;
  const opened: Outlook[] = [];
  jest.setTimeout(60_000);
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSimulator()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  afterEach(async () => {
    for (const outlook of opened.splice(0)) await outlook.close();
  });
  return async (options) => {
    const outlook = await Outlook.open(browser!, site!, options);
    opened.push(outlook);
    return outlook;
  };
}
