import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingLevel } from '../../../checks/level';
import type { Decision } from '../../../inspection/finding';
import type { TrialReport } from '../../../admin/trial/report';
import { useTableStyles } from '../table/styles';
import { useTrialWords } from './words';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  subtitle: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  share: { width: '40%', '@media (max-width: 640px)': { width: '20%' } },
  bar: {
    display: 'flex',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  send: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  confirm: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  block: { backgroundColor: tokens.colorPaletteRedBackground3 },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  caution: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  notice: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  levels: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    marginRight: tokens.spacingHorizontalS,
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

type Tone = Decision | FindingLevel;

interface Part {
  readonly tone: Tone;
  readonly mails: number;
}

/** Parts of all mails, side by side. The table that it stands in says the same in figures. */
function Bar({ parts, total }: { parts: readonly Part[]; total: number }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map(({ tone, mails }) => (
        <span
          key={tone}
          className={styles[tone]}
          style={{ width: `${(mails * 100) / Math.max(1, total)}%` }}
        />
      ))}
    </div>
  );
}

const decisions: readonly Decision[] = ['block', 'confirm', 'send'];

/** What became of the mails, as bar charts that are tables. */
export function TrialCharts({ report }: { report: TrialReport }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = useTrialWords();
  const number = mergeClasses(table.plain, table.number);
  return (
    <>
      <h3 className={styles.title}>{text('result', { mails: report.mails })}</h3>
      <table className={table.table}>
        <caption className={table.plain}>{text('decision.title')}</caption>
        <thead>
          <tr>
            <th className={table.plain}>{text('decision')}</th>
            <th className={number}>{text('mails')}</th>
            <th className={number}>{text('per100')}</th>
            <th className={mergeClasses(table.plain, styles.share)}>{text('share')}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => {
            const { mails, per100 } = report.decisions[decision];
            return (
              <tr key={decision}>
                <th scope="row" className={table.plain}>
                  {text(`decision.${decision}`)}
                </th>
                <td className={number}>{mails}</td>
                <td className={number}>{per100}</td>
                <td className={table.plain}>
                  <Bar parts={[{ tone: decision, mails }]} total={report.mails} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {report.decisions.confirm.mails > 0 && (
        <p className={styles.note}>
          {text('ticks', { ticks: report.ticks })}{' '}
          {text('checklist-only', { mails: report.checklistOnly.mails })}
        </p>
      )}
      <CheckChart report={report} />
    </>
  );
}

function CheckChart({ report }: { report: TrialReport }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text, checkName } = useTrialWords();
  const number = mergeClasses(table.plain, table.number);
  if (report.checks.length === 0) return <p className={styles.note}>{text('checks.none')}</p>;
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={text('checks.title')}>
      <table className={table.table}>
        <caption className={table.plain}>{text('checks.title')}</caption>
        <thead>
          <tr>
            <th className={table.plain}>{text('check')}</th>
            <th className={number}>{text('mails')}</th>
            <th className={number}>{text('per100')}</th>
            <th className={mergeClasses(table.plain, styles.share)}>{text('share')}</th>
            <th className={table.plain}>{text('levels')}</th>
          </tr>
        </thead>
        <tbody>
          {report.checks.map(({ check, mails, per100, levels }) => (
            <tr key={check}>
              <th scope="row" className={table.plain}>
                {checkName(check)}
              </th>
              <td className={number}>{mails}</td>
              <td className={number}>{per100}</td>
              <td className={table.plain}>
                <Bar
                  parts={levels.map((each) => ({ tone: each.level, mails: each.mails }))}
                  total={report.mails}
                />
              </td>
              <td className={table.plain}>
                {levels.map((each) => (
                  <span key={each.level} className={styles.levels}>
                    <span className={mergeClasses(styles.swatch, styles[each.level])} aria-hidden="true" />
                    {text('levels.one', { level: text(`level.${each.level}`), mails: each.mails })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
