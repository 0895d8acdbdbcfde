/** The clients that can be played, what each declares and how each is known to misbehave. Numbers are office-js issues. */

export const quirkNames = [
  'genericAlertText',
  'sessionDataHiddenFromHandler',
  'lateCompletedReleases',
  'secondAlertCloses',
  'softBlockTimeoutOffersSend',
  'customisedDontSend',
  'dialogFailsInHandler',
  'rejectFourthCall',
] as const;

export type QuirkName = (typeof quirkNames)[number];
export type Quirks = Readonly<Record<QuirkName, boolean>>;

export const profileIds = [
  'web',
  'new',
  'classic',
  'mac',
  'ltsc2024',
  'm113',
  'm112',
  'ltsc2021',
  'exchange',
] as const;
export type ProfileId = (typeof profileIds)[number];

export interface Profile {
  readonly id: ProfileId;
  readonly label: { readonly ja: string; readonly en: string };
  /** `mailbox.diagnostics.hostName`. */
  readonly hostName: 'Outlook' | 'newOutlookWindows' | 'OutlookWebApp';
  /** `Office.context.platform`. */
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  readonly hostVersion: string;
  /** Minor number of the declared requirement set: 15 for Mailbox 1.15. */
  readonly mailbox: number;
  /** Where event handlers run: a page nobody sees, or classic Windows' runtime that has no page at all. */
  readonly eventRuntime: 'page' | 'script';
  /** Calls the client serves at a time (documented for the web and new Outlook only). */
  readonly parallelCalls: number;
  /** Recipients that `getAsync` returns at most. */
  readonly recipientLimit: number;
  readonly quirks: Quirks;
}

const none: Quirks = {
  genericAlertText: false,
  sessionDataHiddenFromHandler: false,
  lateCompletedReleases: false,
  secondAlertCloses: false,
  softBlockTimeoutOffersSend: false,
  customisedDontSend: false,
  dialogFailsInHandler: false,
  rejectFourthCall: false,
};

const web: Omit<Profile, 'id' | 'label'> = {
  hostName: 'OutlookWebApp',
  platform: 'OfficeOnline',
  hostVersion: '20261113001.08',
  mailbox: 15,
  eventRuntime: 'page',
  parallelCalls: 3,
  recipientLimit: 1000,
  quirks: none,
};

const classic: Omit<Profile, 'id' | 'label'> = {
  hostName: 'Outlook',
  platform: 'PC',
  hostVersion: '16.0.19127.20000',
  mailbox: 15,
  eventRuntime: 'script',
  parallelCalls: Infinity,
  recipientLimit: 500,
  quirks: { ...none, lateCompletedReleases: true },
};

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  web: { ...web, id: 'web', label: { ja: 'Outlook on the web', en: 'Outlook on the web' } },
  new: {
    ...web,
    id: 'new',
    label: { ja: '新しい Outlook (Windows)', en: 'New Outlook on Windows' },
    hostName: 'newOutlookWindows',
    quirks: { ...none, sessionDataHiddenFromHandler: true },
  },
  classic: {
    ...classic,
    id: 'classic',
    label: { ja: '従来の Outlook (Windows)', en: 'Classic Outlook on Windows' },
  },
  mac: {
    ...web,
    id: 'mac',
    label: { ja: 'Outlook for Mac (新 UI)', en: 'Outlook on Mac (new UI)' },
    hostName: 'Outlook',
    platform: 'Mac',
    hostVersion: '16.106.1025',
    mailbox: 14,
    parallelCalls: Infinity,
    recipientLimit: 500,
    quirks: { ...none, dialogFailsInHandler: true, customisedDontSend: true },
  },
  ltsc2024: {
    ...classic,
    id: 'ltsc2024',
    label: { ja: 'Outlook LTSC 2024', en: 'Outlook LTSC 2024' },
    hostVersion: '16.0.17932.20000',
    mailbox: 14,
    quirks: { ...none, customisedDontSend: true },
  },
  m113: {
    ...web,
    id: 'm113',
    label: { ja: 'Mailbox 1.13 まで', en: 'Up to Mailbox 1.13' },
    hostName: 'Outlook',
    platform: 'Mac',
    hostVersion: '16.78.0',
    mailbox: 13,
    parallelCalls: Infinity,
    recipientLimit: 500,
    quirks: { ...none, dialogFailsInHandler: true },
  },
  m112: {
    ...classic,
    id: 'm112',
    label: { ja: 'Mailbox 1.12 まで', en: 'Up to Mailbox 1.12' },
    hostVersion: '16.0.15330.20196',
    mailbox: 12,
    quirks: none,
  },
  ltsc2021: {
    ...classic,
    id: 'ltsc2021',
    label: { ja: 'Outlook LTSC 2021', en: 'Outlook LTSC 2021' },
    hostVersion: '16.0.14332.20000',
    mailbox: 9,
    quirks: none,
  },
  exchange: {
    ...web,
    id: 'exchange',
    label: { ja: 'Exchange Server の Outlook on the web', en: 'Outlook on the web of Exchange Server' },
    hostVersion: '15.2.1748.10',
    mailbox: 8,
    parallelCalls: Infinity,
    recipientLimit: 100,
  },
};
