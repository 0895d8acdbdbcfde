/**
 * Words in the hosts of services that store files (see message/storageServices.ts, which knows them one by one): whatever
 * leads there may be the file that the mail announces.
 */
const STORAGE =
  /^https?:..[^/?]*?(?:drive|1drv|goo\.gl|sharepoint|docs\.g|google|dropbox|db\.tt|box\.|icloud|adobe|transfer|we\.tl|mega\.|mediafire|xgf|file|storage|datadeliver|dtbn|bitsend|bitpark|directcloud|hennge|hdedrive|cryptobin|samba|egnyte|kiteworks|amazonaws|windows\.net)/i;

export const leadsToFile = (url: string): boolean => STORAGE.test(url);
