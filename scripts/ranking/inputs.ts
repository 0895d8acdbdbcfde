import type { Input } from '../../src/memory/ranking/features';

/** What the ranking looks at. Left out: what made no difference on senders not learnt from. */
export const inputs: readonly Input[] = [
  'depth', 'depth^', 'depth_', 'depthShare', 'depthShare^', 'depthShare_', 'aboveShare', 'aboveShare^', 'aboveShare_', 'gapTail', 'gapTail^', 'gapTail_', 'meetings',
  'known', 'count', 'count^', 'count_', 'share', 'since', 'since^', 'since_', 'sinceShare', 'days', 'hours', 'hours^', 'hours_', 'overdue', 'overdue^',
  'mails3', 'mails3^', 'mails3_', 'mails15', 'mails15^', 'mails15_', 'mails80', 'mails80^', 'mails80_', 'mails400', 'mails400^', 'mails400_', 'week', 'week^', 'week_',
  'type', 'type^', 'type_', 'type80', 'type80^', 'type80_', 'field', 'field^', 'field_', 'hour', 'hour^', 'weekday', 'grouped', 'grouped^', 'grouped_',
  'together', 'together^', 'together_', 'togetherCount', 'togetherSince', 'togetherSince^', 'togetherSince_', 'companions', 'companions^', 'companions_', 'near', 'near^', 'near_',
  'vote', 'vote^', 'vote_', 'voters', 'likestWith', 'likestWithout', 'betterWith', 'betterWith_', 'withoutExactly', 'withoutExactly^', 'withoutExactly_', 'exactly',
  'circle', 'circle^', 'circle_', 'inCircle', 'inCircle^', 'inCircle_', 'justNow', 'justNow^', 'justNow_',
  'words', 'starts', 'letters', 'sameDomain', 'outside', 'domainCount', 'domainCount^', 'domainCount_',
  'othersUnknown', 'recipients', 'alone', 'reply', 'forward', 'novelty', 'several', 'recipientsPerMail', 'people', 'logged', 'pause',
];
