import type { AccidentKind } from './accident';

export type StepId = 'stop' | 'recall' | 'link' | 'report' | 'contact' | 'record' | 'authority' | 'resend';

/**
 * What to do next, in this order: first what keeps the harm small, then who must know, then what must not be forgotten.
 * Reports to the authority: Act on the Protection of Personal Information, article 26, and its enforcement rules,
 * articles 7 and 8.
 */
export function stepsFor(kind: AccidentKind): readonly StepId[] {
  if (kind === 'twice') return ['stop', 'contact'];
  return [
    'stop',
    'recall',
    'link',
    'report',
    'contact',
    'record',
    'authority',
    ...(kind === 'exposed' ? [] : (['resend'] as const)),
  ];
}
