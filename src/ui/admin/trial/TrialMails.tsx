import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TriedMail } from '../../../admin/trial/protocol';
import { useFieldStyles } from '../fields/styles';
import { Pager } from '../table/Pager';
import { useTrialWords } from './words';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  mail: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  subject: { fontWeight: tokens.fontWeightSemibold },
  badge: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  send: { color: tokens.colorStatusSuccessForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground1 },
  block: { color: tokens.colorStatusDangerForeground3 },
  reasons: { margin: 0, paddingLeft: '1.4em' },
});

/** Mails on a page. */
const PAGE = 25;

const filters = ['all', 'block', 'confirm', 'send'] as const;
type Filter = (typeof filters)[number];

/** Each mail with what would be done with it, and why. */
export function TrialMails({ mails }: { mails: readonly TriedMail[] }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { text } = useTrialWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState(0);
  const passing = (wanted: Filter) =>
    wanted === 'all' ? mails : mails.filter(({ decision }) => decision === wanted);
  const found = passing(filter);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const nameOf = (each: Filter) => {
    const count = passing(each).length;
    return each === 'all'
      ? text('filter.all', { count })
      : text('filter.one', { name: text(`decision.${each}`), count });
  };
  return (
    <>
      <h3 className={styles.title}>{text('mails.title')}</h3>
      <Select
        className={fieldStyles.control}
        aria-label={text('filter')}
        value={filter}
        onChange={({ target }) => {
          setFilter(filters.find((each) => each === target.value)!);
          setPage(0);
        }}
      >
        {filters.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
      <ul className={styles.list}>
        {found.slice(page * PAGE, (page + 1) * PAGE).map((mail) => (
          <Mail key={mail.label} mail={mail} />
        ))}
      </ul>
      <Pager rows={{ page, pages, pageSize: PAGE, found: found.length, setPage }} />
    </>
  );
}

/** Recipients that are written out. */
const NAMED = 4;

function Mail({ mail: { label, subject, to, decision, findings, ticks } }: { mail: TriedMail }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { text, checkName } = useTrialWords();
  const named = to.slice(0, NAMED).join(', ');
  return (
    <li className={styles.mail}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.badge, styles[decision])}>{text(`decision.${decision}`)}</span>
        <span className={styles.subject}>{subject.trim() === '' ? text('mail.no-subject') : subject}</span>
        <span className={fieldStyles.note}>{label}</span>
        {ticks > 0 && <span className={fieldStyles.note}>{text('mail.ticks', { count: ticks })}</span>}
      </div>
      <p className={fieldStyles.note}>
        {text('mail.to', {
          to: to.length > NAMED ? text('mail.to.more', { to: named, count: to.length - NAMED }) : named,
        })}
      </p>
      {findings.length === 0 ? (
        <p className={fieldStyles.note}>{text('mail.nothing')}</p>
      ) : (
        <ul className={styles.reasons}>
          {findings.map(({ check, level, message }, index) => (
            <li key={index}>
              [{text(`level.${level}`)}] {message}{' '}
              <span className={fieldStyles.note}>{checkName(check)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
