import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Change } from '../../confirmation/confirmation';
import type { Notice } from '../session';
import { useTexts } from '../texts';

interface NoticesProps {
  readonly changes: readonly Change[];
  readonly notice: Notice | undefined;
  /** It was just mended, which says itself what changed. */
  readonly mended: boolean;
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
