import { createContext, useContext } from 'react';

/** Marks a finding, by its id, as needless or not; `busy` while that is not possible, null where it never is. */
export type MarkNeedless = ((finding: string, needless: boolean) => void) | 'busy' | null;

export const NeedlessContext = createContext<MarkNeedless>(null);

export const useMarkNeedless = (): MarkNeedless => useContext(NeedlessContext);
