import { createContext, useContext } from 'react';
import type * as engine from '../../admin/engine';
import type { JsonObject, Path } from '../../admin/json';
import { meaningOf, nameOf, valueName } from '../../admin/words';
import { adminPageTexts, type AdminPageTextKey } from '../../locales/adminPage/page';
import type { Language, TextValues } from '../../locales/texts';
import { faultText, type Fault } from '../../validation/faults';

export type Engine = typeof engine;

/** What every part of the editor works on. */
export interface Admin {
  readonly engine: Engine;
  readonly language: Language;
  /** The policy as it would be written, defaults left out or not. */
  readonly draft: JsonObject;
  readonly faults: readonly Fault[];
  /** @param value undefined takes the setting out */
  readonly change: (path: Path, value: unknown) => void;
  /** A place that somebody asked to see: a new object each time. */
  readonly target: Target | null;
}

export interface Target {
  /** As a fault has it. */
  readonly path: string;
}

export const AdminContext = createContext<Admin | null>(null);

export function useAdmin(): Admin {
  const admin = useContext(AdminContext);
  if (!admin) throw new Error('A part of the policy editor is shown without the policy.');
  return admin;
}

export interface AdminWords {
  readonly text: (key: AdminPageTextKey, values?: TextValues) => string;
  readonly nameOf: (path: Path) => string;
  readonly meaningOf: (path: Path) => string | null;
  readonly valueName: (value: string) => string;
  /** A value as it stands in a sentence. */
  readonly shown: (value: unknown) => string;
}

export const wordsIn = (language: Language): AdminWords => {
  const text = (key: AdminPageTextKey, values?: TextValues) => adminPageTexts.text(language, key, values);
  const named = (value: string) => valueName(value, language);
  const shown = (value: unknown): string => {
    if (value === undefined || value === '') return text('value.nothing');
    if (typeof value === 'boolean' || typeof value === 'string') return named(String(value));
    if (typeof value === 'number') return String(value);
    if (!Array.isArray(value)) return JSON.stringify(value);
    if (value.length === 0) return text('value.nothing');
    return value.every((entry) => typeof entry === 'string')
      ? value.map(named).join(language === 'ja' ? '、' : ', ')
      : JSON.stringify(value);
  };
  return {
    text,
    nameOf: (path) => nameOf(path, language),
    meaningOf: (path) => meaningOf(path, language),
    valueName: named,
    shown,
  };
};

export const useWords = (): AdminWords => wordsIn(useAdmin().language);

/** Whether a fault is at a place or within it. */
export const isWithin = (fault: string, place: string): boolean =>
  fault === place || (fault.startsWith(place) && /^[.[]/.test(fault.slice(place.length)));

/** What is wrong at a place or within it: by itself where it is the place's own, with the path otherwise. */
export function useFaultsAt(place: string, ownOnly = false): readonly string[] {
  return useAdmin()
    .faults.filter(({ path }) => (ownOnly ? path === place : isWithin(path, place)))
    .map((fault) => (fault.path === place ? fault.message : faultText(fault)));
}
