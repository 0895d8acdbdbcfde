import type { Outlook } from '../host/outlook';

/** The policy that the add-in's site serves now. */
export async function fetchPolicy(outlook: Outlook): Promise<string> {
  const answer = await fetch(outlook.addin.url('policy.json'), { cache: 'no-store' });
  return answer.ok ? answer.text() : '';
}

/** Serves `text` as the policy from now on; returns why the server refused, if it did. */
export async function putPolicy(text: string): Promise<string | undefined> {
  const answer = await fetch('/policy', { method: 'PUT', body: text });
  return answer.ok ? undefined : answer.text();
}

/** Serves the built policy again. */
export async function resetPolicy(): Promise<void> {
  await fetch('/policy', { method: 'DELETE' });
}
