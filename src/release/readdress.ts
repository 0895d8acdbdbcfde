import { UnusableBuild } from './unusableBuild';

/** An address that a build carries, by its two forms. */
export interface Address {
  readonly base: string;
  readonly origin: string;
}

/** The address a build was made for, as its manifest says where the event bundle lies. @throws UnusableBuild */
export function addressOfBuild(manifest: string): Address {
  const base = /DefaultValue="(https:\/\/[^"]*\/)launchevent\.js"/.exec(manifest)?.[1];
  if (base === undefined) throw new UnusableBuild('manifest.xml names no launchevent.js.');
  return { base, origin: new URL(base).origin };
}

/**
 * Puts one address in the place of another.
 * @throws UnusableBuild where the old host is still named afterwards, in a form that is not known.
 */
export function readdress(text: string, from: Address, to: Address): string {
  const { host } = new URL(from.base);
  // The bare origin stands where a path would be wrong: AppDomain, the check of a dialog's messages.
  const places = new RegExp(`${escaped(from.base)}|${escaped(from.origin)}(?![\\w.:/-])`, 'g');
  const rest = text.split(places);
  if (rest.some((part) => part.includes(host)))
    throw new UnusableBuild(`${host} is named in an unknown form.`);
  return text.replace(places, (place) => (place === from.base ? to.base : to.origin));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
