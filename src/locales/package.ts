import { defineTexts } from './texts';

/** What `yubisashi package` says. */
export const packageTexts = defineTexts(
  {
    made: '{out} に {url} 用の一式を作りました（版 {version}、マニフェスト {manifestVersion}、SendMode {sendMode}）。',
    'changed.manifests':
      '前回（マニフェスト {earlier}）からマニフェストが変わりました。サイト（{count} ファイル）を置き換えてから、マニフェストを配り直してください。',
    'changed.site':
      '前回からサイトの {count} ファイルが変わりました（{files}）。マニフェストを配り直す必要はありません。',
    'changed.nothing': '前回からサイトもマニフェストも変わっていません。',
    heavy:
      '注意: launchevent.js が {kilobytes} KB（圧縮時）で、目安の {budget} KB を超えています。従来の Outlook は送信のたびに読み込みます。policy.json の一覧を短くするか、directory に移してください（directory は含まれません）。',
    next: '次にすること: {out}/NEXT-STEPS.{language}.md。置いたあとは yubisashi doctor {url}',
    'folder.other':
      'yubisashi package で作ったものではないファイルがあります。空のフォルダーか、前回のフォルダーを指定してください。',
    'folder.not-a-folder': 'フォルダーではありません。',
    older:
      'このフォルダーには新しい版 {there} があります。この yubisashi は {here} です。新しいほうの yubisashi を使うか、別のフォルダーを指定してください。',
    'revision.lower': '--revision {revision} は前回より小さい値です。{least} 以上にしてください。',
    'revision.too-many': '版 {version} のマニフェストは、これ以上改訂できません。',
    'build.unusable':
      '付属のアドイン（dist）が壊れているか、書き換えられています（{reason}）。yubisashi を入れ直してください。',
    'start.not-beside-policy':
      '{setting} の「{start}」は、policy.json のフォルダーかその下のファイルではありません。',
    'start.too-large': '{setting} の「{start}」が {limit} KB を超えています。',
    'start.not-a-memory': '{setting} の「{start}」が { "memory": "…" } の形の JSON ではありません。',
    'start.damaged': '{setting} の「{start}」の記録が壊れています。',
    'start.version': '{setting} の「{start}」の記録は、新しい版のもので読めません。',
  },
  {
    made: 'Everything for {url} is in {out} (version {version}, manifest {manifestVersion}, SendMode {sendMode}).',
    'changed.manifests':
      'The manifests changed since the last time (manifest {earlier}). Replace the site ({count} files), then deploy the manifest again.',
    'changed.site':
      '{count} files of the site changed since the last time ({files}). No manifest has to be deployed again.',
    'changed.nothing': 'Neither site nor manifests changed since the last time.',
    heavy:
      'Note: launchevent.js takes {kilobytes} KB compressed, more than the {budget} KB it should. Classic Outlook loads it at each Send. Shorten the lists of policy.json, or move them to directory, which is not in it.',
    next: 'What to do next: {out}/NEXT-STEPS.{language}.md; once it is served, yubisashi doctor {url}',
    'folder.other':
      'It holds files that yubisashi package did not make. Name an empty folder, or that of the last time.',
    'folder.not-a-folder': 'This is not a folder.',
    older:
      'It holds the newer version {there}; this yubisashi is {here}. Use the newer yubisashi, or name another folder.',
    'revision.lower': '--revision {revision} is lower than the last time. Use {least} or more.',
    'revision.too-many': 'The manifest of version {version} cannot be revised any more.',
    'build.unusable':
      'The add-in that came with this program (dist) is damaged or was changed ({reason}). Install yubisashi again.',
    'start.not-beside-policy':
      '{setting} names “{start}”, which is no file in or below the folder of policy.json.',
    'start.too-large': '{setting} names “{start}”, which is larger than {limit} KB.',
    'start.not-a-memory': '{setting} names “{start}”, which is not JSON of the form { "memory": "…" }.',
    'start.damaged': '{setting} names “{start}”, whose memory is damaged.',
    'start.version': '{setting} names “{start}”, whose memory was written by a later version.',
  },
);

export type PackageTextKey = (typeof packageTexts.keys)[number];
