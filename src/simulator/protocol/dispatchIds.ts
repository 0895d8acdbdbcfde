/** Numbers by which Office.js names what it asks of Outlook, read in outlook-web-16.01.debug.js of @microsoft/office-js 1.1.110. */

export const GET_INITIAL_DATA = 1;
export const APP_COMMAND_COMPLETED = 94;
export const CLOSE_CONTAINER = 97;
export const MESSAGE_PARENT = 144;
export const MESSAGE_CHILD = 145;

/** Events an add-in can register for. */
export const eventDispatchIds = {
  dialogMessageReceived: 10,
  dialogNotificationShown: 11,
  dialogParentMessageReceived: 12,
  appCommandInvoked: 39,
  olkRecipientsChanged: 47,
  olkAttachmentsChanged: 50,
  olkInfobarClicked: 52,
} as const;

/** Not Microsoft's: the npm library has no `sendAsync`, so this number is the simulation's own. */
export const SEND_ASYNC = 9001;
/** Nor has it `body.prependOnSendAsync`. */
export const PREPEND_ON_SEND = 9002;
