import { useOutlook } from './context';
import { PlainDialog } from './PlainDialog';

const paragraphs = ['help1', 'help2', 'help3', 'help4', 'help5'] as const;

/** What this simulation proves, and what not. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useOutlook();
  return (
    <PlainDialog
      title={t('helpTitle')}
      text={paragraphs.map((name) => (
        <p key={name}>{t(name)}</p>
      ))}
      onClose={onClose}
    />
  );
}
