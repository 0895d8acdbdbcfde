import type { FindingId } from '../doctor/finding';
import { defineTexts } from './texts';

/** Around the findings. */
type FrameKey =
  | 'unreachable'
  | 'unreachable.mend'
  | 'heading'
  | 'heading.unpackaged'
  | 'clean'
  | 'faults'
  | 'fault'
  | 'advice'
  | 'release.unusable'
  | 'ca.unusable';

/** What `yubisashi doctor` says: for each finding what is wrong, and under `.mend` what to do. */
export const doctorTexts = defineTexts<FrameKey | FindingId | `${FindingId}.mend`>(
  {
    unreachable: '{url} に接続できません（{reason}）。',
    'unreachable.mend':
      'ホスト名（DNS）、ファイアウォール、サーバーが動いているかを確かめてください。社内だけで公開しているときは、社内から実行してください。',
    heading: '{url}: 指差し {version}（マニフェスト {manifestVersion}、SendMode {sendMode}）',
    'heading.unpackaged': '{url}: 版はわかりません（version.json がありません）',
    clean: '直すところはありません。',
    faults: '直すところ {faults} 件、注意 {advice} 件',
    fault: '要修正',
    advice: '注意',
    'release.unusable': 'yubisashi package で作ったフォルダーではないか、{url} 用ではありません。',
    'ca.unusable': 'PEM 形式の証明書がありません。',

    'tls.old-only': '{protocol} でしか接続できません。今の Outlook は TLS 1.2 以上を使います。',
    'tls.old-only.mend': 'サーバーで TLS 1.2 と 1.3 を有効にしてください。',
    'tls.expired': '証明書の期限が {day} に切れています。アドインは読み込まれません。',
    'tls.expired.mend': '証明書を更新し、サーバーに読み込ませてください。',
    'tls.not-yet-valid': '証明書は {day} からのもので、まだ有効ではありません。',
    'tls.not-yet-valid.mend': 'サーバーの証明書と、このパソコンの時計を確かめてください。',
    'tls.name': '証明書が {host} のものではありません（{names}）。',
    'tls.name.mend': '{host} を含む証明書に替えてください。',
    'tls.self-signed': '自己署名の証明書です。利用者のパソコンは信頼しません。',
    'tls.self-signed.mend':
      '公的な認証局、または利用者のパソコンが信頼している社内の認証局の証明書に替えてください。',
    'tls.chain': '証明書の発行元（{issuer}）までたどれません。中間証明書が抜けているか、社内の認証局です。',
    'tls.chain.mend':
      'サーバーに、中間証明書まで入った証明書を設定してください。社内の認証局なら、その証明書を --ca で指定して調べ直してください。',
    'tls.untrusted': '証明書の発行元（{issuer}）を信頼できません（{code}）。',
    'tls.untrusted.mend':
      '利用者のパソコンが信頼している認証局の証明書に替えてください。社内の認証局なら、その証明書を --ca で指定して調べ直してください。',
    'tls.expires-soon': '証明書の期限が {day} に切れます（あと {days} 日）。',
    'tls.expires-soon.mend': '更新してください。切れると、アドインは読み込まれません。',
    'tls.old': 'TLS 1.0 か 1.1 でも接続できます。',
    'tls.old.mend': 'サーバーで TLS 1.2 と 1.3 だけを有効にしてください。',

    'file.missing': 'ありません（{status}）。',
    'file.missing.mend':
      'site フォルダーの中身をすべて置いてください。点で始まるフォルダー（.well-known）も要ります。',
    'file.denied': '読む許可がありません（{status}）。Outlook はログインせずに読みます。',
    'file.denied.mend':
      'だれでも読めるようにするか、社内の IP アドレスからはログインなしで読めるようにしてください。',
    'file.redirected': '{target} に転送されます。従来の Outlook は転送先を読まないことがあります。',
    'file.redirected.mend':
      '転送せず、この場所で返してください。ログインへの転送なら、このサイトを認証の対象から外してください。',
    'file.status': 'サーバーが {status} を返しました。',
    'file.status.mend': 'サーバーの記録（ログ）を確かめてください。',
    'file.failed': '受け取れません（{reason}）。',
    'file.failed.mend': 'サーバーの記録（ログ）を確かめてください。',
    'file.sign-in': '中身の代わりに HTML のページ（ログイン画面やエラー画面）が返ります。',
    'file.sign-in.mend':
      'このサイトを認証やプロキシの対象から外してください。見つからないファイルに index.html を返す設定（SPA 用）も外してください。',
    'file.type': '種類（Content-Type）が {found} です。{wanted} でないと、ブラウザーは使いません。',
    'file.type.mend': 'server フォルダーの設定を使うか、この拡張子を {wanted} にしてください。',
    'file.odd-type': '種類（Content-Type）が {found} です（{wanted} のはずです）。',
    'file.odd-type.mend': 'server フォルダーの設定を使うか、この拡張子を {wanted} にしてください。',

    'header.frame-options':
      'X-Frame-Options: {value} が付いています。Outlook on the web と新しい Outlook では、アドインが表示されません。',
    'header.frame-options.mend':
      'このサイトでは X-Frame-Options を外してください。表示できる場所は CSP の frame-ancestors が決めます。',
    'header.csp-blocks': 'Content-Security-Policy の {directive} が {sources} を許していません。',
    'header.csp-blocks.mend': 'server フォルダーの設定にある Content-Security-Policy に替えてください。',
    'header.csp-none': 'Content-Security-Policy がありません。',
    'header.csp-none.mend': 'server フォルダーの設定にあるヘッダーを付けてください。',
    'header.nosniff': 'X-Content-Type-Options: nosniff がありません。',
    'header.nosniff.mend': 'server フォルダーの設定にあるヘッダーを付けてください。',
    'header.hsts': 'Strict-Transport-Security がありません。',
    'header.hsts.mend': 'server フォルダーの設定にあるヘッダーを付けてください。',
    'header.cors':
      'Access-Control-Allow-Origin が {value} です。従来の Outlook の送信前の確認は {origin} として読みに来ます。',
    'header.cors.mend': 'Access-Control-Allow-Origin を {origin} にするか、外してください。',

    'cache.policy': 'Cache-Control が {value} です。設定の変更が、途中のキャッシュで遅れます。',
    'cache.policy.mend': 'policy.json は Cache-Control: no-cache にしてください。',
    'cache.page': 'Cache-Control が {value} です。新しい版にしたあと、古い画面と新しいファイルが混ざります。',
    'cache.page.mend': 'ページとそのスクリプトは Cache-Control: no-cache にしてください。',
    'cache.event':
      'Cache-Control が {value} です。長すぎると新しい版が届かず、no-store では送信のたびに読み込みます。',
    'cache.event.mend': 'launchevent.js は Cache-Control: public, max-age=600 にしてください。',
    'cache.chunk': 'Cache-Control が {value} です。変わらないファイルを、何度も問い合わせます。',
    'cache.chunk.mend': 'chunks は Cache-Control: public, max-age=31536000, immutable にしてください。',
    'cache.validator': 'ETag も Last-Modified もないため、変わっていなくても毎回すべてを送ります。',
    'cache.validator.mend': 'サーバーの ETag を有効にしてください。',
    uncompressed: '圧縮されていません（{kilobytes} KB）。',
    'uncompressed.mend': 'サーバーで gzip か Brotli による圧縮を有効にしてください。',

    'allowed.unreadable': 'JSON として読めません。従来の Outlook は policy.json を読めません。',
    'allowed.unreadable.mend': 'site フォルダーのものを置き直してください。',
    'allowed.lacks': '{script} が載っていません。従来の Outlook は policy.json を読めません。',
    'allowed.lacks.mend':
      '"allowed" の一覧に {script} を加えてください。同じホストにほかのアドインがあるときは、並べて書けます。',

    'manifest.unreadable': 'マニフェストとして読めません。',
    'manifest.unreadable.mend': 'site フォルダーのものを置き直してください。',
    'manifest.id': 'id が {found} です（{id} のはずです）。Outlook は別のアドインとして扱います。',
    'manifest.id.mend': 'id は変えないでください。yubisashi package で作り直してください。',
    'manifest.version': 'マニフェストは版 {found}、サイトは版 {version} です。',
    'manifest.version.mend':
      'site フォルダーの中身をすべて置き直してください。配ったマニフェストの版も確かめてください。',
    'manifest.address': '{found} は {base} の下ではありません。',
    'manifest.address.mend': 'yubisashi package --url {base} で作り直してください。',
    'manifest.app-domain': 'AppDomains に {origin} がありません。送信のときに確認画面を開けません。',
    'manifest.app-domain.mend': 'yubisashi package で作り直してください。',
    'site.version': 'version.json を読めません。',
    'site.version.mend': 'site フォルダーの中身をすべて置き直してください。',
    'site.address': '{found} のために作られたものです。ここは {base} です。',
    'site.address.mend': 'yubisashi package --url {base} で作り直してください。',

    'policy.fault': '{fault}',
    'policy.fault.mend':
      '直るまでは、前に読めた設定か、アドインに内蔵の設定で確認します。直したら yubisashi policy validate で確かめてください。',
    'policy.start': '{setting} の「{start}」が使えません。',
    'policy.start.mend': 'yubisashi package で作り直すか、{setting} を外してください。',
    'policy.directory': 'directoryFile の「{file}」が使えません。',
    'policy.directory.mend':
      'それまでは、前に読めた名簿で、無ければ名簿なしで確認します。yubisashi package で作り直すか、directoryFile を外してください。',
    'directory.fault': '名簿に誤りが {count} 件あります。最初のもの: {fault}',
    'directory.fault.mend':
      '直るまでは、前に読めた名簿で、無ければ名簿なしで確認します。直したら yubisashi policy validate で確かめてください。',

    'sums.none': '一覧がないため、ファイルが揃っているかを調べられません。',
    'sums.none.mend': 'site フォルダーの SHA256SUMS も置いてください。',
    'sums.differ': '作ったときと中身が違います。置き換えが途中か、書き換えられています。',
    'sums.differ.mend':
      'site フォルダーの中身をすべて置き直してください。プロキシや CDN が書き換えていないかも確かめてください。',
    'release.differs': '手元の一式と中身が違います。',
    'release.differs.mend': 'site フォルダーの中身をすべて置き直してください。',
    'release.policy': '手元の一式の policy.json と中身が違います（サーバーで直したのなら問題ありません）。',
    'release.policy.mend': 'どちらが正しいかを確かめ、手元の policy.json も揃えてください。',
    'release.version': 'サイトはマニフェスト {found} の版、手元の一式は {there} です。',
    'release.version.mend': '手元の site フォルダーの中身を置いてください。',
  },
  {
    unreachable: 'No connection to {url} ({reason}).',
    'unreachable.mend':
      'Make sure of the host name (DNS), the firewall, and that the server runs. Run this inside your network if the site is served only there.',
    heading: '{url}: Yubisashi {version} (manifest {manifestVersion}, SendMode {sendMode})',
    'heading.unpackaged': '{url}: version unknown (there is no version.json)',
    clean: 'Nothing to mend.',
    faults: 'To mend: {faults}; advice: {advice}',
    fault: 'mend',
    advice: 'advice',
    'release.unusable': 'This is no folder that yubisashi package made, or not one for {url}.',
    'ca.unusable': 'There is no certificate in PEM form in it.',

    'tls.old-only': 'Only {protocol} is spoken. Outlook uses TLS 1.2 or later today.',
    'tls.old-only.mend': 'Enable TLS 1.2 and 1.3 on the server.',
    'tls.expired': 'The certificate expired on {day}. The add-in will not be loaded.',
    'tls.expired.mend': 'Renew it, and have the server read it.',
    'tls.not-yet-valid': 'The certificate is not valid before {day}.',
    'tls.not-yet-valid.mend': 'Make sure of the server’s certificate and of the clock of this computer.',
    'tls.name': 'The certificate is not for {host} ({names}).',
    'tls.name.mend': 'Use a certificate that names {host}.',
    'tls.self-signed': 'The certificate is self-signed. Computers of users do not trust it.',
    'tls.self-signed.mend':
      'Use one of a public certification authority, or of your own that the computers of users trust.',
    'tls.chain':
      'The chain does not lead to the issuer ({issuer}): the intermediate certificates are missing, or it is an authority of your own.',
    'tls.chain.mend':
      'Have the server send the intermediate certificates too. With an authority of your own, give its certificate by --ca.',
    'tls.untrusted': 'The issuer of the certificate ({issuer}) is not trusted ({code}).',
    'tls.untrusted.mend':
      'Use a certificate of an authority that the computers of users trust. With an authority of your own, give its certificate by --ca.',
    'tls.expires-soon': 'The certificate expires on {day} (in {days} days).',
    'tls.expires-soon.mend': 'Renew it. Once it is expired the add-in is not loaded.',
    'tls.old': 'Connections by TLS 1.0 or 1.1 are taken too.',
    'tls.old.mend': 'Enable TLS 1.2 and 1.3 only.',

    'file.missing': 'It is not there ({status}).',
    'file.missing.mend':
      'Put everything of the site folder in place, the folder that begins with a dot (.well-known) included.',
    'file.denied': 'It may not be read ({status}). Outlook reads without signing in.',
    'file.denied.mend': 'Let everybody read it, or let your own IP addresses read it without signing in.',
    'file.redirected': 'It is redirected to {target}. Classic Outlook may not follow.',
    'file.redirected.mend':
      'Answer here without redirection. Where it leads to a sign-in, take this site out of authentication.',
    'file.status': 'The server answered {status}.',
    'file.status.mend': 'Look into the server’s log.',
    'file.failed': 'It cannot be had ({reason}).',
    'file.failed.mend': 'Look into the server’s log.',
    'file.sign-in': 'An HTML page (a sign-in or an error page) comes in its place.',
    'file.sign-in.mend':
      'Take this site out of authentication and proxies, and of a fallback to index.html for missing files (as for single-page apps).',
    'file.type': 'Its Content-Type is {found}. Browsers refuse it unless it is {wanted}.',
    'file.type.mend': 'Use the settings of the server folder, or give this ending {wanted}.',
    'file.odd-type': 'Its Content-Type is {found}; it should be {wanted}.',
    'file.odd-type.mend': 'Use the settings of the server folder, or give this ending {wanted}.',

    'header.frame-options':
      'It has X-Frame-Options: {value}. Outlook on the web and new Outlook do not show the add-in.',
    'header.frame-options.mend':
      'Take X-Frame-Options away on this site. frame-ancestors of the CSP says where it may be shown.',
    'header.csp-blocks': '{directive} of the Content-Security-Policy does not allow {sources}.',
    'header.csp-blocks.mend': 'Use the Content-Security-Policy of the settings in the server folder.',
    'header.csp-none': 'There is no Content-Security-Policy.',
    'header.csp-none.mend': 'Send the headers of the settings in the server folder.',
    'header.nosniff': 'There is no X-Content-Type-Options: nosniff.',
    'header.nosniff.mend': 'Send the headers of the settings in the server folder.',
    'header.hsts': 'There is no Strict-Transport-Security.',
    'header.hsts.mend': 'Send the headers of the settings in the server folder.',
    'header.cors':
      'Access-Control-Allow-Origin is {value}. The send handler of classic Outlook comes as {origin}.',
    'header.cors.mend': 'Send {origin} as Access-Control-Allow-Origin, or none.',

    'cache.policy': 'Cache-Control is {value}. A changed policy arrives late where a cache is in between.',
    'cache.policy.mend': 'Send policy.json with Cache-Control: no-cache.',
    'cache.page': 'Cache-Control is {value}. After an update old pages meet new files.',
    'cache.page.mend': 'Send pages and their scripts with Cache-Control: no-cache.',
    'cache.event':
      'Cache-Control is {value}. Too long keeps a new version away, and no-store has it loaded at every Send.',
    'cache.event.mend': 'Send launchevent.js with Cache-Control: public, max-age=600.',
    'cache.chunk': 'Cache-Control is {value}. Files that never change are asked for again and again.',
    'cache.chunk.mend': 'Send chunks with Cache-Control: public, max-age=31536000, immutable.',
    'cache.validator':
      'Without ETag and Last-Modified all of it is sent each time, even where nothing changed.',
    'cache.validator.mend': 'Enable ETag on the server.',
    uncompressed: 'It is not compressed ({kilobytes} KB).',
    'uncompressed.mend': 'Enable compression by gzip or Brotli on the server.',

    'allowed.unreadable': 'It is not JSON. Classic Outlook cannot read policy.json.',
    'allowed.unreadable.mend': 'Put that of the site folder in its place.',
    'allowed.lacks': 'It does not name {script}. Classic Outlook cannot read policy.json.',
    'allowed.lacks.mend':
      'Add {script} to the list "allowed". It may name other add-ins of the same host too.',

    'manifest.unreadable': 'It is no manifest.',
    'manifest.unreadable.mend': 'Put that of the site folder in its place.',
    'manifest.id': 'Its id is {found}; it should be {id}. To Outlook it is another add-in.',
    'manifest.id.mend': 'Leave the id as it is. Run yubisashi package again.',
    'manifest.version': 'The manifest has version {found}, the site {version}.',
    'manifest.version.mend':
      'Put everything of the site folder in place again. Make sure of the version of the manifest that is deployed.',
    'manifest.address': '{found} is not below {base}.',
    'manifest.address.mend': 'Run yubisashi package --url {base} again.',
    'manifest.app-domain':
      'AppDomains does not name {origin}. The checklist cannot open when a mail is sent.',
    'manifest.app-domain.mend': 'Run yubisashi package again.',
    'site.version': 'version.json cannot be read.',
    'site.version.mend': 'Put everything of the site folder in place again.',
    'site.address': 'It was made for {found}. This is {base}.',
    'site.address.mend': 'Run yubisashi package --url {base} again.',

    'policy.fault': '{fault}',
    'policy.fault.mend':
      'Until it is mended, mail is checked by the last good policy or by the one built in. Once mended, make sure by yubisashi policy validate.',
    'policy.start': '“{start}”, which {setting} names, cannot be used.',
    'policy.start.mend': 'Run yubisashi package again, or take {setting} out.',
    'policy.directory': '“{file}”, which directoryFile names, cannot be used.',
    'policy.directory.mend':
      'Until then, mail is checked by the last good directory, or by none. Run yubisashi package again, or take directoryFile out.',
    'directory.fault': 'The directory has faults ({count}). The first one: {fault}',
    'directory.fault.mend':
      'Until it is mended, mail is checked by the last good directory, or by none. Once mended, make sure by yubisashi policy validate.',

    'sums.none': 'Without the list it cannot be told whether all files belong together.',
    'sums.none.mend': 'Put SHA256SUMS of the site folder in place too.',
    'sums.differ': 'It is not what was packaged: the copying was not finished, or something changed it.',
    'sums.differ.mend':
      'Put everything of the site folder in place again. Make sure that no proxy or CDN changes files.',
    'release.differs': 'It is not the file of your release folder.',
    'release.differs.mend': 'Put everything of the site folder in place again.',
    'release.policy':
      'It is not the policy.json of your release folder (which is right if it was edited on the server).',
    'release.policy.mend': 'Make sure which one is right, and bring your release folder up to date.',
    'release.version': 'The site has manifest {found}, your release folder {there}.',
    'release.version.mend': 'Put the contents of your site folder in place.',
  },
);
