import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import type { ProfileId } from '../../src/simulator/model/profiles';
import { ChecklistPage } from './support/checklist';
import { external, internal, withProgram } from './support/messages';
import { Outlook } from './support/outlook';
import { freePort, packagedSite, playMicrosoft, type PackagedSite } from './support/packagedSite';
import { launch, startSimulatorOn, type RunningSimulator } from './support/simulator';

// The packaged site, served over https with the packaged headers, and each of its manifests in the clients it is made for.
// With YUBISASHI_NGINX=nginx in the environment it is nginx that serves it, by the packaged settings.

jest.setTimeout(120_000);

const policy = {
  version: 1,
  organization: { domains: ['example.co.jp'] },
  attachments: { blocked: ['*.exe'] },
  checklist: {
    items: ['subject'],
    custom: [{ id: 'boss', label: { ja: '上長の承認', en: 'Approved' }, when: 'external' }],
  },
};

let browser: Browser;
let site: PackagedSite;
let smartAlerts: RunningSimulator;
let onSend: RunningSimulator;
let outlook: Outlook;
/** What the Content-Security-Policy forbade. */
const violations: string[] = [];
/** What was asked of others than this machine and those from whom Office.js comes. */
const foreign: string[] = [];
const known =
  /^(?:https:\/\/(?:localhost(?::\d+)?|appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com)\/|blob:|data:|about:)/;

beforeAll(async () => {
  const ports = [await freePort(), await freePort()];
  const origins = ports.map((port) => `https://localhost:${port + 1}`);
  [browser, site] = await Promise.all([launch(), packagedSite(policy, origins, 'tools/yubisashi/')]);
  const prepare: NonNullable<RunningSimulator['prepare']> = async (context) => {
    const forbidden = await playMicrosoft(context);
    context.on('request', (request) => {
      if (!known.test(request.url())) foreign.push(request.url());
    });
    context.on('close', () => violations.push(...forbidden));
  };
  const addin = site.base;
  smartAlerts = { ...(await startSimulatorOn(ports[0]!, { addin })), prepare };
  onSend = { ...(await startSimulatorOn(ports[1]!, { addin, manifest: 'manifest-onsend.xml' })), prepare };
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([smartAlerts?.stop(), onSend?.stop(), site?.stop()]);
});
afterEach(async () => {
  await outlook?.close();
  expect(violations).toEqual([]);
  expect(foreign).toEqual([]);
});

test('doctor has nothing to report of it', async () => {
  const args = ['doctor', site.base, '--ca', site.ca, '--release', site.folder, '--format', 'json'];
  // Not synchronous: the site may be served by this very process.
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/yubisashi.js', ...args]);
  expect(JSON.parse(stdout)).toMatchObject({ url: site.base, findings: [] });
});

/** The policy that is in force is the packaged one. */
async function expectOwnPolicy(checklist: ChecklistPage): Promise<void> {
  const names = (await checklist.names()).join('\n');
  expect(names).toContain('上長の承認');
  expect(names).not.toContain('誤字');
}

describe.each<ProfileId>(['web', 'classic', 'mac'])('manifest.xml on %s', (profile) => {
  test('an external mail is stopped, ticked and leaves', async () => {
    outlook = await Outlook.open(browser, smartAlerts, { profile });
    const mail = await outlook.openDraft(external);
    await mail.send();
    if (profile !== 'web') await mail.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
    const checklist = new ChecklistPage(profile === 'mac' ? mail.pane : mail.dialog);
    await expectOwnPolicy(checklist);
    await checklist.confirm();
    if (profile === 'mac') {
      await checklist.body
        .getByText(/もう一度/)
        .first()
        .waitFor();
      await mail.send();
    }
    await outlook.waitForSent(1);
  });
});

describe.each<ProfileId>(['exchange', 'ltsc2021'])('manifest-onsend.xml on %s', (profile) => {
  beforeEach(async () => {
    outlook = await Outlook.open(browser, onSend, { profile });
  });

  test('a mail to colleagues leaves, an external one when it is ticked', async () => {
    const first = await outlook.openDraft(internal);
    await first.send();
    await outlook.waitForSent(1);
    const mail = await outlook.openDraft(external);
    await mail.send();
    const checklist = new ChecklistPage(mail.dialog);
    await expectOwnPolicy(checklist);
    expect(await outlook.sent()).toHaveLength(1);
    await checklist.confirm();
    await outlook.waitForSent(2);
  });

  test('what is blocked stays, and the notification says why', async () => {
    const mail = await outlook.openDraft(withProgram);
    await mail.send();
    await mail.notifications.getByText('setup.exe').waitFor();
    expect(await mail.smartAlert.count()).toBe(0);
    expect(await outlook.sent()).toEqual([]);
  });

  test('where the dialog cannot open, the pane leads to the same', async () => {
    await outlook.setFault(10, { kind: 'error', code: 12011 });
    const mail = await outlook.openDraft(external);
    await mail.send();
    await mail.notifications.getByText('［送信前の確認］').waitFor();
    expect(await outlook.sent()).toEqual([]);
    await mail.runCommand('YubisashiPaneButton');
    const checklist = new ChecklistPage(mail.pane);
    await checklist.confirm();
    await checklist.body
      .getByText(/もう一度|「送信」/)
      .first()
      .waitFor();
    await mail.send();
    await outlook.waitForSent(1);
  });
});

test('looking into files keeps to the Content-Security-Policy', async () => {
  outlook = await Outlook.open(browser, smartAlerts);
  const mail = await outlook.openDraft({
    ...external,
    attachments: [
      {
        name: '見積.csv',
        size: 20,
        kind: 'file',
        inline: false,
        content: Buffer.from('名前,金額\n山田,100\n').toString('base64'),
      },
    ],
  });
  await mail.send();
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.body.getByText('見積.csv').first().waitFor();
  await checklist.confirm();
  await outlook.waitForSent(1);
});

test('a script that gets into a page is not run and asks nobody, and these tests would see it', async () => {
  outlook = await Outlook.open(browser, smartAlerts, { profile: 'mac' });
  const mail = await outlook.openDraft(external);
  await mail.runCommand('YubisashiPaneButton');
  await new ChecklistPage(mail.pane).names();
  const ran = await mail.pane.locator('body').evaluate(async (body) => {
    const script = body.ownerDocument.createElement('script');
    script.textContent = 'document.documentElement.dataset.planted = "ran"';
    body.append(script);
    const told = await fetch('https://evil.example/').then(
      () => 'told',
      () => 'refused',
    );
    return [body.ownerDocument.documentElement.dataset.planted ?? 'not run', told];
  });
  expect(ran).toEqual(['not run', 'refused']);
  await outlook.close();
  expect(violations.length).toBeGreaterThanOrEqual(2);
  violations.length = 0;
});
