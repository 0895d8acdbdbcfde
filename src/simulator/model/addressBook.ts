import type { Mailbox, RecipientType } from '../../message/message';

export interface Contact extends Mailbox {
  readonly type: RecipientType;
}

/** The person at the simulated keyboard. */
export const user: Mailbox = { name: '佐藤 健', address: 'sato@example.co.jp' };

/** Accounts that From offers: the user's own and a mailbox shared by the team. */
export const accounts: readonly Mailbox[] = [user, { name: '営業部 代表', address: 'sales@example.co.jp' }];

const OWN_DOMAIN = /@(?:[\w-]+\.)*example\.co\.jp$/i;

const colleague = (name: string, account: string): Contact => ({
  name,
  address: `${account}@example.co.jp`,
  type: 'user',
});
const outsider = (name: string, address: string): Contact => ({ name, address, type: 'externalUser' });

export const addressBook: readonly Contact[] = [
  colleague('鈴木 花子', 'suzuki'),
  colleague('高橋 誠', 'takahashi'),
  colleague('伊藤 美咲', 'ito'),
  colleague('渡辺 大輔', 'watanabe'),
  colleague('田中 真由美', 'tanaka.m'),
  { name: '全社員', address: 'all@example.co.jp', type: 'distributionList' },
  { name: '営業部 ML', address: 'sales-ml@example.co.jp', type: 'distributionList' },
  outsider('田中 一郎', 'tanaka@yamada.example'),
  outsider('山田 太郎', 'yamada@yamada.example'),
  outsider('田中 一朗', 'tanaka@yamato.example'),
  outsider('小林 直樹', 'kobayashi@rival.example'),
  outsider('中村 さくら', 'nakamura@sakura-shoji.example'),
  outsider('Emma Clarke', 'emma.clarke@northwind.example'),
  outsider('Liu Wei', 'wei.liu@eastsea.example'),
];

/** As Exchange would classify it: by the directory, then by the organisation's domains. */
export function recipientType(address: string): RecipientType {
  const known = addressBook.find((contact) => contact.address === address.toLowerCase());
  return known?.type ?? (OWN_DOMAIN.test(address) ? 'user' : 'externalUser');
}

/** Contacts that what was typed may mean: the start of a name's part or of the address. */
export function suggestions(typed: string): readonly Contact[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return [];
  return addressBook.filter(({ name, address }) =>
    [address, name, name.replace(/\s/g, ''), ...name.split(/\s/)].some((part) =>
      part.toLowerCase().startsWith(wanted),
    ),
  );
}
