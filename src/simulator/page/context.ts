import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Outlook } from '../host/outlook';
import { translator, type Translate } from './strings';

const OutlookContext = createContext<Outlook | undefined>(undefined);

export const OutlookProvider = OutlookContext.Provider;

/** The simulated Outlook; the component shows every change of it. */
export function useOutlook(): { outlook: Outlook; t: Translate } {
  const outlook = useContext(OutlookContext);
  if (!outlook) throw new Error('OutlookProvider is missing');
  useSyncExternalStore(outlook.subscribe, outlook.snapshot);
  return { outlook, t: translator(outlook.language) };
}
