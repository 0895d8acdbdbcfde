import { mailbox, officeContext } from './office';

/** What the Outlook at hand can do. Requirement sets first: the completed options have no method to look for. */
export interface Capabilities {
  /** `Office.context.mailbox.diagnostics.hostName`: 'OutlookWebApp', 'newOutlookWindows', 'Outlook', … */
  readonly hostName: string;
  /** `Office.context.platform`: 'OfficeOnline', 'PC', 'Mac', … */
  readonly platform: string;
  /** 1.14: the alert's button may open the task pane, and the manifest's send mode may be overridden. */
  readonly alertOpensPane: boolean;
  /** 1.13: a message may wait on the server before it is delivered. */
  readonly canHold: boolean;
  /** 1.15: the alert's button may run a function command, and its text may be Markdown. */
  readonly alertRunsCommand: boolean;
  /** Opening a dialog from the send handler is known to work here (platform: not documented, office-js 6677). */
  readonly dialogInHandler: boolean;
  /** Lengths at which a list of recipients may have been cut by this client. */
  readonly recipientLimits: readonly number[];
}

/** @param sets tells whether the client declares a Mailbox requirement set, as '1.14'. */
export function capabilitiesOf(
  hostName: string,
  platform: string,
  sets: (version: string) => boolean,
): Capabilities {
  const browser = hostName === 'OutlookWebApp' || hostName === 'newOutlookWindows';
  return {
    hostName,
    platform,
    canHold: sets('1.13'),
    alertOpensPane: sets('1.14'),
    alertRunsCommand: sets('1.15'),
    dialogInHandler: browser,
    recipientLimits: recipientLimits(browser, platform, sets('1.16')),
  };
}

/** Documentation of `Recipients.getAsync`; a client that says nothing of itself may have any of the limits. */
function recipientLimits(browser: boolean, platform: string, newest: boolean): number[] {
  if (browser) return [1000];
  if (platform === 'PC') return [newest ? 1000 : 500];
  if (platform === 'Mac') return [500, 1000];
  return [100, 500, 1000];
}

export function capabilities(): Capabilities {
  const { requirements, platform, diagnostics } = officeContext();
  const sets = (version: string): boolean => {
    try {
      return requirements?.isSetSupported('Mailbox', version) === true;
    } catch {
      return false;
    }
  };
  return capabilitiesOf(
    mailbox().diagnostics?.hostName ?? '',
    String(platform ?? diagnostics?.platform ?? ''),
    sets,
  );
}
