/** Whether a page of the add-in can be loaded. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { cache: 'no-store' });
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}
