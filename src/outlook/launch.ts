/// <reference types="office-js" />
import type { CompletedOptions } from './alertOptions';
import type { OfficeEvent } from './once';

/** Outlook dispatches events only after this was called somewhere (platform: field log). */
export function startOffice(): void {
  void Office.onReady();
}

/** Names by which the manifest knows the handler and the function command. */
const SEND_HANDLER = 'onMessageSendHandler';
const MEETING_SEND_HANDLER = 'onAppointmentSendHandler';
const COMPOSE_HANDLER = 'onNewMessageComposeHandler';
const CHECKLIST_FUNCTION = 'openChecklist';

/** Sends of mail and of meetings. To be called at the top level of the script (office-js 5166). */
export function onSend(handle: (event: OfficeEvent<CompletedOptions>) => Promise<void>): void {
  for (const handler of [SEND_HANDLER, MEETING_SEND_HANDLER]) {
    Office.actions.associate(handler, (event: OfficeEvent<CompletedOptions>) => void handle(event));
  }
}

export function onNewMessageCompose(handle: (event: OfficeEvent<undefined>) => Promise<void>): void {
  Office.actions.associate(COMPOSE_HANDLER, (event: OfficeEvent<undefined>) => void handle(event));
}

export function onChecklistCommand(handle: (event: OfficeEvent<undefined>) => Promise<void>): void {
  Office.actions.associate(CHECKLIST_FUNCTION, (event: OfficeEvent<undefined>) => void handle(event));
}
