import { usualSurnames } from '../names/surnames';
import { knowledgeWith } from './full';
import type { Knowledge } from './knowledge';

/**
 * For pages: everything but the rare surnames at once, and those as soon as they have come.
 * @returns what is known now; ask again for each judgement
 */
export function growingKnowledge(): () => Knowledge {
  let known = knowledgeWith(usualSurnames);
  import('./whole').then(
    ({ wholeKnowledge }) => {
      known = wholeKnowledge;
    },
    () => undefined, // Without them names are unknown that would be known: the checks say less.
  );
  return () => known;
}
