import { createRoot } from 'react-dom/client';
import { ChecklistApp } from './ChecklistApp';
import type { ChecklistSession } from './session';

/** Shows the checklist of a session in the page's `#root`. */
export function mountChecklist(session: ChecklistSession): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(<ChecklistApp session={session} />);
}
