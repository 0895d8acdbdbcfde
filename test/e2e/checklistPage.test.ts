import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeFaults } from './support/axe';
import { calls, dialog, focused, pane, sendButton as send, storiesForEachTest } from './support/stories';

// The checklist's page alone, in every state of test/ui/stories, used by keyboard and judged by axe-core.

const open = storiesForEachTest();

const typicalItems = [
  'recipient:to:tanaka@yamada.example',
  'recipient:to:suzuki@yamada.example',
  'subject',
  'addressee',
  'wording',
  'attachments',
];

describe('by keyboard alone', () => {
  test('everything is ticked in the order in which it is read, and sent', async () => {
    const page = await open('story=typical');
    const visited: string[] = [];
    for (let step = 0; step < 12 && visited.length < typicalItems.length; step++) {
      const at = await focused(page);
      if (typicalItems.includes(at)) {
        visited.push(at);
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Tab');
    }
    expect(visited).toEqual(typicalItems);
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual([{ confirm: typicalItems }]);
  });

  test('Ctrl+Enter does not send what is not ticked, but leads to it', async () => {
    const page = await open('story=typical');
    await page.locator('[data-item="recipient:to:tanaka@yamada.example"]').check();
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual([]);
    expect(await focused(page)).toBe('recipient:to:suzuki@yamada.example');
  });

  test('Esc goes back', async () => {
    const page = await open('story=typical');
    await page.keyboard.press('Escape');
    expect(await calls(page)).toEqual(['back']);
  });

  test('colleagues unfold', async () => {
    const page = await open('story=typical');
    const fold = page.getByRole('button', { name: '社内' });
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('takahashi@example.co.jp').waitFor();
  });

  test('the focus begins at what is to be ticked first', async () => {
    expect(await focused(await open('story=warnings'))).toBe('finding:similar-recipient|0');
    expect(await focused(await open('story=changed'))).toBe('recipient:to:kato@kawakami.example');
  });
});

describe('the button', () => {
  test('is there to be pressed while everything is ticked', async () => {
    const page = await open('story=typical');
    const boxes = page.getByRole('checkbox');
    for (const box of await boxes.all()) {
      expect(await send(page).isDisabled()).toBe(true);
      await box.check();
    }
    expect(await send(page).isEnabled()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe('すべて確認しました');
    await boxes.first().uncheck();
    expect(await send(page).isDisabled()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe('あと 1 項目');
  });

  test('is not there where the message cannot be sent', async () => {
    const page = await open('story=block');
    expect(await send(page).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('button', { name: '戻って直す' }).click();
    expect(await calls(page)).toEqual(['back']);
  });

  test('says so where Send must be pressed afterwards', async () => {
    const page = await open('story=press-send-after&language=en');
    await page.getByRole('button', { name: 'Finish checking' }).waitFor();
    await page.getByText('Then press Send in Outlook').waitFor();
  });
});

test.each([
  ['ja', ['件名', '担当者', '誤字', '添付']],
  ['en', ['Subject', 'Addressee', 'Typos', 'Attachments']],
])('the seed list carries its labels in %s', async (language, labels) => {
  const page = await open(`story=typical&language=${language}`);
  for (const name of labels) expect(await page.getByRole('checkbox', { name, exact: true }).count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});

const looks: readonly [string, BrowserContextOptions][] = [
  ['story=typical', {}],
  ['story=warnings&theme=dark', {}],
  ['story=warnings', { forcedColors: 'active' }],
  ['story=block&language=en', { colorScheme: 'dark', viewport: pane }],
  ['story=changed', { viewport: pane }],
  ['story=cautions', { viewport: pane }],
  ['story=deceptive', { viewport: pane }],
  ['story=deceptive', { viewport: { width: 1280, height: 320 } }],
  ['story=empty', {}],
  ['story=nothing', {}],
  ['story=failed', { viewport: pane }],
  ['story=press-send', { viewport: pane }],
  ['story=loading', { viewport: pane }],
  ['story=light', { viewport: pane }],
  ['story=folded', {}],
  ['story=familiar', { viewport: pane }],
  ['story=needless', {}],
  ['story=needless&theme=dark', { viewport: pane }],
  ['story=retype', {}],
  ['story=retype&theme=dark&language=en', { viewport: pane }],
  ['story=retype', { viewport: pane, forcedColors: 'active' }],
];

async function expectAccessible(page: Page, options: BrowserContextOptions): Promise<void> {
  expect(await axeFaults(page.mainFrame())).toEqual([]);
  const width = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...Array.from(document.querySelectorAll('main, header, footer'), ({ scrollWidth }) => scrollWidth),
    ),
  );
  expect(width).toBeLessThanOrEqual(options.viewport?.width ?? dialog.width);
}

/** From the pane's foot to what is remembered. */
async function openMemory(name: string, more = '', options: BrowserContextOptions = { viewport: pane }) {
  const page = await open(`story=typical&surface=pane&memory=${name}${more}`, options);
  await page.getByRole('button', { name: /^(覚えている宛先|What is remembered)$/ }).press('Enter');
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

const forget = (page: Page) => page.getByRole('button', { name: /を忘れる$/ });

describe('what is remembered', () => {
  test('opens and closes by keyboard, the focus going along', async () => {
    const page = await openMemory('usual');
    expect(await focused(page)).toBe('覚えている宛先');
    await page.getByRole('button', { name: 'チェックリストに戻る' }).press('Enter');
    await page.getByRole('checkbox').first().waitFor();
    expect(await focused(page)).toBe('覚えている宛先');
    expect(await page.getByRole('checkbox').count()).toBe(typicalItems.length);
  });

  test('a person is forgotten, and the focus stays in the list', async () => {
    const page = await openMemory('usual');
    await forget(page).nth(1).press('Enter');
    await page.getByRole('status').getByText('田中 一郎 を忘れました').waitFor();
    expect(await calls(page)).toEqual([{ forget: 'tanaka@yamada.example' }]);
    expect(await focused(page)).toBe('高橋 健太(営業二課) を忘れる');
  });

  test('everything is forgotten only when that is confirmed; Esc does not send anything back', async () => {
    const page = await openMemory('usual');
    const all = page.getByRole('button', { name: 'すべて忘れる' });
    await all.press('Enter');
    expect(await focused(page)).toBe('やめる');
    await page.keyboard.press('Escape');
    expect(await calls(page)).toEqual([]);
    expect(await focused(page)).toBe('すべて忘れる');
    await all.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('まだ何も覚えていません。').waitFor();
    expect(await calls(page)).toEqual(['forgetAll']);
    expect(await focused(page)).toBe('覚えている宛先');
  });

  test('what Outlook refused is said, and tried again', async () => {
    const page = await openMemory('failing');
    await forget(page).first().click();
    await page.getByText(/Outlook に保存できませんでした/).waitFor();
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.getByRole('status').getByText('鈴木 花子 を忘れました').waitFor();
    expect(await page.getByText(/Outlook に保存できませんでした/).count()).toBe(0);
  });

  test('a thousand people are searched, and drawn a part at a time', async () => {
    const page = await openMemory('many');
    expect(await forget(page).count()).toBe(50);
    await page.getByRole('button', { name: 'さらに表示' }).press('Enter');
    expect(await forget(page).count()).toBe(150);
    expect(await focused(page)).toBe('山田 51 を忘れる');
    await page.getByRole('searchbox').fill('ヤマダ');
    await page.getByText('見つかりません。').waitFor();
    await page.getByRole('searchbox').fill('山田９９９');
    await page.getByText('yamada.999@').waitFor();
    expect(await forget(page).count()).toBe(1);
  });

  test('of a newer version only everything can be forgotten', async () => {
    const page = await openMemory('version');
    expect(await forget(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'すべて忘れる' }).count()).toBe(1);
  });

  test('is not there where the session has none', async () => {
    const page = await open('story=typical');
    expect(await page.getByRole('button', { name: '覚えている宛先' }).count()).toBe(0);
  });

  test.each<[string, string, BrowserContextOptions]>([
    ['usual', '', { viewport: pane }],
    ['usual', '&theme=dark&language=en', { viewport: pane }],
    ['usual', '', { viewport: pane, forcedColors: 'active' }],
    ['many', '', {}],
    ['disabled', '&language=en', { viewport: pane }],
    ['damaged', '&theme=dark', { viewport: pane }],
    ['none', '', { viewport: { width: 1280, height: 320 } }],
    ['unreadable', '', { viewport: pane }],
  ])('%s%s %j has no fault of access, and nothing wider than the window', async (name, more, options) => {
    const page = await openMemory(name, more, options);
    await expectAccessible(page, options);
    const all = page.getByRole('button', { name: /^(すべて忘れる|Forget everything)$/ });
    if ((await all.count()) === 0) return;
    await all.click();
    await expectAccessible(page, options);
  });
});

test.each(looks)(
  '%s %j has no fault of access, and nothing wider than the window',
  async (query, options) => {
    const page = await open(query, options);
    await expectAccessible(page, options);
  },
);

describe('to a screen reader', () => {
  test.each(['typical', 'warnings', 'block', 'mended'])(
    '%s is read in the order of pointing and calling, with names, states and reasons',
    async (story) => {
      const page = await open(`story=${story}`);
      expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot();
    },
  );
});
