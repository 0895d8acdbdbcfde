import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Accident } from '../../accident/accident';
import { reportFor } from '../../accident/letters';
import { stepsFor } from '../../accident/steps';
import { accidentTexts } from '../../locales/accident';
import { useLanguage } from '../texts';
import { Card } from '../parts/Card';
import type { AccidentSession, AccidentStart } from './session';
import { useAccidentTexts } from './texts';
import { useOpening } from './useOpening';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  why: { margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginLeft: tokens.spacingHorizontalXXXL,
  },
});

interface StepsProps {
  readonly accident: Accident;
  readonly session: AccidentSession;
  readonly policy: AccidentStart['policy'];
}

/** What to do next, in order; ticked only to keep track. */
export function Steps({ accident, session, policy }: StepsProps) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const language = useLanguage();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const { said, open } = useOpening(session);
  const toggle = (id: string) =>
    setDone(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const { reportTo } = policy.accident;
  return (
    <Card title={text('steps')}>
      <ol className={styles.list}>
        {stepsFor(accident.kind).map((id, index) => (
          <li key={id}>
            <Checkbox
              checked={done.has(id)}
              onChange={() => toggle(id)}
              label={`${index + 1}. ${accidentTexts.text(language, `step.${id}`)}`}
            />
            <p className={styles.why}>{accidentTexts.text(language, `step.${id}.why`)}</p>
            {id === 'report' && (
              <div className={styles.actions}>
                <Button size="small" onClick={() => open(reportFor(accident, language, policy))}>
                  {text('report.open')}
                </Button>
                <span>
                  {reportTo.length > 0
                    ? text('report.to', { addresses: reportTo.join(', ') })
                    : text('report.unknown')}
                </span>
                <span role="status">{said && text(said)}</span>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
