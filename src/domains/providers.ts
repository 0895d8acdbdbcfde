import { freeMailKind } from './freeMail';

/** Providers whose addresses people type by hand every day: those whose slips are worth finding. Most used first. */
const PROVIDERS =
  'gmail.com yahoo.co.jp docomo.ne.jp icloud.com ezweb.ne.jp softbank.ne.jp i.softbank.jp au.com outlook.jp outlook.com ' +
  'hotmail.com hotmail.co.jp yahoo.com nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp eonet.ne.jp ' +
  'ymobile.ne.jp excite.co.jp infoseek.jp googlemail.com live.jp live.com msn.com me.com mac.com aol.com comcast.net verizon.net ' +
  'earthlink.net protonmail.com proton.me gmx.de gmx.net naver.com hotmail.co.uk yahoo.co.uk';

export const providers: readonly string[] = PROVIDERS.split(' ');

/** Names under which nobody but the provider has mail, whatever the ending: gmail.net is no company. */
const OWN_NAME = /^(?:gmail|yahoo|hotmail|outlook|icloud|docomo|ezweb|googlemail)$/;

/** The provider's domain where one has its name under an ending that the provider does not use for mail. */
export function providerUnderOtherEnding(name: string, ending: string): string | undefined {
  if (!OWN_NAME.test(name) || freeMailKind(`${name}.${ending}`)) return undefined;
  const own = providers.filter((domain) => domain.startsWith(`${name}.`));
  return own.find((domain) => /jp$/.test(domain) && /jp$/.test(ending)) ?? own[0];
}
