import { UnusableBuild } from './unusableBuild';

/** As webpack writes a JSON module: the text of the policy in single quotes. */
const LITERAL = /JSON\.parse\('(\{"version":1,(?:[^'\\]|\\.)*\})'\)/g;

type Json = Readonly<Record<string, unknown>>;

/**
 * Puts the organization's policy in the place of the one built into a script, which is judged by where the site's cannot
 * be had and none was kept. What the build left out of the shipped policy (the directory) is left out of this one too.
 * @param shipped the policy that was built in
 * @returns the script, and how often it carried one. @throws UnusableBuild where it carries something else.
 */
export function withPolicy(script: string, shipped: Json, policy: Json): { script: string; count: number } {
  let count = 0;
  const replaced = script.replace(LITERAL, (_, literal: string) => {
    const found = JSON.parse(literal.replace(/\\(['\\])/g, '$1')) as Json;
    const kept = Object.keys(shipped).filter((key) => key in found);
    if (JSON.stringify(pick(shipped, kept)) !== JSON.stringify(found))
      throw new UnusableBuild('A built-in policy is not the shipped one.');
    const leftOut = Object.keys(shipped).filter((key) => !kept.includes(key));
    count += 1;
    return `JSON.parse('${quoted(JSON.stringify(without(policy, ['$schema', ...leftOut])))}')`;
  });
  return { script: replaced, count };
}

const pick = (object: Json, keys: readonly string[]): Json =>
  Object.fromEntries(keys.map((key) => [key, object[key]]));

const without = (object: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** In ECMAScript before 2019 the two separators end a line in a string. */
const quoted = (json: string): string =>
  json
    .replace(/['\\]/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
