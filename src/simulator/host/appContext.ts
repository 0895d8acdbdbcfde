import type { Mailbox, OutgoingMessage } from '../../message/message';
import type { Draft } from '../model/draft';
import type { Profile } from '../model/profiles';
import type { ClientDescription, OfficeTheme } from '../protocol/clientDescription';
import type { Manifest } from './manifest';

/** `OSF.AppName.OutlookWebApp`: the npm library for the web plays every client (see officeAdditions). */
const OUTLOOK_WEB_APP = 64;

/** `permissionLevel` on the wire; the names are the manifest's. */
const PERMISSION_LEVELS: Readonly<Record<string, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** `itemType` on the wire. */
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;
const MESSAGE_READ = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`. The library refuses to start where one of these is undefined. */
export function appContext(options: {
  readonly controlId: string;
  readonly locale: string;
  readonly profile: Profile;
  readonly manifest: Manifest;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly isDark: boolean;
}): object {
  const { controlId, locale, profile, manifest } = options;
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: options.roamingSettings,
    _reason: 0,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: controlId,
    _hostFullVersion: profile.hostVersion,
    _requirementMatrix: JSON.stringify({
      Mailbox: `1.${profile.mailbox}`,
      DialogApi: '1.2',
      DialogOrigin: '1.1',
      AddinCommands: '1.1',
    }),
    _hostCustomMessage: JSON.stringify(describe(profile, options.isDark)),
    _addinName: manifest.displayName,
    _appDomains: [...manifest.appDomains],
    _clientWindowWidth: window.innerWidth,
    _clientWindowHeight: window.innerHeight,
  };
}

/** The answer to `GetInitialData`. */
export function initialData(draft: Draft, user: Mailbox, profile: Profile, manifest: Manifest): object {
  return {
    itemType: draft.kind === 'meeting' ? APPOINTMENT_COMPOSE : MESSAGE_COMPOSE,
    permissionLevel: PERMISSION_LEVELS[manifest.permissions] ?? 0,
    conversationId: draft.conversationId,
    hostVersion: profile.hostVersion,
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: 'enterprise',
    userTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    timeZoneOffsets: [],
    ...(profile.platform === 'OfficeOnline' && { owaView: 'ThreeColumns' }),
    extensionId: manifest.id,
  };
}

/** What `GetInitialData` tells besides of a message that is read. */
export function readData({ from, to, cc, bcc, subject, date, attachments }: OutgoingMessage): object {
  return {
    itemType: MESSAGE_READ,
    from,
    sender: from,
    to,
    cc,
    bcc,
    subject,
    dateTimeCreated: date,
    attachments: attachments.map(({ name, size, inline }) => ({
      name,
      size,
      isInline: inline,
      attachmentType: 0,
    })),
  };
}

export function describe(profile: Profile, isDark: boolean): ClientDescription {
  return {
    hostName: profile.hostName,
    platform: profile.platform,
    sendAsync: profile.mailbox >= 15,
    sendModeOverride: profile.mailbox >= 14,
    ...(profile.mailbox >= 14 && { officeTheme: isDark ? darkTheme : lightTheme }),
  };
}

const lightTheme: OfficeTheme = {
  isDarkTheme: false,
  themeId: 'White',
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#f5f5f5',
  controlForegroundColor: '#242424',
};

const darkTheme: OfficeTheme = {
  isDarkTheme: true,
  themeId: 'Black',
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#ffffff',
};
