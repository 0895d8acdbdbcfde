import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Accident } from '../../accident/accident';
import { emptyWorksheet, worksheetMessage, worksheetText, type Worksheet } from '../../accident/worksheet';
import { accidentTexts } from '../../locales/accident';
import { useLanguage } from '../texts';
import { Card } from '../parts/Card';
import type { AccidentSession, AccidentStart } from './session';
import { useAccidentTexts } from './texts';
import { useOpening } from './useOpening';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface WorksheetFormProps {
  readonly accident: Accident;
  readonly session: AccidentSession;
  readonly policy: AccidentStart['policy'];
}

/** なぜなぜ分析: the direct cause, why after why, and what is done about it. */
export function WorksheetForm({ accident, session, policy }: WorksheetFormProps) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const language = useLanguage();
  const [sheet, setSheet] = useState(emptyWorksheet);
  const set = (part: Partial<Worksheet>) => setSheet((before) => ({ ...before, ...part }));
  const { said, open, copy } = useOpening(session);
  return (
    <Card title={text('worksheet')}>
      <p className={styles.lead}>{text('worksheet.lead')}</p>
      <Answer
        label={accidentTexts.text(language, 'why.cause')}
        placeholder={accidentTexts.text(language, `why.cause.${accident.kind}`)}
        value={sheet.cause}
        onChange={(cause) => set({ cause })}
      />
      {sheet.whys.map((answer, index) => (
        <Answer
          key={index}
          label={accidentTexts.text(language, 'why.why', { number: index + 1 })}
          value={answer}
          onChange={(value) => set({ whys: sheet.whys.map((each, at) => (at === index ? value : each)) })}
        />
      ))}
      <Answer
        label={accidentTexts.text(language, 'why.measure')}
        value={sheet.measure}
        onChange={(measure) => set({ measure })}
      />
      <Answer
        label={accidentTexts.text(language, 'why.system')}
        value={sheet.system}
        onChange={(system) => set({ system })}
      />
      <div className={styles.actions}>
        <Button onClick={() => open(worksheetMessage(sheet, accident, language, policy))}>
          {text('worksheet.send')}
        </Button>
        <Button onClick={() => copy(worksheetText(sheet, language))}>{text('worksheet.copy')}</Button>
        <span role="status">{said && text(said)}</span>
      </div>
    </Card>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Answer = ({ label, placeholder, value, onChange }: AnswerProps) => (
  <Field label={label}>
    <Textarea
      rows={2}
      resize="vertical"
      {...(placeholder && { placeholder })}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  </Field>
);
