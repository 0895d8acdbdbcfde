import { useEffect, useRef, useState, type RefObject } from 'react';
import type { TrialAnswer, TrialRequest, TriedMail, UnreadMail } from '../../../admin/trial/protocol';

export interface TrialState {
  readonly phase: 'idle' | 'running' | 'stopped' | 'done' | 'failed';
  /** Mails that were found so far. */
  readonly found: number;
  readonly mails: readonly TriedMail[];
  readonly unread: readonly UnreadMail[];
  readonly reason: string;
  /** The policy that they were judged by. */
  readonly policy: string;
}

const IDLE: TrialState = { phase: 'idle', found: 0, mails: [], unread: [], reason: '', policy: '' };

export interface Trial {
  readonly files: readonly File[];
  readonly state: TrialState;
  readonly choose: (files: readonly File[]) => void;
  readonly start: (request: Omit<TrialRequest, 'files'>) => void;
  readonly stop: () => void;
}

/** @returns null where the browser allows none */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('../../../admin/trial/worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

/** Ends the worker and begins another. One whose script cannot be had would never answer: it counts as none. */
function renew(worker: RefObject<Worker | null>): void {
  worker.current?.terminate();
  const opened = openWorker();
  if (opened)
    opened.onerror = () => {
      if (worker.current === opened) worker.current = null;
    };
  worker.current = opened;
}

/** Milliseconds between two looks at what the worker has done. */
const TURN = 100;

/** Mails judged in a worker, so that the page stays free and can stop it at any time. */
export function useTrial(): Trial {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [state, setState] = useState(IDLE);
  const worker = useRef<Worker | null>(null);
  // Its script is loaded with the page: from then on nothing is asked of the server.
  useEffect(() => {
    renew(worker);
    return () => worker.current?.terminate();
  }, []);

  const start = (request: Omit<TrialRequest, 'files'>) => {
    if (!worker.current || state.phase === 'failed') renew(worker);
    const judge = worker.current;
    if (!judge) return setState({ ...IDLE, phase: 'failed', reason: 'Web Worker' });
    setState({ ...IDLE, phase: 'running', policy: request.policy });
    listen(judge, (change) => {
      // What one said that has been stopped is no part of this trial.
      if (worker.current === judge) setState(change);
    });
    judge.postMessage({ ...request, files } satisfies TrialRequest);
  };

  return {
    files,
    state,
    choose: (chosen) => {
      if (state.phase === 'running') renew(worker);
      setFiles(chosen);
      setState(IDLE);
    },
    start,
    stop: () => {
      renew(worker);
      setState((before) => ({ ...before, phase: 'stopped' }));
    },
  };
}

/** Hands what the worker says to the page, not oftener than people see. */
function listen(worker: Worker, setState: (change: (before: TrialState) => TrialState) => void): void {
  let answers: TrialAnswer[] = [];
  const flush = () => {
    const come = answers;
    answers = [];
    setState((before) => afterAnswers(before, come));
  };
  worker.onmessage = ({ data }: MessageEvent<TrialAnswer>) => {
    answers.push(data);
    if (data.kind === 'done' || data.kind === 'failed') flush();
    else if (answers.length === 1) setTimeout(flush, TURN);
  };
  worker.onerror = (event) => {
    answers.push({ kind: 'failed', reason: event.message });
    flush();
  };
}

/** All at once: of thousands of mails each would copy the list. */
function afterAnswers(before: TrialState, answers: readonly TrialAnswer[]): TrialState {
  if (before.phase !== 'running') return before;
  const mails = answers.flatMap((answer) => (answer.kind === 'mail' ? [answer.mail] : []));
  const unread = answers.flatMap((answer) => (answer.kind === 'unread' ? [answer.unread] : []));
  const after = { ...before, mails: [...before.mails, ...mails], unread: [...before.unread, ...unread] };
  return answers.reduce(afterAnswer, after);
}

function afterAnswer(before: TrialState, answer: TrialAnswer): TrialState {
  switch (answer.kind) {
    case 'found':
      return { ...before, found: answer.mails };
    case 'done':
      return { ...before, phase: 'done' };
    case 'failed':
      return { ...before, phase: 'failed', reason: answer.reason };
    default:
      return before;
  }
}
