import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useOutlook } from './context';

/** A dialog of the simulated Outlook itself, with one button. */
export function PlainDialog(props: { title: string; text: ReactNode; onClose: () => void }) {
  const { t } = useOutlook();
  return (
    <Dialog open modalType="modal" onOpenChange={props.onClose}>
      <DialogSurface data-testid="outlook-dialog">
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {t('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
