/** Whether text is Base64 (RFC 4648, section 4) with its padding and nothing else in it. */
export const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

/** Bytes that Base64 stands for. */
export const base64Size = (text = ''): number => (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);
