/** The policy editor, a page by itself: on the site only where it is wanted. */
export const isOfAdmin = (path: string): boolean => /^(?:admin\.|chunks\/admin\/)/.test(path);
