import { useState } from 'react';
import type { NewMessage } from '../../accident/accident';
import type { AccidentPageTextKey } from '../../locales/accidentPage';
import type { AccidentSession } from './session';

/** What came of opening a mail or copying a text, to be said beside the button. */
export function useOpening(session: AccidentSession) {
  const [said, setSaid] = useState<AccidentPageTextKey | null>(null);
  return {
    said,
    open: (message: NewMessage) =>
      void session.begin(message).then(
        () => setSaid('opened'),
        () => setSaid('refused'),
      ),
    copy: (text: string) =>
      void session.copy(text).then(
        () => setSaid('copied'),
        () => setSaid('copy.refused'),
      ),
  };
}
