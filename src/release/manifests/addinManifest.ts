import { child, children, descendants, elements, rootOf, text, type Element } from './xml';

/** A text of the manifest in both its languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export interface Button {
  readonly id: string;
  readonly label: Bilingual;
  readonly tip: Bilingual;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  /** A function of the command page, or a page for the task pane. */
  readonly action: { readonly functionName: string } | { readonly page: string };
}

/** The buttons for mail, or for meetings. */
export interface Ribbon {
  /** As `MessageComposeCommandSurface`. */
  readonly surface: string;
  readonly group: { readonly id: string; readonly label: Bilingual };
  readonly buttons: readonly Button[];
}

/** An add-in only manifest, as far as the other manifest and `doctor` need it. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** Of 64 and 128 pixels. */
  readonly icon: string;
  readonly largeIcon: string;
  readonly permissions: string;
  readonly sharedFolders: boolean;
  /** As `1.12`. */
  readonly mailbox: string;
  readonly commandPage: string;
  readonly eventScript: string | null;
  readonly ribbons: readonly Ribbon[];
  readonly events: readonly {
    readonly type: string;
    readonly functionName: string;
    readonly sendMode: string | null;
  }[];
  /** The older send event's handler. */
  readonly itemSend: string | null;
  /** Every address that is named, bare origins left out. */
  readonly urls: readonly string[];
  readonly appDomains: readonly string[];
}

/** Reads an add-in only manifest of this product; null where the text is none. */
export function readAddinManifest(xml: string): AddinManifest | null {
  const root = rootOf(xml);
  if (root?.name !== 'OfficeApp') return null;
  // VersionOverridesV1_1 replaces V1_0 wholly and sits inside it.
  const overrides = descendants(root, 'VersionOverrides').at(-1);
  const resource = resourcesOf(overrides);
  const script = children(descendants(overrides, 'Runtime')[0], 'Override')[0];
  const sets = descendants(child(overrides, 'Requirements'), 'Sets')[0];
  return {
    id: text(child(root, 'Id')),
    version: text(child(root, 'Version')),
    provider: text(child(root, 'ProviderName')),
    name: bilingual(child(root, 'DisplayName')),
    description: bilingual(child(root, 'Description')),
    icon: bilingual(child(root, 'IconUrl')).ja,
    largeIcon: bilingual(child(root, 'HighResolutionIconUrl')).ja,
    sharedFolders: text(descendants(overrides, 'SupportsSharedFolders')[0]) === 'true',
    permissions: text(child(root, 'Permissions')),
    mailbox: sets?.attribs.DefaultMinVersion ?? '',
    commandPage: resource(descendants(overrides, 'FunctionFile')[0]).ja,
    eventScript: script ? resource(script).ja : null,
    ribbons: descendants(overrides, 'ExtensionPoint').flatMap((point) =>
      descendants(point, 'Group').map((group) => ({
        surface: point.attribs['xsi:type'] ?? '',
        group: { id: group.attribs.id ?? '', label: resource(child(group, 'Label')) },
        buttons: children(group, 'Control').map((control) => buttonOf(control, resource)),
      })),
    ),
    events: descendants(overrides, 'LaunchEvent').map(({ attribs }) => ({
      type: attribs.Type ?? '',
      functionName: attribs.FunctionName ?? '',
      sendMode: attribs.SendMode ?? null,
    })),
    itemSend:
      descendants(overrides, 'Event').find(({ attribs }) => attribs.Type === 'ItemSend')?.attribs
        .FunctionName ?? null,
    urls: Array.from(xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g), (match) => match[1]!),
    appDomains: children(child(root, 'AppDomains'), 'AppDomain').map(text),
  };
}

function buttonOf(control: Element, resource: (named: Element | undefined) => Bilingual): Button {
  const action = child(control, 'Action');
  const functionName = text(child(action, 'FunctionName'));
  return {
    id: control.attribs.id ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(child(child(control, 'Supertip'), 'Description')),
    icons: children(child(control, 'Icon'), 'Image').map((image) => ({
      size: Number(image.attribs.size),
      url: resource(image).ja,
    })),
    action: functionName ? { functionName } : { page: resource(child(action, 'SourceLocation')).ja },
  };
}

/** Looks up what an element names by its `resid`. */
function resourcesOf(overrides: Element | undefined): (named: Element | undefined) => Bilingual {
  const lists = elements(child(overrides, 'Resources'));
  const byId = new Map(lists.flatMap(elements).map((entry) => [entry.attribs.id, bilingual(entry)] as const));
  return (named) => byId.get(named?.attribs.resid ?? '') ?? { ja: '', en: '' };
}

function bilingual(element: Element | undefined): Bilingual {
  const ja = element?.attribs.DefaultValue ?? '';
  return { ja, en: children(element, 'Override')[0]?.attribs.Value ?? ja };
}
