import { UnusableBuild } from './unusableBuild';

/** As webpack writes a JSON module: the text of the policy in single quotes. */
const LITERAL = /JSON\.parse\('(\{"version":1,(?:[^'\\]|\\.)*\})'\)/g;

type Json = Readonly<Record<string, unknown>>;

/** The directory may have thousands of entries, and every Send loads a script that carries the policy. */
const LEFT_OUT = ['$schema', 'directory'];

/**
 * Puts the organization's policy in the place of the one built into a script, which is judged by where the site's cannot
 * be had and none was kept; without its directory, which only adds to what is noticed.
 * @param shipped the policy that was built in
 * @returns the script, and how often it carried one. @throws UnusableBuild where it carries something else.
 */
export function withPolicy(script: string, shipped: Json, policy: Json): { script: string; count: number } {
  let count = 0;
  const replaced = script.replace(LITERAL, (_, literal: string) => {
    const found = parsed(literal.replace(/\\(['\\])/g, '$1'));
    if (!found || JSON.stringify(essence(found)) !== JSON.stringify(essence(shipped)))
      throw new UnusableBuild('A built-in policy is not the shipped one.');
    count += 1;
    return `JSON.parse('${quoted(JSON.stringify(essence(policy)))}')`;
  });
  return { script: replaced, count };
}

function parsed(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

const essence = (policy: Json): Json =>
  Object.fromEntries(Object.entries(policy).filter(([key]) => !LEFT_OUT.includes(key)));

/** In ECMAScript before 2019 the two separators end a line in a string. */
const quoted = (json: string): string =>
  json
    .replace(/['\\]/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
