import { readShape } from './readShape';
import type { Policy, PolicyPart } from './schema';
import { policyPart, policyShape } from './shape';

/**
 * A parsed policy file with every default filled in, or null where there is any fault in it; `validatePolicy` tells
 * what it is. Small, since every Send loads it.
 */
export const readPolicy = (value: unknown): Policy | null =>
  (readShape(policyShape, value) as Policy | undefined) ?? null;

/** Settings that go over those of a policy, with the defaults of list entries filled in; null where there is any fault. */
export const readPolicyPart = (value: unknown): PolicyPart | null =>
  (readShape(policyPart, value) as PolicyPart | undefined) ?? null;

export const defaultPolicy: Policy = readPolicy({ version: 1 })!;
