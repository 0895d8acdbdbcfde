import { pageInspector } from '../attachments/worker/pageInspector';
import { readContent } from './attachmentContent';
import { attachmentLook } from './attachmentLook';
import { OutlookError, type ItemCalls } from './call';
import type { Clock } from './clock';
import { composeItem } from './office';
import type { ItemPorts } from './ports';

/** The look into files on a page, which has a browser's means: workers, and scripts loaded when they are needed. */
export const pageLook = (ports: {
  readonly clock: Clock;
  readonly calls: ItemCalls;
}): Required<Pick<ItemPorts, 'openLook'>> => ({
  openLook: (changed) =>
    attachmentLook({
      clock: ports.clock,
      readContent(attachment) {
        const item = composeItem();
        return item
          ? readContent(item, attachment, ports.calls)
          : Promise.reject(new OutlookError('unavailable'));
      },
      inspector: pageInspector(),
      changed,
    }),
});
