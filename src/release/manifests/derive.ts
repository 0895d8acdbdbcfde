import { sendModes, type SendMode } from '../sendMode';
import { UnusableBuild } from '../unusableBuild';

/** Id of the add-in with Smart Alerts, in both kinds of manifest; manifest.xml has it too. */
export const SMART_ALERTS_ID = '6c1e4a52-8f0d-4b7e-9a63-d2f5b8c07e19';

/**
 * The on-send add-in has an id of its own, so that an organization can have both, each for the people whose Outlook it is
 * made for. Never changed: Exchange knows the add-in by it.
 */
export const ON_SEND_ID = 'b1f0c7d4-3e92-4c58-8f6a-95d27e40a1c3';

/** Meant for who builds. */
const BUILD_COMMENT = /\n<!-- Deployed by[^]*?-->/;

/** The manifest with Smart Alerts. @throws UnusableBuild where the built one is not as expected. */
export function smartAlertsManifest(built: string, version: string, sendMode: SendMode): string {
  return edited(built, [
    [BUILD_COMMENT, ''],
    [/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`],
    // Of mail and of meetings.
    [/ SendMode="\w+"/, ` SendMode="${sendModes[sendMode].xml}"`, 2],
    [/\n\s*<!-- SoftBlock:[^]*?-->/, ''],
  ]);
}

/** On-send came with Mailbox 1.8. */
const ON_SEND_MAILBOX = '1.8';

/**
 * The manifest for Exchange on-premises and for clients without Smart Alerts: the older event `ItemSend`, whose handler is
 * in the page of the function commands. It always blocks; there is no mode to choose.
 * @throws UnusableBuild where the built one is not as expected.
 */
export function onSendManifest(built: string, version: string): string {
  return edited(built, [
    [BUILD_COMMENT, ''],
    [/<Id>[^<]*<\/Id>/, `<Id>${ON_SEND_ID}</Id>`],
    [/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`],
    [/ DefaultMinVersion="[\d.]+"/, ` DefaultMinVersion="${ON_SEND_MAILBOX}"`],
    [/\n\s*<Runtimes>[^]*?<\/Runtimes>/, ''],
    [
      /<ExtensionPoint xsi:type="LaunchEvent">[^]*?<\/ExtensionPoint>/,
      `<ExtensionPoint xsi:type="Events">
              <Event Type="ItemSend" FunctionExecution="synchronous" FunctionName="onItemSendHandler" />
            </ExtensionPoint>`,
    ],
    [/\n\s*<bt:Url id="LaunchEvent\.Url"[^>]*\/>/, ''],
  ]);
}

type Edit = readonly [pattern: RegExp, replacement: string, count?: number];

/** Each pattern must stand exactly once, or as often as is said. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((current, [pattern, replacement, wanted = 1]) => {
    const everywhere = new RegExp(pattern, 'g');
    const count = current.match(everywhere)?.length ?? 0;
    if (count !== wanted) throw new UnusableBuild(`manifest.xml has ${pattern.source} ${count} times.`);
    return current.replace(everywhere, () => replacement);
  }, text);
}
