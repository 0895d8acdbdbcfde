import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { unknownKeys, without } from '../../admin/unknownKeys';
import { pathText } from '../../validation/faults';
import { useAdmin, useWords } from './admin';
import type { PolicyFile } from './usePolicyFile';

/** What has to be decided before anything is lost. */
export function Notices({ file: { pending, problem, answer } }: { file: PolicyFile }) {
  const { text } = useWords();
  const { draft, change } = useAdmin();
  const unknown = unknownKeys(draft);
  return (
    <>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {pending && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{pending.question}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => answer(true)}>{pending.yes}</Button>
            <Button onClick={() => answer(false)}>{text('pending.no')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {draft.version !== 1 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('version')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => change(['version'], 1)}>{text('version.set')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {unknown.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('unknown', { paths: unknown.map(pathText).join(', ') })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => change([], without(draft, unknown))}>
              {text('unknown.remove', { count: unknown.length })}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
