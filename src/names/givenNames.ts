/**
 * English given names with their short forms, one group a line: Bob is Robert. Common knowledge; enough to tell that two
 * well-known names are two people, never to tell that an unknown one is wrong.
 */
const GROUPS =
  'robert rob bob bobby robbie bert|william will bill billy willie liam|richard rick rich dick ricky|james jim jimmy jamie|' +
  'john jack johnny jon jonathan|michael mike mick mickey|joseph joe joey|thomas tom tommy|charles charlie chuck chip|' +
  'daniel dan danny|david dave davy|edward ed eddie ted ned|steven stephen steve|christopher chris kit topher|matthew matt|' +
  'anthony tony|andrew andy drew|kenneth ken kenny|george|paul|mark marc|donald don donnie|kevin|brian bryan|ronald ron|' +
  'timothy tim|jason jay|jeffrey jeff geoff geoffrey|gary|nicholas nick nicky|eric erik|jacob jake|lawrence larry|scott|frank francis|' +
  'benjamin ben|samuel sam|gregory greg|raymond ray|patrick pat|alexander alex sandy|dennis|jerry gerald|peter pete|henry harry hank|' +
  'philip phil phillip|douglas doug|arthur art|walter walt|martin marty|vincent vince|stanley stan|russell russ|louis lou lewis|' +
  'mary molly polly|patricia pat patty tricia trish|jennifer jenny jen|linda|elizabeth liz beth betty lisa eliza betsy|barbara barb|' +
  'susan sue suzanne susie|jessica jess|sarah sara sally|karen|nancy|margaret maggie meg peggy marge|sandra sandy|ashley|' +
  'kimberly kim|emily em|donna|michelle shelly|carol caroline carolyn carrie|amanda mandy|melissa|deborah debra deb debbie|stephanie steph|' +
  'rebecca becky|laura laurie|helen|sharon|cynthia cindy|kathleen katherine catherine kate kathy cathy katie kay kathryn|amy|angela angie|' +
  'anna ann anne annie|brenda|pamela pam|emma|nicole nicky|christine christina chris tina|janet jan|maria marie|diane diana|julie julia|' +
  'joyce|victoria vicky tori|kelly|joan joanne jo|judith judy|andrea|cheryl|megan|jacqueline jackie|martha|gloria|teresa theresa terry tess|' +
  'virginia ginny|alice|louise lou|sean shawn|adam|aaron|phyllis|marcus|oliver|lucas|hans|klaus|pierre|jean|carlos|jose|juan|luis|miguel';

/** Name → the groups that it is in. */
const groups = new Map<string, readonly number[]>();
GROUPS.split('|').forEach((group, index) => {
  for (const name of group.split(' ')) groups.set(name, [...(groups.get(name) ?? []), index]);
});

/** Whether this is a well-known English given name or a short form of one. */
export const isGivenName = (name: string): boolean => groups.has(name.toLowerCase());

/** Whether both may be said of one person: Bob and Robert, Ken and Kenichi, I and Ichiro. */
export function mayBeShortFor(a: string, b: string): boolean {
  const shared = (groups.get(a) ?? []).some((index) => (groups.get(b) ?? []).includes(index));
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  return shared || long.startsWith(short) || (short.length >= 3 && short.slice(0, 2) === long.slice(0, 2));
}
