/* global document, window -- inside the browser */
import { loadTypeScript } from '../loadTypeScript.mjs';
import { openDraft, withOutlook } from './outlook.mjs';

const PORT = 20992;

/** Clicks, keys and seconds of a mail's sender. */
export async function clicks() {
  console.log(heading);
  for (const line of await countClicks()) console.log(line);
}

/**
 * What a mail costs its sender from the press of Send until it has left, on the web client: each case done in the simulated
 * Outlook by mouse alone and by keyboard alone, and counted.
 * @returns lines to print
 */
async function countClicks() {
  const { cases, startMemory } = await loadTypeScript('scripts/bench/clicks.ts');
  return withOutlook(PORT, async (page) => {
    await page.context().route('**/start/memory.json', (route) => route.fulfill({ json: startMemory }));
    await setPolicy(page, cases[0].policy);
    await remember(page, cases[0].message);
    const lines = [];
    for (const each of cases) {
      await setPolicy(page, each.policy);
      const counted = {};
      for (const device of ['mouse', 'keyboard']) {
        for (const message of each.before ?? []) await send(page, message, hands(page, 'mouse'));
        counted[device] = await send(page, each.message, hands(page, device), each.mend);
      }
      lines.push(row(each.name, counted.mouse, counted.keyboard));
      if (each.neighbour)
        lines.push(row('    FlexConfirmMail', ...['mouse', 'keyboard'].map(neighbour(each))));
    }
    await setPolicy(page, undefined);
    return lines;
  });
}

const heading =
  `From Send to sent, after the press of Send${' '.repeat(16)}mouse            keyboard\n` +
  `${' '.repeat(58)}clicks  seconds     keys  seconds`;

const row = (name, mouse, keyboard) =>
  `    ${name.padEnd(52)}${figures(mouse)}${figures(keyboard).padStart(18)}`;

const figures = ({ actions, seconds }) => `${String(actions).padStart(8)}${seconds.toFixed(1).padStart(9)}`;

/** Seconds by the keystroke-level model (Card, Moran and Newell, 1983): a look, pointing, a click, a key of a fair typist. */
const LOOK = 1.35;
const POINT = 1.1;
const CLICK = 0.2;
const KEY = 0.28;

/** Somebody's hands and eyes. `response` is how long Outlook and the add-in kept him waiting. */
function hands(page, device) {
  const done = { actions: 0, seconds: 0 };
  return {
    device,
    done,
    look: () => (done.seconds += LOOK),
    async click(locator) {
      done.actions++;
      done.seconds += POINT + CLICK;
      await locator.click();
    },
    async press(key) {
      done.actions++;
      done.seconds += KEY;
      await page.keyboard.press(key);
    },
    async waitFor(promise) {
      const start = performance.now();
      const outcome = await promise;
      done.seconds += (performance.now() - start) / 1000;
      return outcome;
    },
  };
}

/** The pane's first opening gives the sender the memory that his administrator made. */
async function remember(page, message) {
  const { form } = await openDraft(page, 'web', message);
  await form.locator('[data-command="YubisashiPaneButton"]').click();
  await page.waitForFunction(() => 'memory' in window.simulator.roamingSettings());
  await form.getByRole('button', { name: '破棄', exact: true }).click();
}

async function send(page, message, hand, mend) {
  const { form } = await openDraft(page, 'web', message);
  const before = await page.evaluate(() => window.simulator.sent().length);
  const left = () => page.waitForFunction((count) => window.simulator.sent().length > count, before);
  const dialog = page.frameLocator('[data-testid=addin-dialog]');
  const asked = dialog.getByRole('checkbox').first();
  await form.getByRole('button', { name: '送信', exact: true }).click();
  const outcome = await hand.waitFor(
    Promise.race([left().then(() => 'left'), asked.waitFor().then(() => 'asked')]),
  );
  if (outcome === 'left') return hand.done;
  if (mend) {
    await useButton(page, hand, dialog.getByRole('button', { name: new RegExp(mend) }).first());
    await hand.waitFor(dialog.getByRole('button', { name: /^元に戻す/ }).waitFor());
  }
  await tickAll(page, hand, dialog);
  const leaving = left();
  if (hand.device === 'mouse') await hand.click(dialog.getByRole('button', { name: '送信する' }));
  else await hand.press('Control+Enter');
  await hand.waitFor(leaving);
  return hand.done;
}

async function tickAll(page, hand, dialog) {
  const open = dialog.locator('input[type=checkbox]:not(:checked)');
  while ((await open.count()) > 0) {
    hand.look();
    if (hand.device === 'mouse') await hand.click(open.first());
    else {
      await reach(page, hand, (element) => element.matches('input[type=checkbox]:not(:checked)'));
      await hand.press('Space');
    }
  }
}

async function useButton(page, hand, button) {
  hand.look();
  if (hand.device === 'mouse') return hand.click(button);
  await button.evaluate((element) => (element.dataset.wanted = ''));
  await reach(page, hand, (element) => 'wanted' in element.dataset);
  await hand.press('Enter');
}

/** By Tab, from where the focus is. */
async function reach(page, hand, isThere) {
  for (let step = 0; step < 100; step++) {
    const focused = await focusedIn(page);
    if (focused && (await focused.evaluate(isThere))) return;
    await hand.press('Tab');
  }
  throw new Error('What is to be reached cannot be reached by keyboard.');
}

/** The focused element of the add-in's dialog. */
async function focusedIn(page) {
  const frame = page.frames().find((each) => each.url().includes('checklist.html'));
  return (await frame?.evaluateHandle(() => document.activeElement))?.asElement();
}

/**
 * By FlexConfirmMail's documented rules (feature page and default settings of its add-in): every recipient and every
 * attachment is ticked, then the button is pressed, then it counts down for 3 seconds. The wrong recipient is replaced by
 * hand: back, the cross, the field, the address, Send again.
 */
const neighbour =
  ({ neighbour: { ticks, retype = 0 } }) =>
  (device) => {
    const isMouse = device === 'mouse';
    const tick = isMouse
      ? { actions: 1, seconds: LOOK + POINT + CLICK }
      : { actions: 2, seconds: LOOK + 2 * KEY };
    const press = isMouse ? { actions: 1, seconds: POINT + CLICK } : { actions: 2, seconds: 2 * KEY };
    const presses = 1 + (retype > 0 ? 4 : 0);
    return {
      actions: ticks * tick.actions + presses * press.actions + retype,
      seconds: ticks * tick.seconds + presses * press.seconds + retype * KEY + 3,
    };
  };

async function setPolicy(page, policy) {
  await page.evaluate(
    async (body) => {
      await fetch('/policy', body === undefined ? { method: 'DELETE' } : { method: 'PUT', body });
    },
    policy && JSON.stringify(policy),
  );
}
