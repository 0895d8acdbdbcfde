import { defineTexts } from './texts';

/** What the checks say. Keys are `<check id>`, or `<check id>.<case>` where a check has several things to say. */
export const checkTexts = defineTexts(
  {
    'external-recipient': '社外の宛先です: {recipient}',
    'empty-subject': '件名がありません',
    'mistyped-domain': '{domain} は {meant} の打ち間違いではありませんか',
    'mistyped-domain.look-alike': '{domain} は {meant} に似せた別のドメインです',
    'free-mail-recipient.free': '個人向けフリーメールの宛先です: {recipient}',
    'free-mail-recipient.carrier': '携帯電話会社のメールの宛先です: {recipient}',
    'free-mail-recipient.provider': '個人契約のプロバイダーメールの宛先です: {recipient}',
    'free-mail-recipient.colleague': '社内の方と同じ名前の個人アドレスです: {recipient}',
    'addressee-mismatch.person': '本文の宛名「{name}」に当たる方が宛先にいません',
    'addressee-mismatch.copy': '本文に CC とある「{name}」に当たる方が宛先にいません',
    'addressee-mismatch.company': '本文の宛名は「{company}」ですが、宛先は別の会社です',
    'addressee-mismatch.stranger': '本文の宛名「{company}」とは別の会社の宛先が入っています: {recipient}',
    'party-mismatch': '「{party}」の名前がありますが、宛先に {party} の方がいません',
    'could-not-inspect': '{what}を確認できませんでした: {reason}',
    'could-not-inspect.check': '「{check}」の確認中に問題が起きました: {reason}',
  },
  {
    'external-recipient': 'Outside the organization: {recipient}',
    'empty-subject': 'There is no subject',
    'mistyped-domain': 'Is {domain} a slip for {meant}?',
    'mistyped-domain.look-alike': '{domain} only looks like {meant}: it is another domain',
    'free-mail-recipient.free': 'A private free-mail address: {recipient}',
    'free-mail-recipient.carrier': 'A mobile carrier’s mail address: {recipient}',
    'free-mail-recipient.provider': 'An internet provider’s private mail address: {recipient}',
    'free-mail-recipient.colleague': 'A private address with a colleague’s name: {recipient}',
    'addressee-mismatch.person': 'The text is addressed to “{name}”, who is not among the recipients',
    'addressee-mismatch.copy': 'The text says that “{name}” gets a copy, but is not among the recipients',
    'addressee-mismatch.company':
      'The text is addressed to “{company}”, but the recipients are of another company',
    'addressee-mismatch.stranger': 'Not of “{company}”, to whom the text is addressed: {recipient}',
    'party-mismatch': '“{party}” is named, but nobody of {party} is among the recipients',
    'could-not-inspect': 'Could not inspect {what}: {reason}',
    'could-not-inspect.check': 'The check “{check}” failed: {reason}',
  },
);

export type CheckTextKey = (typeof checkTexts.keys)[number];
