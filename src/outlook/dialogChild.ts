import type { ChecklistSession } from '../ui/session';
import { baseUrl, originOf } from './build';
import { call } from './call';
import { systemClock } from './clock';
import { dialogSession } from './dialogSession';
import { displayLanguage, officeContext } from './office';
import { themeOf } from './theme';

/** Shorter than the silence after which the sender is told that nobody answers. */
const CONNECT_TIMEOUT_MS = 8_000;

/** The checklist page's session with the window that opened it. */
export function connectToOpener(): ChecklistSession {
  const origin = originOf(baseUrl);
  return dialogSession({
    clock: systemClock,
    language: displayLanguage(),
    theme: () => themeOf(officeContext().officeTheme),
    origin,
    async connect(hear) {
      await Office.onReady();
      await call<void>(systemClock, CONNECT_TIMEOUT_MS, (callback) =>
        Office.context.ui.addHandlerAsync(
          Office.EventType.DialogParentMessageReceived,
          (event: { message?: string; origin?: string | undefined }) => hear(event.message, event.origin),
          callback as never,
        ),
      );
    },
    tell: (text) => Office.context.ui.messageParent(text, { targetOrigin: origin }),
  });
}
