import { defineTexts } from './texts';

/** What is written and said after an accident: letters, steps, questions. `{name}` and the like are filled in. */
export const accidentTexts = defineTexts(
  {
    'apology.misdirected.subject': '【お詫び】誤送信メール削除のお願い（{date} 送信「{subject}」）',
    'apology.misdirected.body':
      '{name}\n\n{organization}{sender}です。\n\n{date} にお送りした「{subject}」というメールは、宛先を誤ってお送りしたものでした。\nご迷惑をおかけし、誠に申し訳ございません。\n\n大変恐れ入りますが、このメールと添付ファイルは開かずに削除していただき、削除が済みましたらその旨をご返信くださいますようお願いいたします。すでに転送や保存をされている場合は、あわせてお知らせください。\n\n今後このようなことのないよう、確認を徹底いたします。\n何卒よろしくお願い申し上げます。\n\n{sender}',
    'apology.exposed.subject': '【お詫び】メールアドレスの表示について（{date} 送信「{subject}」）',
    'apology.exposed.body':
      '{name}\n\n{organization}{sender}です。\n\n{date} にお送りした「{subject}」というメールで、本来は表示すべきでない他の受信者の方々のメールアドレスが、宛先欄に表示された状態で送信されました。\n皆様のメールアドレスを他の受信者の方々に知らせることとなり、誠に申し訳ございません。\n\n大変恐れ入りますが、このメールを削除し、表示されたメールアドレスを使用・転送されないようお願いいたします。\n\n今後このようなことのないよう、確認を徹底いたします。\n何卒よろしくお願い申し上げます。\n\n{sender}',
    'apology.wrong-file.subject': '【お詫び】添付ファイルの誤りについて（{date} 送信「{subject}」）',
    'apology.wrong-file.body':
      '{name}\n\n{organization}{sender}です。\n\n{date} にお送りした「{subject}」というメールに、誤ったファイルを添付しておりました。\nご迷惑をおかけし、誠に申し訳ございません。\n\n大変恐れ入りますが、添付ファイル{files}は開かずに削除していただき、削除が済みましたらその旨をご返信くださいますようお願いいたします。正しいファイルは、あらためてお送りいたします。\n\n今後このようなことのないよう、確認を徹底いたします。\n何卒よろしくお願い申し上げます。\n\n{sender}',
    'apology.twice.subject': '【お詫び】メールの重複送信について（「{subject}」）',
    'apology.twice.body':
      '{name}\n\n{organization}{sender}です。\n\n「{subject}」というメールを重ねてお送りしてしまいました。\nお手数をおかけし、誠に申し訳ございません。\n\n内容は同じですので、{date} にお送りしたものは破棄してくださいますようお願いいたします。\n\n{sender}',
    everybody: '各位',
    person: '{name} 様',
    'of-organization': '{organization}の',
    files: '（{files}）',
    'unknown-date': '先ほど',

    'report.subject': '【報告】メール誤送信（{kind}）「{subject}」',
    'report.body':
      '次のとおり報告します。\n\n■ 何が起きたか\n{kind}\n\n■ いつ\n{date}\n\n■ 誰から\n{sender}\n\n■ 件名\n{subject}\n\n■ 届いた相手（{count} 件）\n{readers}\n\n■ 添付ファイル\n{files}\n\n■ 含まれていた情報（個人情報の有無・件数）\n\n\n■ いままでにしたこと（取り消し・連絡・削除の確認）\n\n\n■ 気づいたいきさつ\n\n',
    none: 'なし',
    'kind.misdirected': '宛先を間違えた',
    'kind.exposed': 'Bcc にすべきアドレスを見せた',
    'kind.wrong-file': 'ファイルを間違えた',
    'kind.twice': '重ねて送った',

    'step.stop': 'まだ下書きや送信トレイにあれば、すぐに止める',
    'step.stop.why':
      '配信が遅らせてあるメールは、Outlook on the web・新しい Outlook・Mac では「下書き」に残り、開けば取り消せます',
    'step.recall': 'Outlook の「メッセージの取り消し」を試す',
    'step.recall.why':
      '取り消せるのは同じ組織（Exchange Online）の受信者だけです。社外に届いたメールは消せません',
    'step.link': '共有リンクを送ったときは、リンクを無効にする',
    'step.link.why': 'OneDrive・Box などの共有を止めれば、届いた後でも開けなくなります',
    'step.report': '上長と情報セキュリティの担当へ知らせる',
    'step.report.why': '自分だけで片づけず、気づいたらすぐに。早いほど打てる手が多くなります',
    'step.contact': '受け取った方へ連絡し、削除をお願いする',
    'step.contact.why': 'できればまず電話で。その後にお詫びのメールを送り、削除の返事を残します',
    'step.record': '記録する',
    'step.record.why':
      'いつ、誰に、何を（件数・個人情報の有無）、どう気づき、何をしたか。相手の返事も残します',
    'step.authority': '個人データが含まれるときは、届け出が要るかを担当に確かめる',
    'step.authority.why':
      '個人情報保護委員会への報告は、速報が知ってからおおむね 3〜5 日以内、確報が 30 日以内（不正な目的のおそれがあるときは 60 日以内）です。要配慮個人情報、財産的被害のおそれ、不正な目的のおそれ、1,000 人を超える場合などが当たり、本人への通知も要ります',
    'step.resend': '本来の相手へ、確かめてから送り直す',
    'step.resend.why': '急ぐほど間違えます。宛先と添付を声に出して確かめます',

    'why.title': 'なぜなぜ分析',
    'why.cause': '直接の原因',
    'why.cause.misdirected': '例: 宛先の候補から、同じ名字の別の人を選んだ',
    'why.cause.exposed': '例: 一斉送信のアドレスを Bcc ではなく To に入れた',
    'why.cause.wrong-file': '例: 似た名前の古いファイルを選んだ',
    'why.cause.twice': '例: 送られていないと思い、もう一度送信を押した',
    'why.why': 'なぜ {number}',
    'why.measure': '対策（すぐにすること）',
    'why.system': '対策（しくみですること）',
  },
  {
    'apology.misdirected.subject': 'Apology: please delete a mail sent in error (“{subject}”, {date})',
    'apology.misdirected.body':
      '{name}\n\nThis is {sender}{organization}.\n\nThe mail “{subject}” that I sent you on {date} was addressed to you by mistake. I am very sorry for the trouble.\n\nPlease delete this mail and its attachments without opening them, and reply once that is done. If you have already forwarded or saved it, please let me know that too.\n\nI will check more carefully so that this does not happen again.\n\n{sender}',
    'apology.exposed.subject': 'Apology: addresses shown in a mail (“{subject}”, {date})',
    'apology.exposed.body':
      '{name}\n\nThis is {sender}{organization}.\n\nThe mail “{subject}” of {date} was sent with the addresses of all its recipients visible to one another. I am very sorry that your address was shown to others.\n\nPlease delete that mail, and do not use or pass on the addresses shown in it.\n\nI will check more carefully so that this does not happen again.\n\n{sender}',
    'apology.wrong-file.subject': 'Apology: wrong file attached (“{subject}”, {date})',
    'apology.wrong-file.body':
      '{name}\n\nThis is {sender}{organization}.\n\nA wrong file was attached to the mail “{subject}” that I sent you on {date}. I am very sorry for the trouble.\n\nPlease delete the attachment{files} without opening it, and reply once that is done. I will send you the right file separately.\n\nI will check more carefully so that this does not happen again.\n\n{sender}',
    'apology.twice.subject': 'Apology: a mail sent twice (“{subject}”)',
    'apology.twice.body':
      '{name}\n\nThis is {sender}{organization}.\n\nThe mail “{subject}” was sent to you more than once. I am sorry for the inconvenience.\n\nThe contents are the same; please disregard the one of {date}.\n\n{sender}',
    everybody: 'To whom it may concern,',
    person: 'Dear {name},',
    'of-organization': ' of {organization}',
    files: ' ({files})',
    'unknown-date': 'just now',

    'report.subject': 'Report: misdirected mail ({kind}) “{subject}”',
    'report.body':
      'I report the following.\n\nWhat happened\n{kind}\n\nWhen\n{date}\n\nFrom\n{sender}\n\nSubject\n{subject}\n\nWho received it ({count})\n{readers}\n\nAttachments\n{files}\n\nWhat it contained (personal data? how many people?)\n\n\nWhat was done so far (recall, contact, deletion confirmed)\n\n\nHow it was noticed\n\n',
    none: 'None',
    'kind.misdirected': 'Sent to the wrong people',
    'kind.exposed': 'Addresses shown that belonged in Bcc',
    'kind.wrong-file': 'Wrong file attached',
    'kind.twice': 'Sent twice',

    'step.stop': 'Stop it if it is still in Drafts or the Outbox',
    'step.stop.why':
      'A mail whose delivery is delayed stays in Drafts in Outlook on the web, new Outlook and on Mac, and can be cancelled there',
    'step.recall': 'Try Outlook’s “Recall Message”',
    'step.recall.why':
      'Only recipients of your own organization (Exchange Online) can be reached by it; what went outside cannot be taken back',
    'step.link': 'If you sent a sharing link, disable it',
    'step.link.why':
      'Once sharing is stopped in OneDrive, Box and the like, it cannot be opened even after delivery',
    'step.report': 'Tell your manager and whoever is in charge of information security',
    'step.report.why': 'At once, and not on your own: the earlier they know, the more can be done',
    'step.contact': 'Contact those who received it and ask them to delete it',
    'step.contact.why': 'By telephone first if you can; then send the apology, and keep their replies',
    'step.record': 'Write it down',
    'step.record.why':
      'When, to whom, what (how many records, personal data or not), how you noticed, what you did; keep the replies',
    'step.authority': 'If personal data was in it, ask whether the authority has to be told',
    'step.authority.why':
      'In Japan the Personal Information Protection Commission expects a first report within about 3 to 5 days of learning of it and a final one within 30 days (60 where there may be a wrongful purpose): for special-care data, a risk of financial loss, a possible wrongful purpose, or more than 1,000 people; those concerned must be told too',
    'step.resend': 'Send it again to the right people, checked',
    'step.resend.why': 'Haste breeds the next mistake: say recipients and attachments aloud',

    'why.title': 'Five whys',
    'why.cause': 'Direct cause',
    'why.cause.misdirected': 'For example: picked another person of the same name from the suggestions',
    'why.cause.exposed': 'For example: put the addresses of a circular into To instead of Bcc',
    'why.cause.wrong-file': 'For example: picked an older file of a similar name',
    'why.cause.twice': 'For example: thought it had not gone, and pressed Send again',
    'why.why': 'Why {number}',
    'why.measure': 'Measure (at once)',
    'why.system': 'Measure (in how we work)',
  },
);

export type AccidentTextKey = (typeof accidentTexts.keys)[number];
