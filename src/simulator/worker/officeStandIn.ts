import type { RuntimeSettings } from '../host/scriptRun';
import { itemStandIn } from './itemStandIn';
import type { Caller } from './caller';

export type Handler = (event: object) => unknown;

/**
 * OUR OWN STAND-IN for the Office.js that classic Outlook has built into its event runtime: Microsoft publishes that one
 * nowhere. It has the item calls of Office.js for messages being composed, over the same simulated mailbox, and what
 * platform-facts.md says of this runtime: `Office.onReady` runs nothing for events, `displayDialogAsync` is not there.
 */
export function officeStandIn(
  settings: RuntimeSettings,
  caller: Caller,
  handlers: Map<string, Handler>,
): object {
  const ExtendedEnums = settings.mailbox >= 14 ? { SendModeOverride: { PromptUser: 'promptUser' } } : {};
  return {
    actions: {
      associate: (name: string, handler: Handler) => void handlers.set(name.toUpperCase(), handler),
    },
    onReady: () => new Promise(() => undefined),
    initialize: () => undefined,
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Text: 'text', Html: 'html' },
    HostType: { Outlook: 'Outlook' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    EventType: { RecipientsChanged: 'olkRecipientsChanged', AttachmentsChanged: 'olkAttachmentsChanged' },
    MailboxEnums: {
      AttachmentContentFormat: { Base64: 'base64', Url: 'url', Eml: 'eml', ICalendar: 'iCalendar' },
      AttachmentType: { File: 'file', Item: 'item', Cloud: 'cloud' },
      ComposeType: { Forward: 'forward', NewMail: 'newMail', Reply: 'reply' },
      ItemType: { Message: 'message', Appointment: 'appointment' },
      RecipientType: {
        Other: 'other',
        DistributionList: 'distributionList',
        User: 'user',
        ExternalUser: 'externalUser',
      },
      ...ExtendedEnums,
    },
    context: context(settings, caller),
  };
}

function context(settings: RuntimeSettings, caller: Caller): object {
  const { locale, hostVersion, mailbox, user } = settings;
  return {
    displayLanguage: locale,
    contentLanguage: locale,
    host: 'Outlook',
    platform: 'PC',
    diagnostics: { host: 'Outlook', platform: 'PC', version: hostVersion },
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name.toLowerCase() === 'mailbox' && Number(version.split('.')[1] ?? 0) <= mailbox,
    },
    ui: {},
    roamingSettings: roamingSettings(settings, caller),
    mailbox: {
      diagnostics: { hostName: 'Outlook', hostVersion },
      userProfile: {
        accountType: 'enterprise',
        displayName: user.name,
        emailAddress: user.address,
        timeZone: 'Tokyo Standard Time',
      },
      item: itemStandIn(settings, caller),
    },
  };
}

function roamingSettings(settings: RuntimeSettings, caller: Caller): object {
  const values = new Map<string, unknown>();
  for (const name of Object.keys(settings.roamingSettings)) {
    values.set(name, JSON.parse(settings.roamingSettings[name] ?? 'null'));
  }
  return {
    get: (name: string) => values.get(name),
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (...rest: unknown[]) => {
      const serialized: Record<string, string> = {};
      values.forEach((value, name) => (serialized[name] = JSON.stringify(value)));
      const isTooLong = JSON.stringify(serialized).length > settings.roamingSettingsLimit;
      if (isTooLong) return caller.fail(9019, rest);
      caller.call(404, { 0: serialized }, rest);
    },
  };
}
