import type { SiteAddress } from '../siteAddress';
import { sendModes, type SendMode } from '../sendMode';
import { UnusableBuild } from '../unusableBuild';
import type { AddinManifest, Button, Ribbon } from './addinManifest';

/** The first published version of the schema that knows add-ins; later ones take the manifest as it is. */
export const SCHEMA_VERSION = '1.17';

const schema = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.${name}schema.json`;

/** Names of events and permissions in the unified manifest (documentation of both). */
const EVENTS: Readonly<Record<string, string>> = {
  OnNewMessageCompose: 'newMessageComposeCreated',
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
};
const CONTEXTS: Readonly<Record<string, string>> = {
  MessageComposeCommandSurface: 'mailCompose',
  MessageReadCommandSurface: 'mailRead',
  AppointmentOrganizerCommandSurface: 'meetingDetailsOrganizer',
};
const PERMISSIONS: Readonly<Record<string, string>> = { ReadWriteMailbox: 'Mailbox.ReadWrite.User' };
const SHARED_FOLDERS = 'Mailbox.AccessSharedFolders.User';

/** What the packaged site's own page says, for the three addresses that the manifest must name. */
export const PRIVACY_ANCHOR = 'privacy';
export const TERMS_ANCHOR = 'terms';

const COMMANDS_RUNTIME = 'commands';

export interface UnifiedOptions {
  readonly version: string;
  readonly sendMode: SendMode;
  readonly address: SiteAddress;
}

/**
 * The unified manifest for Microsoft 365, from what the add-in only manifest says: `manifest.json` in Japanese and the file
 * of its English texts. @throws UnusableBuild where the manifest has something that is not known here.
 */
export function unifiedManifest(manifest: AddinManifest, options: UnifiedOptions) {
  const { version, address } = options;
  const capabilities = [{ name: 'Mailbox', minVersion: manifest.mailbox }];
  const requirements = { scopes: ['mail'], formFactors: ['desktop'], capabilities };
  const permissions = [
    known(PERMISSIONS, manifest.permissions),
    ...(manifest.sharedFolders ? [SHARED_FOLDERS] : []),
  ];
  return {
    $schema: schema(''),
    manifestVersion: SCHEMA_VERSION,
    id: manifest.id,
    version,
    name: { short: manifest.name.ja, full: manifest.name.ja },
    description: { short: manifest.description.ja, full: manifest.description.ja },
    developer: {
      name: manifest.provider,
      websiteUrl: address.base,
      privacyUrl: `${address.base}#${PRIVACY_ANCHOR}`,
      termsOfUseUrl: `${address.base}#${TERMS_ANCHOR}`,
    },
    localizationInfo: {
      defaultLanguageTag: 'ja-jp',
      additionalLanguages: [{ languageTag: 'en-us', file: ENGLISH_FILE }],
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F6CBD',
    validDomains: [new URL(address.base).host],
    authorization: {
      permissions: { resourceSpecific: permissions.map((name) => ({ name, type: 'Delegated' })) },
    },
    extensions: [
      {
        requirements: { scopes: ['mail'] },
        runtimes: runtimes(manifest, capabilities),
        ribbons: manifest.ribbons.map((ribbon) => ({
          requirements,
          contexts: [known(CONTEXTS, ribbon.surface)],
          tabs: [tab(ribbon)],
        })),
        autoRunEvents: [{ requirements, events: events(manifest, options.sendMode) }],
        alternates: [
          {
            alternateIcons: {
              icon: { size: 64, url: manifest.icon },
              highResolutionIcon: { size: 64, url: manifest.largeIcon },
            },
          },
        ],
      },
    ],
  };
}

export const ENGLISH_FILE = 'en-us.json';

/** The English texts by their places in the manifest. */
export function englishTexts({ name, description, ribbons }: AddinManifest): Record<string, string> {
  const texts = ribbons.flatMap(({ group, buttons }, ribbon) => {
    const place = `extensions[0].ribbons[${ribbon}].tabs[0].groups[0]`;
    const controls = buttons.flatMap(({ label, tip }, index) => [
      [`${place}.controls[${index}].label`, label.en],
      [`${place}.controls[${index}].supertip.title`, label.en],
      [`${place}.controls[${index}].supertip.description`, tip.en],
    ]);
    return [[`${place}.label`, group.label.en], ...controls];
  });
  return {
    $schema: schema('Localization.'),
    'name.short': name.en,
    'name.full': name.en,
    'description.short': shortened(description.en),
    'description.full': description.en,
    ...(Object.fromEntries(texts) as Record<string, string>),
  };
}

/** Limit of the schema: whole clauses, never a cut word. */
const SHORT_DESCRIPTION = 80;

const shortened = (text: string): string =>
  text.length <= SHORT_DESCRIPTION ? text : `${text.split(':')[0]!.slice(0, SHORT_DESCRIPTION - 1)}.`;

function runtimes(manifest: AddinManifest, capabilities: object[]) {
  const { commandPage, eventScript } = manifest;
  const actions = manifest.ribbons.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  const runs = (id: string) => ({ id, type: 'executeFunction' });
  const functions = actions.flatMap((action) => ('functionName' in action ? [action.functionName] : []));
  const panes = actions.flatMap((action) => ('page' in action ? [action.page] : []));
  return [
    {
      id: COMMANDS_RUNTIME,
      type: 'general',
      requirements: { capabilities },
      code: { page: commandPage, ...(eventScript !== null && { script: eventScript }) },
      lifetime: 'short',
      actions: [
        ...manifest.events.map(({ functionName }) => runs(functionName)),
        ...[...new Set(functions)].map(runs),
      ],
    },
    ...[...new Set(panes)].map((page) => ({
      id: nameOf(page),
      type: 'general',
      code: { page },
      lifetime: 'short',
      actions: [{ id: opening(page), type: 'openPage', view: nameOf(page) }],
    })),
  ];
}

/** `taskpane` of the address of taskpane.html. */
const nameOf = (page: string): string => page.slice(page.lastIndexOf('/') + 1).replace(/\.html$/, '');

/** Id of the action that shows a page in the task pane. */
const opening = (page: string): string => `open-${nameOf(page)}`;

const tab = ({ group, buttons }: Ribbon) => ({
  builtInTabId: 'TabDefault',
  groups: [{ id: group.id, label: group.label.ja, controls: buttons.map(control), icons: buttons[0]?.icons }],
});

const control = ({ id, label, tip, icons, action }: Button) => ({
  id,
  type: 'button',
  label: label.ja,
  icons,
  supertip: { title: label.ja, description: tip.ja },
  actionId: 'functionName' in action ? action.functionName : opening(action.page),
});

const events = (manifest: AddinManifest, sendMode: SendMode) =>
  manifest.events.map(({ type, functionName, sendMode: sends }) => ({
    type: known(EVENTS, type),
    actionId: functionName,
    ...(sends !== null && { options: { sendMode: sendModes[sendMode].json } }),
  }));

function known(names: Readonly<Record<string, string>>, name: string): string {
  const found = names[name];
  if (found === undefined) throw new UnusableBuild(`${name} is not known in the unified manifest.`);
  return found;
}
