import type { OutgoingMessage } from '../../src/message/message';
import type { ProfileId } from '../../src/simulator/model/profiles';
import { ChecklistPage } from './support/checklist';
import { external, internal } from './support/messages';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();

const invitation = (message: OutgoingMessage): OutgoingMessage => ({ ...message, kind: 'meeting' });

test.each<[ProfileId, 'dialog' | 'pane']>([
  ['web', 'dialog'],
  ['classic', 'dialog'],
  ['mac', 'pane'],
])('%s: an invitation to somebody outside is ticked in the %s and leaves', async (profile, place) => {
  const outlook = await openOutlook({ profile });
  const meeting = await outlook.openDraft(invitation(external));
  await meeting.send();
  if (profile !== 'web') await meeting.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
  const checklist = new ChecklistPage(meeting[place]);
  await checklist.body.getByText('必須', { exact: true }).first().waitFor();
  await outlook.picture(`meeting-${profile}`);
  expect(await outlook.sent()).toEqual([]);
  if (place === 'pane') {
    await checklist.confirmBeforeSend();
    await meeting.send();
  } else {
    await checklist.confirm();
  }
  await outlook.waitForSent(1);
  const [sent] = await outlook.sent();
  expect(sent).toMatchObject({
    kind: 'meeting',
    to: external.to.map(({ address }) => ({ address })),
    cc: external.cc.map(({ address }) => ({ address })),
  });
});

test('an invitation to colleagues leaves without a word', async () => {
  const outlook = await openOutlook({ profile: 'web' });
  const meeting = await outlook.openDraft(invitation({ ...internal, subject: '' }));
  await meeting.send();
  await outlook.waitForSent(1);
  expect(await meeting.smartAlert.count()).toBe(0);
});
