// The type check of the event bundle takes in only what is imported.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../build.d.ts" />

/** Where the add-in is served from, with a slash at the end: the event runtime knows no relative addresses. */
export const baseUrl = BASE_URL;

export const originOf = (url: string): string => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? '';
