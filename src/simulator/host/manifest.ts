/** The add-in as its built manifest.xml describes it: nothing else tells the simulator which page, function or command does what. */

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  /** For send events; SoftBlock where the manifest names none (documentation of `SendMode`). */
  readonly sendMode: SendMode;
}

export type CommandAction =
  | { readonly kind: 'pane'; readonly url: string }
  | { readonly kind: 'function'; readonly functionName: string; readonly url: string };

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly group: string;
  readonly icon: string | undefined;
  readonly action: CommandAction;
}

export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly icon: string | undefined;
  readonly permissions: string;
  readonly appDomains: readonly string[];
  /** Minor number of the Mailbox set that the commands and events ask for: 12 for 1.12. */
  readonly mailbox: number;
  /** Where event handlers run: the page for browsers, the script for classic Outlook's runtime. */
  readonly runtime: { readonly page: string | undefined; readonly script: string | undefined };
  readonly launchEvents: readonly LaunchEvent[];
  /** The handler of the older send event, in the page of the function commands. */
  readonly itemSend: { readonly functionName: string; readonly url: string } | undefined;
  readonly commands: Readonly<Record<Surface, readonly Command[]>>;
}

/** The ribbons on which an add-in can have commands. */
export const surfaces = [
  'MessageComposeCommandSurface',
  'AppointmentOrganizerCommandSurface',
  'MessageReadCommandSurface',
] as const;
export type Surface = (typeof surfaces)[number];

/** Reads `xml` for a display language (`ja-JP`), taking its overrides where the manifest has them. Throws where it is no manifest. */
export function parseManifest(xml: string, locale: string): Manifest {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml: the root element is not OfficeApp');
  const overrides = newestOverrides(root);
  const resources = new Resources(overrides, locale);
  const page = resources.url(attribute(child(child(overrides, 'Runtimes'), 'Runtime'), 'resid'));
  return {
    id: text(child(root, 'Id')) ?? '',
    version: text(child(root, 'Version')) ?? '',
    displayName: localized(child(root, 'DisplayName'), locale) ?? '',
    icon: localized(child(root, 'HighResolutionIconUrl') ?? child(root, 'IconUrl'), locale),
    permissions: text(child(root, 'Permissions')) ?? 'Restricted',
    appDomains: elements(child(root, 'AppDomains'), 'AppDomain').map((domain) => text(domain) ?? ''),
    mailbox: requiredMailbox(overrides),
    runtime: { page: page ?? launchPage(overrides, resources), script: runtimeScript(overrides, resources) },
    launchEvents: descendants(extensionPoint(overrides, 'LaunchEvent'), 'LaunchEvent').map(launchEventOf),
    itemSend: itemSendOf(overrides, resources),
    commands: Object.fromEntries(
      surfaces.map((surface) => [surface, commandsOf(surface, overrides, resources)]),
    ) as unknown as Manifest['commands'],
  };
}

/** `VersionOverridesV1_1` replaces `V1_0` wholly (documentation), and sits inside it. */
function newestOverrides(root: Element): Element {
  const all = descendants(root, 'VersionOverrides');
  const newest = all.at(-1);
  if (!newest) throw new Error('manifest.xml: no VersionOverrides, so neither commands nor events');
  return newest;
}

function requiredMailbox(overrides: Element): number {
  const sets = descendants(child(overrides, 'Requirements'), 'Set');
  const mailbox = sets.find((set) => attribute(set, 'Name') === 'Mailbox');
  const version =
    attribute(mailbox, 'MinVersion') ?? attribute(mailbox?.parentElement ?? undefined, 'DefaultMinVersion');
  return Number(version?.split('.')[1] ?? 1);
}

function runtimeScript(overrides: Element, resources: Resources): string | undefined {
  const runtime = child(child(overrides, 'Runtimes'), 'Runtime') ?? descendants(overrides, 'Runtime')[0];
  const override = elements(runtime, 'Override').find(
    (element) => attribute(element, 'type') === 'javascript',
  );
  return resources.url(attribute(override, 'resid'));
}

function launchPage(overrides: Element, resources: Resources): string | undefined {
  return (
    resources.url(attribute(descendants(overrides, 'Runtime')[0], 'resid')) ??
    resources.url(attribute(child(extensionPoint(overrides, 'LaunchEvent'), 'SourceLocation'), 'resid'))
  );
}

function extensionPoint(overrides: Element, type: string): Element | undefined {
  return descendants(overrides, 'ExtensionPoint').find((point) => attribute(point, 'type') === type);
}

function launchEventOf(element: Element): LaunchEvent {
  const mode = attribute(element, 'SendMode');
  return {
    type: attribute(element, 'Type') ?? '',
    functionName: attribute(element, 'FunctionName') ?? '',
    sendMode: mode === 'PromptUser' || mode === 'Block' ? mode : 'SoftBlock',
  };
}

function itemSendOf(overrides: Element, resources: Resources): Manifest['itemSend'] {
  const event = elements(extensionPoint(overrides, 'Events'), 'Event').find(
    (element) => attribute(element, 'Type') === 'ItemSend',
  );
  const functionName = attribute(event, 'FunctionName');
  return functionName === undefined ? undefined : { functionName, url: functionFile(overrides, resources) };
}

const functionFile = (overrides: Element, resources: Resources): string =>
  resources.url(attribute(descendants(overrides, 'FunctionFile')[0], 'resid')) ?? '';

function commandsOf(surface: Surface, overrides: Element, resources: Resources): Command[] {
  const functions = functionFile(overrides, resources);
  return descendants(extensionPoint(overrides, surface), 'Group').flatMap((group) => {
    const groupLabel = resources.short(attribute(child(group, 'Label'), 'resid')) ?? '';
    return elements(group, 'Control').map((control) => commandOf(control, groupLabel, functions, resources));
  });
}

function commandOf(control: Element, group: string, functions: string, resources: Resources): Command {
  const action = child(control, 'Action');
  const tip = child(child(control, 'Supertip'), 'Description');
  const icons = elements(child(control, 'Icon'), 'Image');
  const icon = icons.find((image) => attribute(image, 'size') === '32') ?? icons[0];
  return {
    id: attribute(control, 'id') ?? '',
    label: resources.short(attribute(child(control, 'Label'), 'resid')) ?? '',
    tooltip: resources.long(attribute(tip, 'resid')) ?? '',
    group,
    icon: resources.image(attribute(icon, 'resid')),
    action:
      attribute(action, 'type') === 'ExecuteFunction'
        ? { kind: 'function', functionName: text(child(action, 'FunctionName')) ?? '', url: functions }
        : { kind: 'pane', url: resources.url(attribute(child(action, 'SourceLocation'), 'resid')) ?? '' },
  };
}

/** Texts and addresses that the rest of the manifest names by id. */
class Resources {
  private readonly root: Element | undefined;

  constructor(
    overrides: Element,
    private readonly locale: string,
  ) {
    this.root = child(overrides, 'Resources');
  }

  readonly url = (id: string | undefined) => this.find('Urls', id);
  readonly image = (id: string | undefined) => this.find('Images', id);
  readonly short = (id: string | undefined) => this.find('ShortStrings', id);
  readonly long = (id: string | undefined) => this.find('LongStrings', id) ?? this.short(id);

  private find(list: string, id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const entry = [...(child(this.root, list)?.children ?? [])].find(
      (element) => attribute(element, 'id') === id,
    );
    return localized(entry, this.locale);
  }
}

function localized(element: Element | undefined, locale: string): string | undefined {
  const override = elements(element, 'Override').find(
    (candidate) => attribute(candidate, 'Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return attribute(override, 'Value') ?? attribute(element, 'DefaultValue');
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return elements(parent, name)[0];
}

function elements(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((element) => element.localName === name);
}

function descendants(parent: Element | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

/** Attributes carry prefixes here and there (`xsi:type`), so they are matched by local name. */
function attribute(element: Element | undefined, name: string): string | undefined {
  return [...(element?.attributes ?? [])].find((candidate) => candidate.localName === name)?.value;
}

function text(element: Element | undefined): string | undefined {
  return element?.textContent?.trim();
}
