import type { MigrationTextKey } from '../../locales/migration';
import type { Row } from './row';

/** A settings file of the product in which one line has all settings. */
export interface SingleFile {
  readonly columns: number;
  take(row: Row): void;
}

/** Notes a switch of which there is nothing here. */
function noteSwitch(row: Row, name: string, isOn: boolean, text: MigrationTextKey): void {
  if (isOn) row.note('none', name, { text });
  else row.note('unused', name);
}

/** The least number of domains, or of recipients, that a check can be set to. */
const LEAST = 2;

function takeExternalDomains(row: Row): void {
  const count = row.number(0, 'TargetToAndCcExternalDomainsNum', 10);
  const warns = row.flag(1, 'IsWarningWhenLargeNumberOfExternalDomains', true);
  const prohibits = row.flag(2, 'IsProhibitedWhenLargeNumberOfExternalDomains');
  const toBcc = row.flag(3, 'IsAutoChangeToBccWhenLargeNumberOfExternalDomains');
  const name = 'TargetToAndCcExternalDomainsNum';
  const to = 'checks.many-external-domains';
  if (!warns && !prohibits && !toBcc) {
    row.draft.setCheck('many-external-domains', 'off');
    return row.note('taken', name, { to });
  }
  row.draft.setCheck('many-external-domains', prohibits ? 'block' : 'warning', {
    domains: Math.max(LEAST, count),
  });
  if (count < LEAST) row.note('changed', name, { to, text: 'least', values: { least: LEAST, count } });
  else row.note('taken', name, { to });
  if (toBcc && !prohibits)
    row.note('changed', 'IsAutoChangeToBccWhenLargeNumberOfExternalDomains', { to, text: 'no-bcc' });
}

const ALL_FILES = '*';

function takeAttachments(row: Row): void {
  const warnsOfZip = row.flag(0, 'IsWarningWhenEncryptedZipIsAttached');
  const prohibitsZip = row.flag(1, 'IsProhibitedWhenEncryptedZipIsAttached');
  const everyFile = row.flag(2, 'IsEnableAllAttachedFilesAreDetectEncryptedZip');
  const prohibitsFiles = row.flag(3, 'IsAttachmentsProhibited');
  const linkInstead = row.flag(4, 'IsWarningWhenAttachedRealFile');
  const opensFiles = row.flag(5, 'IsEnableOpenAttachedFiles');
  const mustOpen = row.flag(7, 'IsMustOpenBeforeCheckTheAttachedFiles');
  row.draft.setCheck('encrypted-archive', prohibitsZip ? 'block' : warnsOfZip ? 'warning' : 'off');
  const zip = prohibitsZip ? 'IsProhibitedWhenEncryptedZipIsAttached' : 'IsWarningWhenEncryptedZipIsAttached';
  row.note('taken', zip, { to: 'checks.encrypted-archive' });
  if (everyFile)
    row.note('taken', 'IsEnableAllAttachedFilesAreDetectEncryptedZip', { text: 'okan.every-file' });
  if (prohibitsFiles) {
    row.draft.addFile('blocked', ALL_FILES);
    row.note('taken', 'IsAttachmentsProhibited', { to: 'attachments.blocked' });
  } else row.note('unused', 'IsAttachmentsProhibited');
  noteSwitch(row, 'IsWarningWhenAttachedRealFile', linkInstead, 'okan.link-instead');
  noteSwitch(row, 'IsEnableOpenAttachedFiles', opensFiles, 'okan.opens-files');
  noteSwitch(row, 'IsMustOpenBeforeCheckTheAttachedFiles', mustOpen, 'okan.opens-files');
  row.note('unused', 'IsIgnoreMustOpenBeforeCheckTheAttachedFilesIfInternalDomain');
}

function takeForcedBcc(row: Row): void {
  const name = 'IsForceAutoChangeRecipientsToBcc';
  if (!row.flag(0, name)) return row.note('unused', name);
  row.draft.setCheck('many-recipients', 'warning', { count: LEAST });
  row.note('changed', name, {
    to: 'checks.many-recipients',
    text: 'okan.forced-bcc',
    values: { count: LEAST },
  });
}

/** Characters that Outlook adds at most. */
const MOST_ADDED = 5_000;

function takeAddedText(row: Row): void {
  const places = [
    { name: 'IsAddToStart', isOn: row.flag(0, 'IsAddToStart'), place: 'start', text: row.text(2) },
    { name: 'IsAddToEnd', isOn: row.flag(1, 'IsAddToEnd'), place: 'end', text: row.text(3) },
  ] as const;
  for (const { name, isOn, place, text } of places) {
    if (!isOn || text === '') row.note('unused', name);
    else if (text.length > MOST_ADDED)
      row.note('none', name, { text: 'okan.long-text', values: { most: MOST_ADDED } });
    else {
      row.draft.setAddedText({ [place]: text });
      row.note('changed', name, { to: `addedText.${place}`, text: 'okan.adds-text' });
    }
  }
}

function takeReceived(row: Row): void {
  const name = 'IsEnableSecurityForReceivedMail';
  noteSwitch(row, name, row.flag(0, name), 'okan.received');
}

/** By the names of their files. */
export const SINGLE_SETTINGS: Readonly<Record<string, SingleFile>> = {
  ExternalDomainsWarningAndAutoChangeToBccSetting: { columns: 4, take: takeExternalDomains },
  AttachmentsSetting: { columns: 9, take: takeAttachments },
  ForceAutoChangeRecipientsToBcc: { columns: 3, take: takeForcedBcc },
  AutoAddMessage: { columns: 4, take: takeAddedText },
  SecurityForReceivedMail: { columns: 14, take: takeReceived },
};
