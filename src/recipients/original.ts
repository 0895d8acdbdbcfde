import { parseAddress, type Address } from '../message/address';
import type { OutgoingMessage } from '../message/message';

/** Who was on the message that this one answers or forwards, as far as the addresses can be read. */
export function originalAddresses({ original }: Pick<OutgoingMessage, 'original'>): Address[] {
  const addresses: Address[] = [];
  for (const text of original?.recipients ?? []) {
    const address = parseAddress(text);
    if (address) addresses.push(address);
  }
  return addresses;
}
