/** Ways in which Outlook can answer a call wrongly, set per dispatch id. */
export type Fault =
  | { readonly kind: 'error'; readonly code: number }
  | { readonly kind: 'never' }
  /** Answers that many milliseconds later than otherwise. */
  | { readonly kind: 'late'; readonly delay: number }
  /** Answers twice. */
  | { readonly kind: 'twice' };

export const faultKinds = ['error', 'never', 'late', 'twice'] as const satisfies readonly Fault['kind'][];
export type FaultKind = (typeof faultKinds)[number];

/** The fault of this kind with usual numbers; 9020 is Office.js's GenericResponseError. */
export function usualFault(kind: FaultKind): Fault {
  switch (kind) {
    case 'error':
      return { kind, code: 9020 };
    case 'late':
      return { kind, delay: 6000 };
    case 'never':
    case 'twice':
      return { kind };
  }
}
