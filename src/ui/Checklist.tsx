import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ChecklistItem } from '../inspection/checklist';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mending } from '../inspection/mend';
import type { MendActions, MendTools } from './mending';
import { MendsProvider } from './MendsProvider';
import { Countdown } from './parts/Countdown';
import { FindingList } from './parts/FindingItem';
import { Footer } from './parts/Footer';
import { Header } from './parts/Header';
import { Message } from './parts/Message';
import { Notices } from './parts/Notices';
import { Recipients } from './parts/Recipients';
import { Section } from './parts/Section';
import { TickBox, type Ticks } from './parts/TickBox';
import type { Notice } from './session';
import { KindProvider, useTexts } from './texts';
import { useLoaded } from './useLoaded';
import { useTicking } from './useTicking';
import { useCountdown } from './useCountdown';
import { checklistView, itemsOf, type ChecklistView } from './view/checklistView';
import { isComplete, openItems } from './view/ticks';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    // Zoomed in or very low, the whole page scrolls, or header and footer would leave no room between them.
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100dvh' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > *': { flexShrink: 0 },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 560px)': { padding: tokens.spacingHorizontalS },
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  reason: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface ChecklistProps {
  readonly content: ChecklistContent;
  readonly ticked: ReadonlySet<string>;
  /** The same function as long as the page lives: rows are drawn anew only when their own tick changes. */
  readonly onTick: (id: string, checked: boolean) => void;
  /** Called only when everything is ticked. */
  readonly onConfirm: () => void;
  readonly onBack?: (() => void) | undefined;
  /** How the message is changed from here, and what was; null where it cannot be. */
  readonly mendTools: MendTools | null;
  readonly mendActions: MendActions | null;
  readonly mending: Mending | null;
  readonly action: 'send' | 'confirm';
  readonly surface: 'dialog' | 'pane';
  /** The message is being sent: nothing can be changed any more. */
  readonly busy?: boolean;
  readonly notice?: Notice | undefined;
  readonly closingSoon?: boolean;
  /** What stands below everything. */
  readonly foot?: ReactNode;
}

/** The checklist, in the dialog and the task pane alike. Knows no Outlook. */
export function Checklist(props: ChecklistProps) {
  const { content, ticked, onTick, onConfirm, onBack, surface, action, closingSoon = false } = props;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const view = useMemo(() => checklistView(content), [content]);
  const items = useMemo(() => itemsOf(view), [view]);
  const next = Object.values(items)
    .flat()
    .find(({ id }) => !ticked.has(id))?.id;
  const { tick, hurried } = useTicking(main, content.inView === true, onTick);
  const countdown = useCountdown(content);
  const busy = props.busy === true || countdown.running !== null;
  const ticks: Ticks = { ticked, next, disabled: busy, onTick: tick };
  const complete = isComplete(content, ticked);
  const { decision } = content.inspection;
  // A message that a mend left without reasons may go at once; in the pane Outlook's own Send is at hand.
  const sendable = decision === 'confirm' || (decision === 'send' && surface === 'dialog');

  const focusNext = () => nextOpenBox(main.current)?.focus();
  const confirm = () => {
    if (!complete || !sendable) focusNext();
    else if (action === 'send' && content.countdown) countdown.begin();
    else onConfirm();
  };
  const send = () => {
    countdown.end();
    onConfirm();
  };
  useEffect(() => {
    // A pane opens beside a message that may be typed in by now; it takes the keyboard only where it has it already.
    if (surface === 'dialog' || document.hasFocus()) nextOpenBox(main.current)?.focus();
  }, [surface]);
  const { mendTools, mending } = props;
  useFocusAfterMend(main, mending);
  useEffect(() => {
    // What had the focus has gone with the finding that it belonged to.
    if (document.hasFocus() && document.activeElement === document.body) nextOpenBox(main.current)?.focus();
  }, [content]);
  useShortcuts({
    confirm: countdown.running ? () => undefined : confirm,
    back: countdown.running ? countdown.end : onBack,
    busy: props.busy === true,
  });

  return (
    <div className={styles.page}>
      <Header content={content} />
      <MendsProvider
        tools={mendTools}
        actions={props.mendActions}
        content={content}
        mending={mending}
        busy={busy}
      >
        {mendTools && <mendTools.MendNotices />}
        <main ref={main} className={styles.main}>
          <Notices
            changes={content.changes}
            notice={props.notice}
            mended={mending?.last !== undefined}
            closingSoon={closingSoon}
          />
          <KindProvider value={content.kind}>
            <Sections view={view} items={items} content={content} ticks={ticks} />
          </KindProvider>
        </main>
      </MendsProvider>
      {countdown.running ? (
        <Countdown countdown={countdown.running} onDone={send} onCancel={countdown.end} />
      ) : (
        <Footer
          content={content}
          left={openItems(content, ticked).length}
          action={action}
          sendable={sendable}
          busy={busy}
          hurried={hurried}
          onConfirm={confirm}
          onNext={focusNext}
          onBack={onBack}
          foot={props.foot}
          returning={countdown.hasRun}
        />
      )}
    </div>
  );
}

const loadRetypes = () => import('./parts/Retypes');
const loadChannels = () => import('./parts/Channels');

interface SectionsProps {
  readonly view: ChecklistView;
  readonly items: ReturnType<typeof itemsOf>;
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
}

function Sections({ view, items, content, ticks }: SectionsProps) {
  const styles = useStyles();
  const text = useTexts();
  const left = (part: keyof typeof items) =>
    items[part].length === 0 ? undefined : items[part].filter(({ id }) => !ticks.ticked.has(id)).length;
  const organization = content.organizationName;
  const retyping = useLoaded(loadRetypes, view.retypes.length > 0);
  const { channels = [] } = content;
  const offering = useLoaded(loadChannels, channels.length > 0);
  return (
    <>
      {offering && channels.length > 0 && <offering.Channels channels={channels} />}
      {view.blocks.length > 0 && (
        <Section title={text('section.block')}>
          <p className={styles.reason}>{text('section.block.reason')}</p>
          <FindingList
            findings={view.blocks.map((finding) => ({ finding, item: null }))}
            content={content}
            ticks={ticks}
          />
        </Section>
      )}
      {view.warnings.length + view.retypes.length > 0 && (
        <Section title={text('section.warning')} left={left('warnings')}>
          <FindingList findings={view.warnings} content={content} ticks={ticks} />
          {retyping && <retyping.Retypes items={view.retypes} ticks={ticks} />}
        </Section>
      )}
      <Recipients view={view} content={content} ticks={ticks} left={left('recipients')} />
      <Message view={view} content={content} ticks={ticks} left={left('message')} />
      <PlainItems
        title={organization === '' ? text('section.custom') : text('section.custom.of', { organization })}
        items={view.custom}
        left={left('custom')}
        ticks={ticks}
      />
      <PlainItems title={text('section.other')} items={items.other} left={left('other')} ticks={ticks} />
      <PlainItems title={text('section.light')} items={items.light} left={left('light')} ticks={ticks} />
    </>
  );
}

interface PlainItemsProps {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly left: number | undefined;
  readonly ticks: Ticks;
}

/** Items that are a sentence and nothing else. */
function PlainItems({ title, items, left, ticks }: PlainItemsProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <Section title={title} left={left}>
      <div className={styles.card}>
        {items.map(({ id, label }) => (
          <TickBox
            key={id}
            id={id}
            checked={ticks.ticked.has(id)}
            disabled={ticks.disabled}
            onTick={ticks.onTick}
          >
            {label}
          </TickBox>
        ))}
      </div>
    </Section>
  );
}

const nextOpenBox = (main: HTMLElement | null): HTMLElement | null =>
  main?.querySelector<HTMLElement>(
    'input[type="checkbox"]:not(:checked):not(:disabled), [data-open]:not(:disabled)',
  ) ?? null;

/**
 * The button that was pressed has gone with its reason: what is to be ticked next comes then, or the way on. Where a mend
 * was refused the button is still there, and keeps the keyboard.
 */
function useFocusAfterMend(main: RefObject<HTMLElement | null>, mending: Mending | null): void {
  const { last } = mending ?? {};
  const done = last && !last.refusal ? last.id : null;
  useEffect(() => {
    if (done === null || !document.hasFocus()) return;
    const buttons = document.querySelectorAll<HTMLElement>('footer button:not(:disabled)');
    (nextOpenBox(main.current) ?? buttons[buttons.length - 1])?.focus();
  }, [done, main]);
}

interface Shortcuts {
  readonly confirm: () => void;
  readonly back: (() => void) | undefined;
  readonly busy: boolean;
}

/** Ctrl+Enter (⌘+Enter) as in Outlook: sends, or leads to what is open. Esc: back. */
function useShortcuts({ confirm, back, busy }: Shortcuts) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (busy || event.isComposing || event.defaultPrevented || event.repeat) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      confirm();
    } else if (event.key === 'Escape' && back) {
      event.preventDefault();
      back();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
