import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Accident, NewMessage } from '../../accident/accident';
import { apologyFor } from '../../accident/letters';
import type { Language } from '../../locales/texts';
import { useLanguage } from '../texts';
import type { AccidentSession, AccidentStart } from './session';
import { useAccidentTexts } from './texts';
import { useOpening } from './useOpening';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ApologyFormProps {
  readonly accident: Accident;
  readonly session: AccidentSession;
  readonly policy: AccidentStart['policy'];
}

/** The letter, to be changed here or in the mail that opens. What was changed stays while it answers to the same choices. */
export function ApologyForm({ accident, session, policy }: ApologyFormProps) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const drafted = apologyFor(accident, language, policy);
  const [edited, setEdited] = useState<{ readonly of: string; readonly letter: NewMessage } | null>(null);
  const key = JSON.stringify(drafted);
  const letter = edited?.of === key ? edited.letter : drafted;
  const edit = (part: Partial<NewMessage>) => setEdited({ of: key, letter: { ...letter, ...part } });
  const { said, open, copy } = useOpening(session);
  return (
    <>
      <Field label={text('language')}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value as Language)}>
          <option value="ja">{text('language.ja')}</option>
          <option value="en">{text('language.en')}</option>
        </Select>
      </Field>
      <Field label={text('subject')}>
        <Input value={letter.subject} onChange={(_, { value }) => edit({ subject: value })} />
      </Field>
      <Field label={text('body')}>
        <Textarea
          rows={12}
          resize="vertical"
          value={letter.text}
          onChange={(_, { value }) => edit({ text: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={accident.affected.length === 0} onClick={() => open(letter)}>
          {text('apology.open')}
        </Button>
        <Button onClick={() => copy(letter.text)}>{text('copy')}</Button>
        <span role="status">{said && text(said)}</span>
      </div>
    </>
  );
}
