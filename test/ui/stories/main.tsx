import { mountChecklist } from '../../../src/ui/mount';
import type { ChecklistSession, SessionState } from '../../../src/ui/session';
import { memoryNames, memoryOf } from './memories';
import { stories } from './stories';

/** `?story=typical&language=ja&theme=dark&surface=pane&memory=usual` */
const parameters = new URLSearchParams(location.search);
const language = parameters.get('language') === 'en' ? 'en' : 'ja';
const theme = parameters.get('theme');
const story = stories[parameters.get('story') ?? 'typical'];
const state: SessionState = story?.(language) ?? { status: 'loading' };

/** A session that only shows one state; what the page asked of it can be read from `calls`. */
const calls: unknown[] = [];
Object.assign(window, { calls, storyNames: Object.keys(stories), memoryNames });
const memory = parameters.get('memory');

const session: ChecklistSession = {
  surface: parameters.get('surface') === 'pane' ? 'pane' : 'dialog',
  language,
  ...((theme === 'light' || theme === 'dark') && { theme }),
  subscribe(listener) {
    listener(state);
    return () => undefined;
  },
  confirm: (_shown, ticked) => calls.push({ confirm: ticked }),
  mend: (_shown, mend) => calls.push({ mend }),
  markNeedless: (_shown, finding, needless) => calls.push({ finding, needless }),
  undo: (_shown, id) => calls.push({ undo: id }),
  back: () => calls.push('back'),
  retry: () => calls.push('retry'),
  ...(memory !== null && { memory: memoryOf(memory, calls) }),
};

mountChecklist(session);
