import { defineTexts } from './texts';

/** The check list that `yubisashi package` puts beside what it made, in Markdown. */
export const nextStepsTexts = defineTexts(
  {
    text: `# 指差し {version}: 配布までの手順

このフォルダーは {url} で公開するために作られました（マニフェストの版 {manifestVersion}、SendMode {sendMode}）。
上から順に進め、終わったものにチェックを付けてください。

## 1. サイトを置く

- [ ] \`site\` フォルダーの中身を、{origin} の公開フォルダーの**いちばん上**に置く。先頭が点の \`.well-known\` フォルダーも忘れずに。
- [ ] サーバーに合う設定を \`server\` フォルダーから選ぶ。
  - nginx: \`nginx/yubisashi.conf\` を \`/etc/nginx/conf.d/\` に置き、証明書と公開フォルダーの場所を直す。
  - IIS: \`iis/web.config\` を公開フォルダーに置く。http から https への転送は、サーバー側で設定する。
  - Azure Static Web Apps: \`static-web-apps/staticwebapp.config.json\` を公開フォルダーに置く。
  - コンテナー: このフォルダーで \`podman build -f server/container/Containerfile .\`（docker も可）。TLS は前段のプロキシで終端する。
- [ ] ログイン画面や IP 制限の転送を挟まない。従来の Outlook はログインの Cookie を送らない。
- [ ] 新しい版に入れ替えるときは、上書きで置く。\`chunks\` の古いファイルは、開いたままの画面が使うため 1 週間ほど残す。

## 2. 確かめる

- [ ] \`yubisashi doctor {url} --release .\` で指摘がないこと（社内の認証局のときは \`--ca 証明書.pem\` を付ける）。
- [ ] ファイルが壊れていないこと: このフォルダーで \`sha256sum -c SHA256SUMS\`。
- [ ] 使われているライブラリとライセンス: \`sbom.cdx.json\`（CycloneDX）。監査のために保管する。

## 3. マニフェストを配る

**1 人に配るのは次のうち 1 つだけ**です。2 つ配ると、送信のたびに 2 回確認されます。

- [ ] Microsoft 365（Windows、Mac、Web）: Microsoft 365 管理センター →［設定］→［統合アプリ］→［カスタム アプリをアップロード］で
      \`manifests/manifest.xml\`。展開は「固定」を選ぶ。
- [ ] 統合マニフェストに揃えている組織（Mac では動きません）: 同じ画面で \`manifests/{unified}\`。
- [ ] Exchange Server、または Smart Alerts のない Outlook（LTSC 2021 など）: Exchange 管理シェルで

  \`\`\`powershell
  New-App -OrganizationApp -DefaultStateForUser Enabled -FileData ([System.IO.File]::ReadAllBytes("$PWD\\manifests\\manifest-onsend.xml"))
  New-OwaMailboxPolicy OnSend
  Set-OwaMailboxPolicy OnSend -OnSendAddinsEnabled:$true
  Get-User -Filter {RecipientTypeDetails -eq 'UserMailbox'} | Set-CASMailbox -OwaMailboxPolicy OnSend
  \`\`\`

  従来の Outlook では、グループ ポリシー「Web アドインを読み込めない場合に送信をブロックする」も有効にする。
  自社の Outlook on the web の画面に出すには、\`--outlook https://mail.example.co.jp\` を付けて作り直す。

## 4. 少人数で始める

- [ ] まず数人のグループに割り当て、社外あて・社内あての 1 通ずつを、Windows・Web・Mac で送ってみる。
- [ ] 戻すときは、管理センターで割り当てを外す（Exchange では \`Remove-App\`）。サイトは、外れたことを確かめてから止める。

## 5. あとで変える

- [ ] 設定だけを変えるときは \`policy.json\` を置き換えるだけ。マニフェストの配り直しも、同意も要らない。次の 1 通から効く。
- [ ] SendMode・URL・版を変えるときは、このフォルダーに重ねて \`yubisashi package\` を実行する。id は変わらず、マニフェストの版が上がる。
      先にサイト、次に doctor、最後にマニフェスト。マニフェストを配り直すと管理者の同意が要る。
`,
    server: '指差し {version}（{url}）のために yubisashi package が作成',
  },
  {
    text: `# Yubisashi {version}: steps to deployment

This folder was made to be served at {url} (manifest version {manifestVersion}, SendMode {sendMode}).
Go from top to bottom and tick what is done.

## 1. Put the site in place

- [ ] Copy the contents of \`site\` to the **very top** of the public folder of {origin}, the folder \`.well-known\` with its leading dot included.
- [ ] Choose the settings for your server from \`server\`.
  - nginx: put \`nginx/yubisashi.conf\` into \`/etc/nginx/conf.d/\` and correct the places of the certificate and of the public folder.
  - IIS: put \`iis/web.config\` into the public folder. Have the server redirect http to https.
  - Azure Static Web Apps: put \`static-web-apps/staticwebapp.config.json\` into the public folder.
  - Container: in this folder, \`podman build -f server/container/Containerfile .\` (or docker). A proxy in front ends TLS.
- [ ] No sign-in page in front of it, and no redirection: classic Outlook sends no sign-in cookie.
- [ ] When you replace it by a newer version, copy over it. Leave old files of \`chunks\` for a week: pages that are still open use them.

## 2. Make sure

- [ ] \`yubisashi doctor {url} --release .\` has nothing to report (with a certification authority of your own add \`--ca certificate.pem\`).
- [ ] The files are whole: \`sha256sum -c SHA256SUMS\` in this folder.
- [ ] Libraries in it and their licences: \`sbom.cdx.json\` (CycloneDX). Keep it for audits.

## 3. Deploy a manifest

**Only one of these for each person.** With two of them every Send is checked twice.

- [ ] Microsoft 365 (Windows, Mac, web): Microsoft 365 admin center > Settings > Integrated apps > Upload custom apps:
      \`manifests/manifest.xml\`. Choose the deployment type Fixed.
- [ ] Organizations that use the unified manifest (does not work on Mac): in the same place \`manifests/{unified}\`.
- [ ] Exchange Server, or an Outlook without Smart Alerts (such as LTSC 2021): in the Exchange Management Shell

  \`\`\`powershell
  New-App -OrganizationApp -DefaultStateForUser Enabled -FileData ([System.IO.File]::ReadAllBytes("$PWD\\manifests\\manifest-onsend.xml"))
  New-OwaMailboxPolicy OnSend
  Set-OwaMailboxPolicy OnSend -OnSendAddinsEnabled:$true
  Get-User -Filter {RecipientTypeDetails -eq 'UserMailbox'} | Set-CASMailbox -OwaMailboxPolicy OnSend
  \`\`\`

  For classic Outlook also enable the Group Policy “Block send when web add-ins can't load”.
  To be shown in an Outlook on the web of your own, package again with \`--outlook https://mail.example.co.jp\`.

## 4. Begin with a few

- [ ] Assign it to a group of a few people first. Send one mail to colleagues and one to outsiders, on Windows, on the web and on Mac.
- [ ] To go back, take the assignment away in the admin center (in Exchange \`Remove-App\`). Stop the site only once it is gone everywhere.

## 5. Change it later

- [ ] To change the policy alone, replace \`policy.json\`. No manifest has to be deployed and nobody has to consent; it counts from the next mail on.
- [ ] To change SendMode, address or version, run \`yubisashi package\` onto this folder. Ids stay, the manifest's version goes up.
      The site first, then doctor, the manifest last. A newly deployed manifest needs the administrator's consent.
`,
    server: 'made by yubisashi package for Yubisashi {version} at {url}',
  },
);
