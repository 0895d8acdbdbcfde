import { defineTexts } from './texts';

/** What the checks say. Keys are `<check id>`, or `<check id>.<case>` where a check has several things to say. */
export const checkTexts = defineTexts(
  {
    'external-recipient': '社外の宛先です: {recipient}',
    'empty-subject': '件名がありません',
    'could-not-inspect': '{what}を確認できませんでした: {reason}',
    'could-not-inspect.check': '「{check}」の確認中に問題が起きました: {reason}',
  },
  {
    'external-recipient': 'Outside the organization: {recipient}',
    'empty-subject': 'There is no subject',
    'could-not-inspect': 'Could not inspect {what}: {reason}',
    'could-not-inspect.check': 'The check “{check}” failed: {reason}',
  },
);

export type CheckTextKey = (typeof checkTexts.keys)[number];
