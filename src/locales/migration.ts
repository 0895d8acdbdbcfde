import { defineTexts } from './texts';

/** What `policy import` says of the settings of other products. */
export const migrationTexts = defineTexts(
  {
    heading: '{product} の設定ファイル {files} 件から、{out} を作りました。',
    summary:
      'そのまま引き継いだ設定 {taken}、変えて引き継いだ設定 {changed}、引き継げない設定 {none}、使われていない設定 {unused}、読めない行 {fault}',
    'kind.fault': '読めない行（何も引き継いでいません。直して、もう一度実行してください）',
    'kind.none': '引き継げない設定',
    'kind.changed': '変えて引き継いだ設定',
    'kind.taken': 'そのまま引き継いだ設定',
    'kind.unused': '使われていない設定（引き継ぐものがありません）',
    'place.line': '{file}:{lines}',
    'place.more': '{file}:{lines} ほか {count} 行',

    'file.unknown': '設定ファイルの名前ではありません。次の名前で指定してください: {names}',
    'file.other': '設定ファイルではないため、読みませんでした。',
    'fault.encoding':
      '文字コードが分かりません。テキストとして開き、UTF-8 か Shift_JIS で保存し直してください。',
    'fault.quotes':
      '「"」が閉じていないか、閉じたあとに文字があります。文中の「"」は「""」と重ねて書いてください。',
    'fault.columns':
      '{columns} 列のところに {found} 列あります。カンマや改行を含む文は「"」で囲んでください。',
    'fault.flag': '{column} 列目（{name}）が「{value}」です。True か False と書いてください。',
    'fault.number': '{column} 列目（{name}）が「{value}」です。0 以上の整数で書いてください。',
    'fault.address':
      '「{value}」で終わる宛先はありません。user@example.com、@example.com、example.com のように書いてください。',
    'fault.cc-or-bcc': '{column} 列目が「{value}」です。Cc か Bcc と書いてください。',
    'fault.section':
      '知らない区分です。[WARNING]、[REWARNING]、[BLOCK] のどれかにしてください。続く行は [{section}] のものとして読みました。',
    'fault.no-pair': '「名前 = 値」の形ではありません。',
    'fault.no-section': 'この行の前に [名前] の行が要ります。',
    'fault.no-keywords': 'Keywords がないため、何も探せません。Keywords = 語,語 と書いてください。',
    'fault.key': '「{key}」は使えません。使えるもの: {keys}',
    'fault.switch': '{name} が「{value}」です。True か False と書いてください。',
    'fault.parameter-number': '{name} が「{value}」です。整数で書いてください。',
    'fault.parameter': '「{name}」という設定はありません。綴りを確かめてください。',

    'say.no-attachments': '添付ファイルを送ってはいけない宛先です。',
    'say.remove': '宛先から外すことになっているアドレスです。',

    least: '指定できるのは {least} からなので、{count} を {least} にしました。',
    'no-bcc': '宛先を自動では Bcc に変えません。代わりに、送信前に知らせて止めます。',

    'okan.subdomains': '書かれた文字で終わる宛先を、ドメインとそのサブドメインとして読みました: {patterns}',
    'okan.wildcard':
      'OutlookOkan では * と ? に特別な意味がなく、この行は働いていませんでした。ここでは働きます: {patterns}',
    'okan.incomplete': '空の列があり、OutlookOkan でも使われていませんでした。',
    'okan.first-line-only': 'このファイルで使われるのは 1 行目だけです。',
    'okan.internal':
      '社内として扱う宛先（{patterns}）に入れました。自分の組織のドメインは organization.domains に書き、ここからは除いてください。organization.domains が空の間は、差出人と同じドメインが社内です。',
    'okan.white-ticked':
      '宛先にあらかじめチェックを入れておく機能はありません。確認なしで送ってよい宛先なら、recipients.trusted に書いてください（社内と同じに扱います）。',
    'okan.white-without-files':
      '許可リストだけのメールは確認しない設定だったので、社内と同じに扱う宛先（{patterns}）にしました。添付ファイルがあっても確認を出しません。',
    'okan.all-white': '許可リスト（Whitelist.csv）の宛先を、社内と同じに扱う宛先にしました。',
    'okan.multiple-domains': '社外宛てはいつも確認するので、設定は要りません。',
    'okan.members':
      '配布リストの中の人は、アドインからは見えません。代わりに、配布リストが宛先にあることを知らせます（distribution-list）。',
    'okan.inline': '本文に埋め込まれた画像は、いつも添付ファイルとして扱いません。',
    'okan.sorted': '宛先は、いつも会社ごとにまとめて示します。',
    'okan.adds-sender':
      '差出人自身を自動で宛先に足すことはできません。写しは「送信済みアイテム」にあります。',
    'okan.word-adds':
      'この語が件名か自分で書いた本文にあるときに、宛先へ足します（引用した部分は見ません）。',
    'okan.holds-one':
      '宛先ごとに待たせる時間は変えられません。社外宛て・社内・警告のあるメールごとの時間を hold に書いてください。',
    'okan.spares-colleagues': '社内だけのメールでは行わない設定として、当てはまる規則に入れました。',
    'okan.contacts-ticked':
      '連絡先は調べません。代わりに、送ったことのある相手を覚え、初めての宛先を知らせます（new-recipient）。',
    'okan.names-both-ways':
      '宛名や会社名と宛先の食い違いは、どちらの側からも調べます（addressee-mismatch、party-mismatch）。',
    'okan.contacts-warned': '連絡先は調べません。代わりに、送ったことのない宛先で警告します。',
    'okan.contacts-prohibited': '連絡先は調べません。送信は禁止せず、送ったことのない宛先で警告します。',
    'okan.tasks': '仕事の依頼は確認しません。',
    'okan.subject-too': '件名もいつも調べます。',
    'okan.attachments-ticked': '添付ファイルにあらかじめチェックを入れておく機能はありません。',
    'okan.language': '表示の言語は Outlook に従います（日本語か英語）。',
    'okan.keyword-recipient':
      '取引先名簿に入れました。この語が件名・本文・ファイル名にあり、宛先に該当がなければ知らせます（社外宛てのメールだけ。party-mismatch）。',
    'okan.attachment-recipient':
      '取引先名簿に入れました。この語がファイル名に加えて件名・本文にあるときも、宛先に該当がなければ知らせます（party-mismatch、attachment-party）。',
    'okan.attachment-prohibited':
      '添付ファイルがあるときだけ禁止することはできません。代わりに、この宛先（{patterns}）ではいつも警告します。',
    'okan.attachment-alert': '添付ファイルがあるときだけでなく、この宛先（{patterns}）ではいつも警告します。',
    'okan.deletes-recipients':
      '宛先を自動では外しません。代わりに、この宛先（{patterns}）があれば警告し、その場で外せるようにします。',
    'okan.everything-blocked': '「*」で送信を禁止すると、どのメールも送れません。引き継ぎませんでした。',
    'okan.always-nothing': '「*」に示す文がありません。引き継ぎませんでした。',
    'okan.always': 'いつも示す警告の代わりに、どのメールでもチェックする確認項目にしました。',
    'okan.received': '受信したメールは調べません。',
    'okan.every-file': '添付ファイルは、拡張子によらず中身で調べます。',
    'okan.link-instead':
      'リンクでの共有を勧める機能はありません。チェックする項目にするなら checklist.custom に書いてください。',
    'okan.opens-files':
      '確認画面からファイルは開けません。代わりに、アドインがファイルの中を調べ、パスワードの有無、隠れたシートや個人情報などを知らせます。',
    'okan.forced-bcc':
      '宛先を自動では Bcc に変えません。代わりに、To と Cc に {count} 名以上いるメールで警告します。',
    'okan.adds-text':
      '送信のときに Outlook が本文に加えます（社外宛てだけにするなら addedText.when を external にしてください）。',
    'okan.long-text': '{most} 文字を超える文は加えられません。',

    'fcm.negated': '同じ一覧にある項目を取り消す行なので、その項目を除きました。',
    'fcm.negates-nothing': '取り消す項目が同じ一覧にありません。FlexConfirmMail でも何も起きない行でした。',
    'fcm.rewarning': '別の画面でもう一度尋ねる代わりに、まとめてはチェックできない警告にしました。',
    'fcm.language-twin':
      '「{section}」と同じ語を別の言語で知らせるものです。メッセージは 1 つだけなので、先にあるほうを使いました。',
    'fcm.language': '表示の言語によらず、いつも調べます。',
    'fcm.unknown-type':
      'WarningType の「{type}」は知らない種類です。FlexConfirmMail と同じく WARNING としました。',
    'fcm.body-item': '本文の確認に最も近い項目「誤字」としました。',
    'fcm.external-only': 'To と Cc のドメインのうち、社外のものだけを数えます。',
    'fcm.one-threshold': 'しきい値は 1 つだけです。最も小さい {domains} から警告します。',
    'fcm.lists':
      '展開していない連絡先グループだけを止めることはできません。代わりに、配布リストがあれば警告します。',
    'fcm.countdown': '秒読みは、［送信する］が確認画面にあるときに行います。',
    'fcm.count-skip': '秒読みは、確認画面を出すどのメールでも行います。',
    'fcm.most': '指定できるのは {most} までなので、{most} にしました。',
    'fcm.delay':
      '分単位に切り上げ、{minutes} 分にしました。従来の Outlook では、送信したあとに取り消せません。',
    'fcm.emphasized': '社外の宛先は、いつも目立つように示します。',
    'fcm.inline': '本文に埋め込まれた画像は数えません。',
    'fcm.order': '確認画面の並びは変えられません。',
    'fcm.fixed':
      'ここでは逆に、利用者が変えてよい設定だけを userMayOverride に書きます。何も許していません。',
    'fcm.no-domains':
      '社内のドメインがありません。このままでは差出人と同じドメインが社内です。organization.domains に書いてください。',
  },
  {
    heading: 'Made {out} of {files} settings files of {product}.',
    summary:
      'Settings taken as they were: {taken}, taken with a change: {changed}, without a counterpart: {none}, not in use: {unused}; lines that cannot be read: {fault}',
    'kind.fault': 'Lines that cannot be read (nothing of them was taken; mend them and run this again)',
    'kind.none': 'Without a counterpart',
    'kind.changed': 'Taken with a change',
    'kind.taken': 'Taken as they were',
    'kind.unused': 'Not in use (nothing to take)',
    'place.line': '{file}:{lines}',
    'place.more': '{file}:{lines} and {count} more lines',

    'file.unknown': 'This is not the name of a settings file. Use one of: {names}',
    'file.other': 'Not a settings file, and not read.',
    'fault.encoding': 'The encoding is unknown. Open it as text and save it as UTF-8 or Shift_JIS.',
    'fault.quotes':
      'A " is not closed, or something follows the closing one. Write a " within a text twice: "".',
    'fault.columns':
      'There are {found} columns where {columns} are expected. Put texts with commas or line ends in quotes (").',
    'fault.flag': 'Column {column} ({name}) is “{value}”. Write True or False.',
    'fault.number': 'Column {column} ({name}) is “{value}”. Write a whole number, 0 or more.',
    'fault.address': 'No address ends in “{value}”. Write user@example.com, @example.com or example.com.',
    'fault.cc-or-bcc': 'Column {column} is “{value}”. Write Cc or Bcc.',
    'fault.section':
      'Unknown section. Use [WARNING], [REWARNING] or [BLOCK]. The lines after it were read as those of [{section}].',
    'fault.no-pair': 'Not of the form “name = value”.',
    'fault.no-section': 'A line [name] is missing before this one.',
    'fault.no-keywords': 'There are no Keywords to look for. Write Keywords = word,word.',
    'fault.key': '“{key}” is not known here. Use one of: {keys}',
    'fault.switch': '{name} is “{value}”. Write True or False.',
    'fault.parameter-number': '{name} is “{value}”. Write a whole number.',
    'fault.parameter': 'There is no setting “{name}”. Check its spelling.',

    'say.no-attachments': 'No attachments may be sent to this recipient.',
    'say.remove': 'This address is to be left out of mails.',

    least: '{least} is the least that can be set; {count} became {least}.',
    'no-bcc': 'Recipients are not moved to Bcc automatically. The sender is told and stopped instead.',

    'okan.subdomains':
      'Recipients that end in this text were read as the domain and its subdomains: {patterns}',
    'okan.wildcard':
      '* and ? mean nothing to OutlookOkan, and this line did nothing there. Here it does: {patterns}',
    'okan.incomplete': 'A column is empty; OutlookOkan did not use the line either.',
    'okan.first-line-only': 'Only the first line of this file is used.',
    'okan.internal':
      'Put among those who count as internal ({patterns}). Write the domains of your own organization into organization.domains and take them out here. While organization.domains is empty, the sender’s own domain is internal.',
    'okan.white-ticked':
      'Recipients cannot be ticked beforehand. If mail to them may go without confirmation, put them into recipients.trusted (they then count as internal).',
    'okan.white-without-files':
      'Mail to the white list alone was not confirmed, so these ({patterns}) count as internal. Mail with attachments is not confirmed either.',
    'okan.all-white': 'Recipients of the white list (Whitelist.csv) count as internal.',
    'okan.multiple-domains': 'External mail is always confirmed; nothing need be set.',
    'okan.members':
      'An add-in cannot see the members of a list. That there is a list among the recipients is told instead (distribution-list).',
    'okan.inline': 'Pictures within the text never count as attachments.',
    'okan.sorted': 'Recipients are always shown by company.',
    'okan.adds-sender': 'The sender himself cannot be added automatically. Sent Items has the copy.',
    'okan.word-adds':
      'Recipients are added where this word is in the subject or in the sender’s own text (quoted text is not looked at).',
    'okan.holds-one':
      'How long mail is held cannot depend on the recipient. Write times for external mail, internal mail and mail with warnings into hold.',
    'okan.spares-colleagues': 'The rules that it goes for do not apply to mail to colleagues alone.',
    'okan.contacts-ticked':
      'Contacts are not looked at. Whom you write to is remembered instead, and new recipients are told (new-recipient).',
    'okan.names-both-ways':
      'Names in the text and recipients are compared both ways (addressee-mismatch, party-mismatch).',
    'okan.contacts-warned':
      'Contacts are not looked at. Recipients never written to before are warned of instead.',
    'okan.contacts-prohibited':
      'Contacts are not looked at. Recipients never written to before are warned of, not blocked.',
    'okan.tasks': 'Task requests are not checked.',
    'okan.subject-too': 'The subject is always looked at too.',
    'okan.attachments-ticked': 'Attachments cannot be ticked beforehand.',
    'okan.language': 'The language is that of Outlook (Japanese or English).',
    'okan.keyword-recipient':
      'Put into the directory. Where the word is in the subject, the text or a file’s name and none of the recipients goes with it, the sender is told (external mail only; party-mismatch).',
    'okan.attachment-recipient':
      'Put into the directory. Where the word is in a file’s name, and also in the subject or the text, and none of the recipients goes with it, the sender is told (party-mismatch, attachment-party).',
    'okan.attachment-prohibited':
      'Recipients cannot be blocked for mail with attachments alone. These ({patterns}) are always warned of instead.',
    'okan.attachment-alert': 'These ({patterns}) are always warned of, not only where there are attachments.',
    'okan.deletes-recipients':
      'Recipients are not removed automatically. These ({patterns}) are warned of instead, and can be removed with one press.',
    'okan.everything-blocked': '“*” that blocks would stop every mail. It was not taken.',
    'okan.always-nothing': '“*” has nothing to say. It was not taken.',
    'okan.always': 'The warning that is always shown became an item to be ticked before every mail.',
    'okan.received': 'Received mail is not looked at.',
    'okan.every-file': 'Attachments are always judged by their contents, whatever their ending.',
    'okan.link-instead':
      'Nobody is advised to share a link instead. To have it ticked, add an item to checklist.custom.',
    'okan.opens-files':
      'Files cannot be opened from the checklist. The add-in looks into them itself and tells of passwords, hidden sheets, personal data and the like.',
    'okan.forced-bcc':
      'Recipients are not moved to Bcc automatically. Mail with {count} or more in To and Cc is warned of instead.',
    'okan.adds-text':
      'Outlook adds it as the mail is sent (for external mail alone set addedText.when to external).',
    'okan.long-text': 'A text of more than {most} characters cannot be added.',

    'fcm.negated': 'It takes an entry of the same list out, which was left out.',
    'fcm.negates-nothing': 'The same list has no such entry. FlexConfirmMail made nothing of it either.',
    'fcm.rewarning': 'Instead of a second question it became a warning that cannot be ticked in bulk.',
    'fcm.language-twin':
      'It says what “{section}” says, in another language. There is one message only: that of the first.',
    'fcm.language': 'It applies whatever the language is.',
    'fcm.unknown-type':
      'The WarningType “{type}” is unknown. It was read as WARNING, as FlexConfirmMail does.',
    'fcm.body-item': 'The nearest item is “Typos”.',
    'fcm.external-only': 'Of the domains in To and Cc only the external ones are counted.',
    'fcm.one-threshold': 'There is one threshold only: {domains}, the lowest.',
    'fcm.lists':
      'Contact groups that were not expanded cannot be blocked by themselves. Every list is warned of instead.',
    'fcm.countdown': 'The countdown runs where Send is on the checklist.',
    'fcm.count-skip': 'The countdown runs with every mail for which the checklist is shown.',
    'fcm.most': '{most} is the most that can be set, and was.',
    'fcm.delay':
      'In whole minutes, rounded up: {minutes}. In classic Outlook a mail that was sent cannot be called back.',
    'fcm.emphasized': 'External recipients are always marked.',
    'fcm.inline': 'Pictures within the text are not counted.',
    'fcm.order': 'The order of the checklist cannot be changed.',
    'fcm.fixed':
      'Here it is the other way round: userMayOverride lists what users may change. Nothing was allowed.',
    'fcm.no-domains':
      'There are no internal domains. As it is, the sender’s own domain is internal. Write yours into organization.domains.',
  },
);

export type MigrationTextKey = (typeof migrationTexts.keys)[number];
