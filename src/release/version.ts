/** `1.4.2` as numbers; null where it is no version. */
function numbersOf(version: string): number[] | null {
  return /^\d+(?:\.\d+)+$/.test(version) ? version.split('.').map(Number) : null;
}

/** Below 0 where `a` is the older one; missing parts count as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a) ?? [], numbersOf(b) ?? []];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Version of the add-in only manifests. The fourth part counts manifests of one program version: another send mode or
 * address needs the administrator's consent again, and Microsoft 365 takes a manifest only where its version went up.
 */
export const manifestVersion = (version: string, revision: number): string => `${version}.${revision}`;

/** The unified manifest's version has three parts only, so a change of the manifest counts in the third. */
export function unifiedVersion(version: string, revision: number): string {
  const [major = 1, minor = 0, patch = 0] = numbersOf(version) ?? [];
  return `${major}.${minor}.${patch * REVISIONS + revision}`;
}

/** More manifests of one version than these cannot be told apart from those of the next. */
export const REVISIONS = 100;
