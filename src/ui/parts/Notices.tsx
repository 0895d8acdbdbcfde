import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Change } from '../../confirmation/confirmation';
import { undoOf, type Mended } from '../../inspection/mend';
import { useMend } from '../mending';
import type { Notice } from '../session';
import { useTexts } from '../texts';

interface NoticesProps {
  readonly changes: readonly Change[];
  readonly notice: Notice | undefined;
  readonly mended: Mended | undefined;
  readonly closingSoon: boolean;
}

/** What happened since the sender last looked, above everything else. */
export function Notices({ changes, notice, mended, closingSoon }: NoticesProps) {
  const text = useTexts();
  const changed = useChangedParts(changes);
  return (
    <>
      {closingSoon && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('closing-soon')}</MessageBarBody>
        </MessageBar>
      )}
      {mended && <MendedNotice mended={mended} />}
      {(notice || (changed !== '' && !mended)) && (
        <MessageBar intent={notice ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>
            {changed !== '' && <MessageBarTitle>{text('changes.title')}</MessageBarTitle>}
            {changed}
            {notice && <div>{text(`notice.${notice}`)}</div>}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** What came of a mend, and the way back. */
function MendedNotice({ mended: { mend, done } }: { mended: Mended }) {
  const text = useTexts();
  const apply = useMend();
  const { address } = mend.mailbox;
  const by = mend.kind === 'replace' ? mend.by.address : '';
  return (
    <MessageBar intent={done ? 'success' : 'error'} layout="multiline" politeness="assertive">
      <MessageBarBody>
        {text(done ? `mended.${mend.kind}` : 'mend.refused', { person: address, by })}
      </MessageBarBody>
      {done && typeof apply === 'function' && (
        <MessageBarActions>
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => apply(undoOf(mend))}>
            {text('undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The parts that changed, in words; '' where nothing did. */
function useChangedParts(changes: readonly Change[]): string {
  const text = useTexts();
  const count = (part: Change['part']) => changes.filter((change) => change.part === part).length;
  const parts = [
    'from',
    'subject',
    'body',
    'recipient',
    'removed-recipient',
    'attachment',
    'removed-attachment',
  ];
  return (parts as Change['part'][])
    .filter((part) => count(part) > 0)
    .map((part) => text(`changes.${part}`, { count: count(part) }))
    .join(text('changes.separator'));
}
