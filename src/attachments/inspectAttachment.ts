import type { AttachmentFacts, FileType } from './facts';
import { detectType } from './detect';
import { Contents, type Draft, type Inspection } from './inspection';
import { Budget, CannotInspect, defaultLimits, type Limits } from './limits';
import { inspectType, opens } from './types';

/**
 * Looks into one attachment: what it is, who can open it, what is hidden in it and whose data it holds.
 * Told by content, never by the name's ending. Nothing is executed and nothing is fetched; whatever the file does, the
 * look ends within the limits, and `couldNotInspect` then says why, next to what was found until then.
 * @param name as the mail has it; only passed on
 * @param now milliseconds that only go up
 */
export function inspectAttachment(
  name: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  now: () => number = () => performance.now(),
): Promise<AttachmentFacts> {
  return inspectAtDepth(name, bytes, new Budget(limits, now), 0);
}

function inspectAtDepth(
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  depth: number,
): Promise<AttachmentFacts> {
  return look(name, bytes.length, detectType(bytes), budget, depth, async (draft, contents, inspection) => {
    if (bytes.length > budget.limits.fileBytes) throw new CannotInspect('too-large');
    await inspectType(bytes, draft, contents, inspection);
  });
}

/** Runs one look, and turns whatever ends it early into the reason next to what was found until then. */
async function look(
  name: string,
  size: number,
  type: FileType,
  budget: Budget,
  depth: number,
  into: Parameters<Inspection['within']>[3],
): Promise<AttachmentFacts> {
  const draft: Draft = { name, type, size, protection: 'unknown' };
  const contents = new Contents(budget.limits.textCharacters);
  const inspection: Inspection = {
    budget,
    nested: (inner, bytes) => inspectAtDepth(inner, bytes, budget, depth + 1),
    within: (inner, innerSize, innerType, intoInner) =>
      look(inner, innerSize, innerType, budget, depth + 1, intoInner),
  };
  try {
    budget.time();
    if (depth > budget.limits.depth && opens(type)) throw new CannotInspect('too-deep');
    await into(draft, contents, inspection);
  } catch (error) {
    draft.couldNotInspect = error instanceof CannotInspect ? error.reason : 'failed';
  }
  contents.finish(draft);
  return draft;
}
