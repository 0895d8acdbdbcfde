/** What an address may ask for by name; each value goes into it percent-encoded. */
const PLACEHOLDER = /\{(addresses|subject|text)\}/g;

/** Written out up to the path, so that no value of a message can become part of the host. */
const TEMPLATE =
  /^(?:https:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#]|$)|msteams:)(?:[^\s{}\\"<>]|\{(?:addresses|subject|text)\})*$/i;

/** Whether a policy's address of a channel can be used: `https:` or `msteams:`, with no other placeholders than these. */
export const isChannelUrl = (template: string): boolean => TEMPLATE.test(template);

export interface ChannelValues {
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Whether the template asks for the recipients. */
export const asksForAddresses = (template: string): boolean => template.indexOf('{addresses}') >= 0;

/** @param template one that `isChannelUrl` */
export const channelUrl = (template: string, { addresses, subject, text }: ChannelValues): string =>
  template.replace(PLACEHOLDER, (_, name: keyof ChannelValues) =>
    // Between addresses the comma stands by itself, as Teams wants it (documentation of its links to chats).
    name === 'addresses' ? addresses.map(encoded).join() : encoded(name === 'subject' ? subject : text),
  );

/** Half of a surrogate pair, which people can type, cannot be encoded. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'));
