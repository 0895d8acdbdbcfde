import * as z from 'zod/mini';
import { sendModeNames } from './sendMode';

/** `version.json`: which release a folder or a site holds. */
const releaseVersion = z.object({
  product: z.literal('yubisashi'),
  /** Of the program. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** Counts the manifests of this version. */
  revision: z.int().check(z.gte(0)),
  manifestVersion: z.string(),
  url: z.string(),
  sendMode: z.enum(sendModeNames),
});

export type ReleaseVersion = z.infer<typeof releaseVersion>;

export const VERSION_FILE = 'version.json';

/** Reads such a file; null where it is none. Later versions may say more. */
export function readReleaseVersion(text: string): ReleaseVersion | null {
  try {
    const result = releaseVersion.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
