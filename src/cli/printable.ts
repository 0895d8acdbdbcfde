/** Names and subjects come from others' mail: none of it may steer the terminal or turn the line's direction. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
