import { exampleOf } from '../../src/admin/examples';
import { fieldOf, sectionOf, sectionsOf } from '../../src/admin/fields';
import { blankEntry } from '../../src/admin/table/entries';
import { withValue } from '../../src/admin/json';
import { meaningOf, nameOf, settingPath, valueName } from '../../src/admin/words';
import { validatePolicy } from '../../src/policy/faults';
import { policyShape } from '../../src/policy/shape';
import { leavesOf } from './leaves';

const settings = leavesOf().filter(({ path }) => !['$schema', 'version'].includes(String(path[0])));

test('every setting of the schema is in one section', () => {
  const names = Object.keys(policyShape.properties!).filter((name) => !['$schema', 'version'].includes(name));
  expect(
    sectionsOf()
      .flatMap((section) => section.names)
      .sort(),
  ).toEqual(names.sort());
  for (const name of names) expect(sectionsOf().map(({ id }) => id)).toContain(sectionOf(name));
});

test.each(settings.map(({ path, shape }) => [settingPath(path), path, shape] as const))(
  '%s has a name in both languages, a meaning unless it is a part of an entry, and an example that can be used',
  (name, path, shape) => {
    expect(nameOf(path, 'ja')).toMatch(/[぀-ヿ一-鿿]|^ID$|^Cc$/);
    expect(nameOf(path, 'en')).toMatch(/[A-Za-z]/);
    expect(nameOf(path, 'en').length).toBeLessThan(120);
    const isPart = path.some((key) => typeof key === 'number') || path[1] === 'templates';
    if (!isPart) expect(meaningOf(path, 'ja')).not.toBeNull();
    if (isPart) return;
    const example = exampleOf(name, shape);
    expect(example).not.toBeUndefined();
    expect(example).not.toEqual(shape.default);
    const policy = withValue({ version: 1 }, path, example);
    const whole = name.startsWith('hold.countdown.')
      ? withValue(policy, ['hold', 'countdown', 'seconds'], 5)
      : policy;
    expect(validatePolicy(whole, 'en')).toMatchObject({ ok: true });
  },
);

test('values have names of their own', () => {
  expect(valueName('warning', 'ja')).toBe('警告');
  expect(valueName('bcc', 'en')).toBe('Bcc');
  expect(valueName('many-recipients', 'ja')).toBe('多数の宛先');
  expect(valueName('no-such-value', 'ja')).toBe('no-such-value');
});

test('a setting of a group goes by the name of the organization’s', () => {
  expect(settingPath(['groups', 0, 'policy', 'hold', 'external'])).toBe('hold.external');
  expect(settingPath(['groups', 0, 'for'])).toBe('groups.for');
  expect(nameOf(['groups', 0, 'policy', 'checks', 'wording'], 'ja')).toBe('打ち間違い');
});

test('a new row has what must be chosen', () => {
  const field = fieldOf(policyShape.properties!.autoRecipients!);
  if (field.kind !== 'records') throw new Error(field.kind);
  expect(blankEntry(field)).toEqual({ field: 'cc', addresses: [] });
});
