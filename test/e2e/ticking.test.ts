import type { Locator, Page } from 'playwright-core';
import { calls, sendButton, storiesForEachTest } from './support/stories';

// How a tick comes about: by the sender's own hand, one at a time, and in what order the page is read out.

const open = storiesForEachTest();
const boxes = (page: Page) => page.getByRole('checkbox');
const ticked = (page: Page) =>
  page
    .locator('input[type=checkbox]:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLElement).dataset['item']));

describe('no script in the page ticks anything', () => {
  test.each<[string, (input: HTMLInputElement) => void]>([
    ['by clicking the boxes', (input) => input.click()],
    ['by clicking their labels', (input) => input.labels?.[0]?.click()],
    [
      'by clicking what stands in the labels',
      (input) => (input.labels?.[0]?.firstElementChild as HTMLElement | null)?.click(),
    ],
    [
      'by events of a mouse',
      (input) => {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          input.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1 }));
      },
    ],
    [
      'by events of a keyboard',
      (input) => {
        input.focus();
        for (const type of ['keydown', 'keypress', 'keyup'])
          input.dispatchEvent(new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true }));
      },
    ],
    [
      'by setting them and saying so',
      (input) => {
        input.checked = true;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
    ],
    [
      'by a form around them',
      (input) => {
        const form = document.createElement('form');
        form.id = `form-${input.id}`;
        document.body.append(form);
        input.setAttribute('form', form.id);
        input.defaultChecked = true;
        form.reset();
      },
    ],
  ])('%s', async (_, trick) => {
    const page = await open('story=warnings');
    await boxes(page).first().waitFor();
    for (const box of await boxes(page).all()) await box.evaluate(trick as (input: Element) => void);
    expect(await sendButton(page).isDisabled()).toBe(true);
    // What is shown may be tricked, what is counted not: nothing was ticked.
    expect(await page.getByRole('status').first().innerText()).toMatch(/^あと \d+ 項目$/);
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual([]);
  });

  test('nor marks a finding as needless', async () => {
    const page = await open('story=needless');
    const link = page.getByRole('button', { name: /^これは不要な確認: 個人向けのフリーメール/ });
    await link.evaluate((button) => (button as HTMLElement).click());
    expect(await calls(page)).toEqual([]);
    await link.click();
    expect(await calls(page)).toEqual([{ finding: 'free-mail-recipient|0', needless: true }]);
  });
});

describe('by hand, one at a time', () => {
  test('a label ticks its own box', async () => {
    const page = await open('story=typical');
    await page.getByText('田中 一郎', { exact: true }).first().click();
    expect(await ticked(page)).toEqual(['recipient:to:tanaka@yamada.example']);
  });

  test('Space held down, whatever is pressed with it, ticks no more than the one', async () => {
    const page = await open('story=typical');
    await boxes(page).first().focus();
    for (const keys of [['Space'], ['Shift', 'Space'], ['Control', 'a', 'Space']]) {
      for (const key of keys) await page.keyboard.down(key);
      for (let repeat = 0; repeat < 10; repeat++) await page.keyboard.down('Space');
      for (const key of keys.reverse()) await page.keyboard.up(key);
      expect((await ticked(page)).filter((id) => id !== 'recipient:to:tanaka@yamada.example')).toEqual([]);
    }
  });

  test('Enter ticks nothing', async () => {
    const page = await open('story=typical');
    await boxes(page).first().focus();
    await page.keyboard.press('Enter');
    expect(await ticked(page)).toEqual([]);
  });

  test('a click with Shift, and a drag over the boxes, tick no range', async () => {
    const page = await open('story=typical');
    await boxes(page).nth(0).click();
    await boxes(page)
      .nth(5)
      .click({ modifiers: ['Shift'] });
    expect(await ticked(page)).toEqual(['recipient:to:tanaka@yamada.example', 'attachments']);
    const middle = async (box: Locator) => {
      const { x, y, width, height } = (await box.boundingBox())!;
      return [x + width / 2, y + height / 2] as const;
    };
    await page.mouse.move(...(await middle(boxes(page).nth(1))));
    await page.mouse.down();
    await page.mouse.move(...(await middle(boxes(page).nth(4))), { steps: 8 });
    await page.mouse.up();
    expect(await ticked(page)).toEqual(['recipient:to:tanaka@yamada.example', 'attachments']);
  });

  test('warnings are their own ticks, also where the rest is asked together', async () => {
    const page = await open('story=retype');
    const items = await boxes(page).evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLElement).dataset['item']),
    );
    expect(items.filter((id) => id?.startsWith('finding:'))).toHaveLength(6);
  });
});

test('a cue stands at the row to point at now, and goes along', async () => {
  const page = await open('story=typical');
  const cue = page.getByText('会社名と名前を声に出して読む');
  const box = boxes(page);
  expect(await cue.count()).toBe(1);
  const description = await box.nth(0).evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  });
  expect(description).toContain('声に出して');
  const second = await box.nth(1).boundingBox();
  await box.nth(0).click();
  // The next box stays under the pointer's way.
  expect((await box.nth(1).boundingBox())!.y).toBeCloseTo(second!.y, 0);
  expect(await cue.count()).toBe(1);
  await box.nth(1).click();
  expect(await cue.count()).toBe(0);
  expect(await page.getByText('用件に合っている').isVisible()).toBe(true);
  expect(await page.getByText('読み返して直すところがない').isVisible()).toBe(false);
});

describe('domains typed again', () => {
  test('the mail cannot be sent until they are, and typing something else does not do', async () => {
    const page = await open('story=retype');
    for (const box of await boxes(page).all()) await box.check();
    const fields = page.getByRole('textbox');
    expect(await fields.count()).toBe(2);
    expect(await sendButton(page).isDisabled()).toBe(true);
    await page.keyboard.press('Control+Enter');
    expect(await fields.first().evaluate((field) => field === document.activeElement)).toBe(true);

    await fields.first().fill('yamada.example');
    await fields.first().press('Tab');
    await page.getByText('宛先のドメインと違います').waitFor();
    // Full-width, as an input method leaves it, and with what stands before it.
    await fields.first().fill('＠ＹＡＭＡＮＯ．example');
    await fields.nth(1).pressSequentially('yamda.example');
    expect(await page.getByText('宛先のドメインと違います').count()).toBe(0);
    await sendButton(page).click();
    const [{ confirm }] = (await calls(page)) as [{ confirm: string[] }];
    expect(confirm).toEqual(expect.arrayContaining(['retype:yamano.example', 'retype:yamda.example']));
  });

  test('what is changed again does not count any more', async () => {
    const page = await open('story=retype');
    for (const box of await boxes(page).all()) await box.check();
    const fields = page.getByRole('textbox');
    await fields.first().fill('yamano.example');
    await fields.nth(1).fill('yamda.example');
    expect(await sendButton(page).isEnabled()).toBe(true);
    await fields.nth(1).fill('yamda.exampl');
    expect(await sendButton(page).isDisabled()).toBe(true);
  });
});

describe('where a row must have been in view', () => {
  /** Time stands still until a test moves it. */
  const inView = () =>
    open('story=in-view', {}, async (page) => {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1_000);
    });
  const later = (page: Page) => page.clock.runFor(700);

  test('a tick before that does not count, and it is said why', async () => {
    const page = await inView();
    await boxes(page).first().click();
    await page.getByText('行をよく見てから').waitFor();
    expect(await ticked(page)).toEqual([]);
    await later(page);
    await boxes(page).first().click();
    expect(await ticked(page)).toHaveLength(1);
    expect(await page.getByText('行をよく見てから').count()).toBe(0);
  });

  test('one that was scrolled to has a moment of its own', async () => {
    const page = await inView();
    await later(page);
    const far = boxes(page).nth(200);
    await far.scrollIntoViewIfNeeded();
    await far.click();
    expect(await ticked(page)).toEqual([]);
    await later(page);
    await far.click();
    expect(await ticked(page)).toHaveLength(1);
  });

  test('the focus counts as a view', async () => {
    const page = await inView();
    const far = boxes(page).nth(200);
    await far.focus();
    await later(page);
    await page.keyboard.press('Space');
    expect(await ticked(page)).toHaveLength(1);
  });
});

/** What a screen reader comes to, one after another: role, name, state, description. */
async function readingOrder(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const told = [
      'heading',
      'checkbox',
      'button',
      'status',
      'progressbar',
      'textbox',
      'group',
      'banner',
      'contentinfo',
      'main',
      'region',
    ];
    if (!node.ignored && told.includes(role)) {
      const description = String(node.description?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      const state = node.properties?.find(({ name: property }) => property === 'disabled')?.value.value
        ? ' (disabled)'
        : '';
      lines.push(
        [role, name && `“${name}”`, description && `– ${description}`].filter(Boolean).join(' ') + state,
      );
    }
    node.childIds?.forEach(visit);
  };
  visit(nodes[0]!.nodeId);
  return lines;
}

test('the page is read in the order in which one points and calls', async () => {
  const page = await open('story=typical');
  expect(await readingOrder(page)).toEqual([
    'banner',
    'heading “送信前の確認”',
    'main',
    'region “宛先”',
    'heading “宛先”',
    'group “社外 株式会社山田商事 yamada.example 2 名”',
    'heading “社外 株式会社山田商事 yamada.example 2 名”',
    'checkbox “宛先 田中 一郎 tanaka@yamada.example” – 会社名と名前を声に出して読む',
    'button “田中 一郎 を外す・移す” – 外す・移す (→ キー)',
    'checkbox “宛先 鈴木 花子 suzuki@yamada.example”',
    'button “鈴木 花子 を外す・移す” – 外す・移す (→ キー)',
    'button “社内 example.co.jp 1 名 高橋 直樹”',
    'region “内容”',
    'heading “内容”',
    'checkbox “件名” – 用件に合っている',
    'checkbox “担当者” – 会社名・氏名・敬称が合っている',
    'checkbox “誤字” – 読み返して直すところがない',
    'region “本文: 引用と署名を除いた、自分で書いた文”',
    'checkbox “添付” – 開いて中身を確かめた',
    'button “お見積書_山田商事様.xlsx を外す” – お見積書_山田商事様.xlsx を外す',
    'contentinfo',
    'progressbar “確認の進み具合”',
    'status',
    'button “次の項目へ”',
    'button “戻って直す”',
    'button “送信する” – Ctrl+Enter (disabled)',
  ]);
});
