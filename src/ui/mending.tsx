import { createContext, useContext, type ReactNode } from 'react';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Finding } from '../inspection/finding';
import { mendsOf, type Mend } from '../inspection/mend';

/** Changes the message; `busy` while that is not possible, null where it never is. */
type MendMessage = ((mend: Mend) => void) | 'busy' | null;

const MendContext = createContext<MendMessage>(null);

export const MendProvider = ({ mend, children }: { mend: MendMessage; children: ReactNode }) => (
  <MendContext value={mend}>{children}</MendContext>
);

export const useMend = (): MendMessage => useContext(MendContext);

/** What can be offered beside a finding, in a place from which the message can be changed. */
export function useMendsOf(finding: Finding, content: ChecklistContent): Mend[] {
  return useMend() === null ? [] : mendsOf(finding, content.inspection.recipients);
}
