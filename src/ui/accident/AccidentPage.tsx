import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accidentKinds, readersOf, type Accident, type AccidentKind } from '../../accident/accident';
import { accidentTexts } from '../../locales/accident';
import { useLanguage } from '../texts';
import { Affected } from './Affected';
import { ApologyForm } from './ApologyForm';
import { Card } from '../parts/Card';
import type { AccidentSession, AccidentStart } from './session';
import { Steps } from './Steps';
import { useAccidentTexts } from './texts';
import { WorksheetForm } from './WorksheetForm';

const useStyles = makeStyles({
  subject: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  time: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AccidentPageProps {
  readonly session: AccidentSession;
  readonly start: AccidentStart;
}

/** From what happened to the letters and the worksheet, in the order in which they are needed. */
export function AccidentPage({ session, start: { message, policy } }: AccidentPageProps) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const language = useLanguage();
  const [kind, setKind] = useState<AccidentKind>('misdirected');
  const readers = readersOf(message);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(readers.map(({ address }) => address)),
  );
  const accident: Accident = {
    kind,
    message,
    affected: readers.filter(({ address }) => chosen.has(address)),
  };
  const time =
    message.sentAt && new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Card title={text('message')}>
        <p className={styles.subject}>{message.subject || text('no-subject')}</p>
        {time && <p className={styles.time}>{text('sent-at', { time: time.format(message.sentAt) })}</p>}
        <Field label={text('kind')}>
          <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as AccidentKind)}>
            {accidentKinds.map((each) => (
              <Radio key={each} value={each} label={accidentTexts.text(language, `kind.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
      </Card>
      <Steps accident={accident} session={session} policy={policy} />
      <Card title={text('apology')}>
        <Affected readers={readers} chosen={chosen} onChange={setChosen} />
        <ApologyForm accident={accident} session={session} policy={policy} />
      </Card>
      <WorksheetForm accident={accident} session={session} policy={policy} />
    </>
  );
}
