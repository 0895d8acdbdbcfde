import type { CheckId } from '../../checks/ids';
import type { Level } from '../../checks/level';
import type { MigrationTextKey } from '../../locales/migration';
import type { Draft } from '../draft';
import type { Row } from './row';

/** What else a setting decides about. */
export interface General {
  /** A mail of which everything is ticked beforehand is sent without a word. */
  readonly skipsWhereAllIsTicked: boolean;
  /** What is not done to a mail that goes to colleagues alone. */
  readonly sparesColleagues: {
    readonly addingForFiles: boolean;
    readonly addingForWords: boolean;
    readonly holding: boolean;
  };
}

/** Where there is no such file. */
export const USUAL_GENERAL: General = {
  skipsWhereAllIsTicked: false,
  sparesColleagues: { addingForFiles: false, addingForWords: false, holding: false },
};

interface Setting {
  readonly name: string;
  readonly usual?: boolean;
  /** Sets it in the policy. */
  readonly set?: (draft: Draft, isOn: boolean) => void;
  /** Path of what `set` sets. */
  readonly to?: string;
  /** What is to be said of it where it is on. Without text and `to` it matters only along with others. */
  readonly text?: MigrationTextKey;
  /** Of what is said; left out, `none`. What is always so here is `taken`. */
  readonly kind?: 'none' | 'changed' | 'taken';
}

const level =
  (id: CheckId, chosen: Level) =>
  (draft: Draft, isOn: boolean): void => {
    if (isOn) draft.setCheck(id, chosen);
  };

const cannot = (name: string, text: MigrationTextKey): Setting => ({ name, text });
const always = (name: string, text: MigrationTextKey): Setting => ({ name, text, kind: 'taken' });

/** The columns of GeneralSetting.csv, in their order; the fourth is no switch. */
const SETTINGS: readonly (Setting | null)[] = [
  {
    name: 'IsDoNotConfirmationIfAllRecipientsAreSameDomain',
    to: 'checklist.when',
    set: (draft, isOn) => draft.setChecklist({ when: isOn ? 'external' : 'always' }),
  },
  // See Whitelist.csv.
  {
    name: 'IsDoDoNotConfirmationIfAllWhite',
    to: 'recipients.trusted',
    text: 'okan.all-white',
    kind: 'changed',
  },
  {
    name: 'IsAutoCheckIfAllRecipientsAreSameDomain',
    to: 'checklist.tickEach',
    set: (draft, isOn) => draft.setChecklist({ tickEach: isOn ? 'external' : 'all' }),
  },
  null,
  always('IsShowConfirmationToMultipleDomain', 'okan.multiple-domains'),
  {
    name: 'EnableForgottenToAttachAlert',
    usual: true,
    to: 'checks.missing-attachment',
    set: (draft, isOn) => draft.setCheck('missing-attachment', isOn ? 'warning' : 'off'),
  },
  cannot('EnableGetContactGroupMembers', 'okan.members'),
  cannot('EnableGetExchangeDistributionListMembers', 'okan.members'),
  { name: 'ContactGroupMembersAreWhite', usual: true },
  { name: 'ExchangeDistributionListMembersAreWhite', usual: true },
  always('IsNotTreatedAsAttachmentsAtHtmlEmbeddedFiles', 'okan.inline'),
  // See AutoCcBccAttachedFileList.csv, DeferredDeliveryMinutes.csv and AutoCcBccKeywordList.csv.
  always('IsDoNotUseAutoCcBccAttachedFileIfAllRecipientsAreInternalDomain', 'okan.spares-colleagues'),
  always('IsDoNotUseDeferredDeliveryIfAllRecipientsAreInternalDomain', 'okan.spares-colleagues'),
  always('IsDoNotUseAutoCcBccKeywordIfAllRecipientsAreInternalDomain', 'okan.spares-colleagues'),
  always('IsEnableRecipientsAreSortedByDomain', 'okan.sorted'),
  cannot('IsAutoAddSenderToBcc', 'okan.adds-sender'),
  cannot('IsAutoCheckRegisteredInContacts', 'okan.contacts-ticked'),
  cannot('IsAutoCheckRegisteredInContactsAndMemberOfContactLists', 'okan.contacts-ticked'),
  always('IsCheckNameAndDomainsFromRecipients', 'okan.names-both-ways'),
  {
    name: 'IsWarningIfRecipientsIsNotRegistered',
    to: 'checks.new-recipient',
    text: 'okan.contacts-warned',
    kind: 'changed',
    set: level('new-recipient', 'warning'),
  },
  {
    name: 'IsProhibitsSendingMailIfRecipientsIsNotRegistered',
    to: 'checks.new-recipient',
    text: 'okan.contacts-prohibited',
    kind: 'changed',
    set: level('new-recipient', 'warning'),
  },
  {
    name: 'IsShowConfirmationAtSendMeetingRequest',
    to: 'meetings',
    set: (draft, isOn) => draft.setMeetings(isOn ? 'always' : 'never'),
  },
  cannot('IsAutoAddSenderToCc', 'okan.adds-sender'),
  always('IsCheckNameAndDomainsIncludeSubject', 'okan.subject-too'),
  always('IsCheckNameAndDomainsFromSubject', 'okan.names-both-ways'),
  cannot('IsShowConfirmationAtSendTaskRequest', 'okan.tasks'),
  cannot('IsAutoCheckAttachments', 'okan.attachments-ticked'),
  always('IsCheckKeywordAndRecipientsIncludeSubject', 'okan.subject-too'),
];

export const GENERAL_COLUMNS = SETTINGS.length;

/** Takes GeneralSetting.csv, whose one line has all settings. A value that cannot be read counts as the product's default. */
export function takeGeneral(row: Row): General {
  const on = new Set<string>();
  SETTINGS.forEach((setting, column) => {
    if (!setting) return;
    row.draft.attempt(row.place, setting.name, () => {
      const isOn = row.flag(column, setting.name, setting.usual);
      if (isOn) on.add(setting.name);
      takeSetting(row, setting, isOn);
    });
  });
  const language = row.text(3);
  if (language !== '') row.note('none', `LanguageCode: ${language}`, { text: 'okan.language' });
  return {
    skipsWhereAllIsTicked: on.has('IsDoDoNotConfirmationIfAllWhite'),
    sparesColleagues: {
      addingForFiles: on.has('IsDoNotUseAutoCcBccAttachedFileIfAllRecipientsAreInternalDomain'),
      addingForWords: on.has('IsDoNotUseAutoCcBccKeywordIfAllRecipientsAreInternalDomain'),
      holding: on.has('IsDoNotUseDeferredDeliveryIfAllRecipientsAreInternalDomain'),
    },
  };
}

function takeSetting(row: Row, { name, set, to, text, kind = 'none' }: Setting, isOn: boolean): void {
  set?.(row.draft, isOn);
  if (to && !text) row.note('taken', name, { to });
  else if (!isOn || !text) row.note('unused', name);
  else row.note(kind, name, { text, ...(to && { to }) });
}
