import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { Checklist } from './Checklist';
import type { MendActions } from './mending';
import { useMendTools } from './MendsProvider';
import { initialModel, reduce, type Model } from './model';
import { PageFrame } from './PageFrame';
import { OutcomePage, WaitingPage } from './parts/StatusPage';
import type { ChecklistSession } from './session';
import { useSubpages } from './subpages';
import { isComplete } from './view/ticks';

/** The page of the dialog or the pane: follows its session and keeps the ticks. */
export function ChecklistApp({ session }: { session: ChecklistSession }) {
  const [model, dispatch] = useReducer(reduce, initialModel);
  useEffect(() => session.subscribe((state) => dispatch({ type: 'state', state })), [session]);
  const onTick = useCallback((id: string, checked: boolean) => dispatch({ type: 'tick', id, checked }), []);
  return (
    <PageFrame language={model.content?.language ?? session.language} theme={session.theme}>
      <Page model={model} session={session} onTick={onTick} />
    </PageFrame>
  );
}

interface PageProps {
  readonly model: Model;
  readonly session: ChecklistSession;
  readonly onTick: (id: string, checked: boolean) => void;
}

function Page({ model: { state, content, ticked, action, mending }, session, onTick }: PageProps) {
  const closingSoon = useClosingSoon(state.status === 'ready' ? state.closesAt : undefined);
  const { entry, page } = useSubpages(session);
  const mendTools = useMendTools(session.mend !== undefined);
  const mendActions = useMemo(() => mendActionsOf(session, content), [session, content]);
  if (page) return page;
  if (state.status === 'sent' || state.status === 'press-send' || state.status === 'failed') {
    return <OutcomePage state={state} session={session} foot={entry} />;
  }
  if (!content || state.status === 'loading') {
    return <WaitingPage status={state.status === 'sending' ? 'sending' : 'loading'} />;
  }
  return (
    <Checklist
      content={content}
      ticked={ticked}
      onTick={onTick}
      onConfirm={() => isComplete(content, ticked) && session.confirm(content, [...ticked])}
      onBack={session.back && (() => session.back?.())}
      action={action}
      surface={session.surface}
      mendTools={mendTools}
      mendActions={mendActions}
      mending={mending}
      busy={state.status === 'sending' || state.status === 'mending'}
      notice={state.status === 'ready' ? state.notice : undefined}
      closingSoon={closingSoon}
      foot={entry}
    />
  );
}

const mendActionsOf = (session: ChecklistSession, content: Model['content']): MendActions | null =>
  content && {
    apply: (mend) => session.mend?.(content, mend),
    undo: (id) => session.undo?.(content, id),
    markNeedless:
      session.markNeedless === undefined
        ? null
        : (finding, needless) => session.markNeedless?.(content, finding, needless),
  };

/** How long before the dialog is closed from outside its reader is told. */
const WARNING_MS = 60_000;

function useClosingSoon(closesAt: number | undefined): boolean {
  const [warnedOf, setWarnedOf] = useState<number>();
  useEffect(() => {
    if (closesAt === undefined) return;
    const timer = setTimeout(() => setWarnedOf(closesAt), Math.max(0, closesAt - WARNING_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [closesAt]);
  return closesAt !== undefined && warnedOf === closesAt;
}
