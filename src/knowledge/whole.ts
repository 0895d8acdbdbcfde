import { fullSurnames } from '../names/fullSurnames';
import { knowledgeWith } from './full';

/** All there is, surnames included: for programs that need not load in a moment. */
export const wholeKnowledge = knowledgeWith(fullSurnames);
