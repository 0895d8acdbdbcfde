import { openDraft, withOutlook } from './outlook.mjs';

const PORT = 20990;

/**
 * Milliseconds from the press of a button until the checklist's first box can be ticked, in the simulated Outlook with
 * the real add-in: Outlook's Send on the web client, and the alert's button on classic Windows.
 * @param message contract section 1. @param runs how often each is measured; the browser's cache is warm from the second.
 * @returns the times by client, in the order measured.
 */
export const timeToDialog = (message, runs) =>
  withOutlook(PORT, async (page) => {
    const times = { web: [], classic: [] };
    for (let run = 0; run < runs; run++) {
      for (const client of ['web', 'classic']) times[client].push(await timeOne(page, client, message));
    }
    return times;
  });

async function timeOne(page, client, message) {
  const { id, form } = await openDraft(page, client, message);
  let button = form.getByRole('button', { name: '送信', exact: true });
  if (client === 'classic') {
    await button.click();
    button = page
      .locator(`[data-testid=smart-alert][data-window="${id}"]`)
      .getByTestId('smart-alert-takeAction');
    await button.waitFor();
  }
  const frame = page.frameLocator('[data-testid=addin-dialog]');
  const start = performance.now();
  await button.click();
  await frame.getByRole('checkbox').first().waitFor();
  const time = performance.now() - start;
  await frame.getByRole('button', { name: '戻って直す' }).click();
  if (client === 'web') {
    await page
      .locator(`[data-testid=smart-alert][data-window="${id}"]`)
      .getByTestId('smart-alert-dontSend')
      .click();
  }
  await frame.getByRole('checkbox').first().waitFor({ state: 'detached' });
  return time;
}
