import { sendModeNames, type SendMode } from '../../release/sendMode';
import { siteAddress, type SiteAddress } from '../../release/siteAddress';
import { REVISIONS } from '../../release/version';
import { choice, UsageError, type CommandLine } from '../usage';

/** What `package` was asked for. */
export interface PackageOptions {
  readonly address: SiteAddress;
  /** Path of the policy. */
  readonly policy: string;
  /** Path of the release folder. */
  readonly out: string;
  readonly sendMode: SendMode;
  readonly outlook: readonly string[];
  readonly admin: boolean;
  /** Null where it follows from the earlier release. */
  readonly revision: number | null;
}

/** @throws UsageError */
export function packageOptions(line: CommandLine): PackageOptions {
  return {
    address: addressOf('--url', required('--url', line.url)),
    policy: required('--policy', line.policy),
    out: required('--out', line.out),
    sendMode: choice('--send-mode', line.sendMode, sendModeNames) ?? 'soft-block',
    outlook: line.outlook.map((text) => addressOf('--outlook', text).origin),
    admin: line.admin,
    revision: revisionOf(line.revision),
  };
}

/** Reads the address of a site. @throws UsageError */
export function addressOf(option: string, text: string): SiteAddress {
  const address = siteAddress(text);
  if (typeof address === 'string') throw new UsageError(`usage.${address}`, { option, value: text });
  return address;
}

function required(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError('usage.option-needed', { option });
  return value;
}

function revisionOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number >= REVISIONS)
    throw new UsageError('usage.bad-value', {
      option: '--revision',
      value: text,
      choices: `0–${REVISIONS - 1}`,
    });
  return number;
}
