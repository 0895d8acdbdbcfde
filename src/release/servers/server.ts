import type { Header } from '../headers';
import type { SiteAddress } from '../siteAddress';

/** What the settings of every kind of server are made from. */
export interface ServerSettings {
  readonly address: SiteAddress;
  /** Sent with everything. */
  readonly headers: readonly Header[];
  /** First line of each file: what it is and where it came from. */
  readonly origin: string;
}
