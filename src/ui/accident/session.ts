import type { NewMessage, SentMessage } from '../../accident/accident';
import type { Language } from '../../locales/texts';
import type { Policy } from '../../policy/schema';

/** The page's link to Outlook and to the message that has left. */
export interface AccidentSession {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | undefined;
  /** Rejects where Outlook shows no message. */
  load(): Promise<AccidentStart>;
  /** Opens a new message in Outlook's own form. Rejects where Outlook refuses. */
  begin(message: NewMessage): Promise<void>;
  copy(text: string): Promise<void>;
}

export interface AccidentStart {
  readonly message: SentMessage;
  readonly policy: Pick<Policy, 'organization' | 'accident'>;
}
