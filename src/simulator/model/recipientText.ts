import type { Pill } from './draft';
import { addressBook, recipientType } from './addressBook';

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+$/;

/** Pills for what was typed or pasted: addresses and `Name <address>`, separated by semicolons, commas or new lines. */
export function pillsOf(typed: string): Pill[] {
  return split(typed).map(pillOf);
}

function split(typed: string): string[] {
  const parts = typed.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^;,\n])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function pillOf(entry: string): Pill {
  const named = /^(.*?)\s*<\s*([^<>]+?)\s*>$/.exec(entry);
  const address = (named?.[2] ?? entry).trim();
  const name = unquote(named?.[1] ?? '');
  if (ADDRESS.test(address)) {
    const known = addressBook.find((contact) => contact.address === address.toLowerCase());
    return { name: name || known?.name || address, address, type: recipientType(address), resolved: true };
  }
  const contact = addressBook.find(
    (known) => known.name === entry || known.name.replace(/\s/g, '') === entry,
  );
  return contact
    ? { ...contact, resolved: true }
    : { name: entry, address: '', type: 'other', resolved: false };
}

function unquote(name: string): string {
  return /^".*"$/.test(name) ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;
}
