import { readShape } from './readShape';
import type { Policy } from './schema';
import { policyShape } from './shape';

/**
 * A parsed policy file with every default filled in, or null where there is any fault in it; `validatePolicy` tells
 * what it is. Small, since every Send loads it.
 */
export const readPolicy = (value: unknown): Policy | null =>
  (readShape(policyShape, value) as Policy | undefined) ?? null;

export const defaultPolicy: Policy = readPolicy({ version: 1 })!;
