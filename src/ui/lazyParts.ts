import type {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Theme,
} from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { Section } from './parts/Section';
import type { AddressText, VisibleText } from './parts/VisibleText';

/**
 * What the checklist's page has anyway, for what is loaded after it. It is handed over rather than imported, for what a
 * second bundle imports can no longer be folded into the first, which everybody waits for: it would grow by 7 KB (gzip),
 * the table of all of Fluent's tokens among them.
 */
export interface Parts {
  readonly Button: typeof Button;
  readonly MessageBar: typeof MessageBar;
  readonly MessageBarActions: typeof MessageBarActions;
  readonly MessageBarBody: typeof MessageBarBody;
  readonly Spinner: typeof Spinner;
  readonly Section: typeof Section;
  readonly VisibleText: typeof VisibleText;
  readonly AddressText: typeof AddressText;
}

export const PartsContext = createContext<Parts | null>(null);

export function useParts(): Parts {
  const parts = useContext(PartsContext);
  if (!parts) throw new Error('A part that was loaded later is shown without those that were there before.');
  return parts;
}

/** One of Fluent's design tokens, as its theme provides it to the page. */
export const token = (name: keyof Theme): string => `var(--${name})`;
