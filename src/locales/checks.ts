import { defineTexts } from './texts';

/** What the checks say. Keys are `<check id>`, or `<check id>.<case>` where a check has several things to say. */
export const checkTexts = defineTexts(
  {
    'external-recipient': '社外の宛先です: {recipient}',
    'external-recipient.party': '社外の宛先です: {recipient}（{party}）',
    'blocked-recipient': '送信が禁止されている宛先です: {recipient}',
    'blocked-recipient.message': '送信が禁止されている宛先です: {recipient} — {message}',
    'watched-recipient': '注意が必要な宛先です: {recipient}',
    'watched-recipient.message': '{message}: {recipient}',
    'many-external-domains':
      '社外 {count} 組織のアドレスが、To・Cc で互いに見えます（{domains}）。互いに知らせない相手は Bcc にしてください',
    'many-recipients': 'To と Cc に {count} 件の宛先があり、互いに見えます',
    'similar-recipient.look-alike': '{recipient} は {other} と見分けのつきにくい、別のアドレスです',
    'similar-recipient.disguised':
      '{recipient} のアドレスには英字に似た別の文字が使われています（{reading} に見えます）',
    'similar-recipient.shown-address': '表示名にあるアドレス {shown} とは違う宛先に届きます: {recipient}',
    'similar-recipient.same-name': '同じ名前の {other} と取り違えていませんか: {recipient}',
    'similar-recipient.slip': '{other} の打ち間違いではありませんか: {recipient}',
    'similar-recipient.same-local': '@ の前が同じ {other} と取り違えていませんか: {recipient}',
    'new-recipient': '初めて送る宛先です: {recipients}',
    'new-recipient.many': '初めて送る宛先が {count} 件あります: {recipients} ほか',
    'added-domain': '元のメールにいなかった {domain} の宛先が、返信に加わっています',
    'added-domain.forward': '元のメールにいなかった {domain} に転送します',
    'reply-all': '全員への返信です（{count} 件）',
    'reply-all.external': '全員への返信です（{count} 件、うち社外 {outside} 件）',
    'distribution-list': 'メーリングリストです。届く人をここでは確認できません: {recipient}',
    'missing-recipient':
      'いつも一緒に送っている {person} が入っていません（この宛先へのメール {of} 通のうち {together} 通）',
    'sender-account': '組織のものではない差出人アドレスから送ろうとしています: {account}',
    'sender-account.conversation': 'このやりとりの差出人は {other} でした。{account} から送ろうとしています',
    'unverified-recipients':
      '宛先が多く、Outlook から一部しか読み取れていないおそれがあります（確認できた件数: {counts}）',
    'empty-subject': '件名がありません',
    'empty-subject.prefix': '件名が「{subject}」だけです',
    placeholder: '「{words}」が書きかけのまま残っています',
    keyword: '「{words}」が含まれています',
    'keyword.message': '{message}（「{words}」）',
    'missing-attachment': '「{words}」とありますが、添付ファイルがありません',
    'blocked-attachment': '送信が禁止されているファイルです: {name}（{pattern}）',
    'blocked-attachment.message': '送信が禁止されているファイルです: {name} — {message}',
    'watched-attachment': '注意が必要なファイルです: {name}（{pattern}）',
    'watched-attachment.message': '{message}: {name}',
    'large-attachment': '添付ファイルの合計が {size} MB あります（{count} 件、最大は {name}）',
    'could-not-inspect.recipient':
      '宛先「{name}」({field}) のメールアドレスを読み取れず、確認できませんでした',
    'could-not-inspect.blank': '{field} に、名前もメールアドレスも読み取れない宛先があります',
    'could-not-inspect.check': '「{check}」の確認中に問題が起きました: {reason}',
  },
  {
    'external-recipient': 'Outside the organization: {recipient}',
    'external-recipient.party': 'Outside the organization: {recipient} ({party})',
    'blocked-recipient': 'Sending to this recipient is not allowed: {recipient}',
    'blocked-recipient.message': 'Sending to this recipient is not allowed: {recipient} — {message}',
    'watched-recipient': 'This recipient needs care: {recipient}',
    'watched-recipient.message': '{message}: {recipient}',
    'many-external-domains':
      'Recipients of {count} outside organizations see one another’s addresses in To and Cc ({domains}). Use Bcc for those who should not',
    'many-recipients': '{count} recipients in To and Cc see one another’s addresses',
    'similar-recipient.look-alike': '{recipient} can hardly be told from {other}, and is another address',
    'similar-recipient.disguised':
      'The address of {recipient} uses letters of another alphabet (it reads like {reading})',
    'similar-recipient.shown-address': 'The name shows the address {shown}, but the mail goes to {recipient}',
    'similar-recipient.same-name': 'Not the {other} of the same name? {recipient}',
    'similar-recipient.slip': 'A slip for {other}? {recipient}',
    'similar-recipient.same-local': 'Not {other}, with the same name before the @? {recipient}',
    'new-recipient': 'You have never written to: {recipients}',
    'new-recipient.many': 'You have never written to {count} of the recipients: {recipients} and others',
    'added-domain': '{domain} was not in the original message and is in this reply',
    'added-domain.forward': 'Forwards to {domain}, which was not in the original message',
    'reply-all': 'A reply to all {count}',
    'reply-all.external': 'A reply to all {count}, {outside} of them outside the organization',
    'distribution-list': 'A distribution list, whose members cannot be seen here: {recipient}',
    'missing-recipient':
      '{person}, who is always with these people, is missing (in {together} of {of} mails to them)',
    'sender-account': 'About to be sent from an account that is not the organization’s: {account}',
    'sender-account.conversation':
      'This conversation was held as {other}; the mail is about to be sent from {account}',
    'unverified-recipients':
      'There are so many recipients that Outlook may have given only some of them (inspected: {counts})',
    'empty-subject': 'There is no subject',
    'empty-subject.prefix': 'The subject is only “{subject}”',
    placeholder: 'Still to be filled in: “{words}”',
    keyword: 'Contains “{words}”',
    'keyword.message': '{message} (“{words}”)',
    'missing-attachment': 'The text says “{words}”, but nothing is attached',
    'blocked-attachment': 'Sending this file is not allowed: {name} ({pattern})',
    'blocked-attachment.message': 'Sending this file is not allowed: {name} — {message}',
    'watched-attachment': 'This file needs care: {name} ({pattern})',
    'watched-attachment.message': '{message}: {name}',
    'large-attachment': 'The attachments are {size} MB together ({count}, the largest is {name})',
    'could-not-inspect.recipient': 'Could not inspect {name} ({field}): its mail address cannot be read',
    'could-not-inspect.blank': 'There is a recipient in {field} whose name and address cannot be read',
    'could-not-inspect.check': 'The check “{check}” failed: {reason}',
  },
);

export type CheckTextKey = (typeof checkTexts.keys)[number];
