import { useState } from 'react';
import { isObject, type JsonObject } from '../../admin/json';
import { decodeSettings } from '../../migration/decode';
import type { Language } from '../../locales/texts';
import { faultText } from '../../validation/faults';
import { wordsIn, type Engine } from './admin';
import { NEW, type Draft, type Opened } from './useDraft';

/** What is asked before something that was edited, or a part of a file, is lost. */
export interface Pending {
  readonly question: string;
  readonly yes: string;
  readonly opened: Opened;
}

export interface PolicyFile {
  readonly pending: Pending | null;
  /** Why the file that was chosen last is not open. */
  readonly problem: string | null;
  readonly choose: (file: File) => Promise<void>;
  readonly reset: () => void;
  readonly answer: (isYes: boolean) => void;
}

/** Opens policies; never drops anything without asking. */
export function usePolicyFile(draft: Draft, engine: Engine, language: Language): PolicyFile {
  const [pending, setPending] = useState<Pending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { text } = wordsIn(language);

  const openOrAsk = (opened: Opened, question: string | null, yes: string) => {
    if (question === null) draft.open(opened);
    setPending(question === null ? null : { question, yes, opened });
  };

  const choose = async (file: File): Promise<void> => {
    setPending(null);
    const read = await readPolicyFile(file, engine, language);
    setProblem(typeof read === 'string' ? text('open.failed', { file: file.name, reason: read }) : null);
    if (typeof read === 'string') return;
    const twice =
      read.twice.length > 0 && text('pending.twice', { file: file.name, paths: read.twice.join(', ') });
    const edited = draft.isEdited && text('pending.open', { file: file.name });
    const question = [edited, twice].filter(Boolean).join(' ');
    openOrAsk(
      { file: file.name, policy: read.policy },
      question === '' ? null : question,
      text('pending.yes'),
    );
  };

  return {
    pending,
    problem,
    choose,
    reset: () => {
      setProblem(null);
      openOrAsk(NEW, draft.isEdited ? text('pending.reset') : null, text('pending.yes.reset'));
    },
    answer: (isYes) => {
      if (pending && isYes) draft.open(pending.opened);
      setPending(null);
    },
  };
}

interface ReadFile {
  readonly policy: JsonObject;
  /** Paths of settings that the file has twice: only the later one is read. */
  readonly twice: readonly string[];
}

/** @returns a reason where the file cannot be read */
async function readPolicyFile(file: File, engine: Engine, language: Language): Promise<ReadFile | string> {
  const { text } = wordsIn(language);
  const json = decodeSettings(new Uint8Array(await file.arrayBuffer()));
  if (json === null) return text('open.encoding');
  const whole = engine.parsePolicy(json, language);
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return whole.ok ? '' : whole.faults.map(faultText).join(' ');
  }
  if (!isObject(value)) return text('open.no-object');
  const known = engine.validatePolicy(value, language);
  const others = new Set(known.ok ? [] : known.faults.map(faultText));
  const twice = whole.ok ? [] : whole.faults.filter((fault) => !others.has(faultText(fault)));
  return { policy: value, twice: twice.map(({ path }) => path) };
}
