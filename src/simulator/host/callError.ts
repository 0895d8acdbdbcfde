/** Codes by which Outlook refuses a call, as Office.js 1.1.110 lists them (`getErrorArgs`). */
export const ErrorCode = {
  InternalFormatError: 9002,
  InvalidAttachmentId: 9003,
  AttachmentToDeleteDoesNotExist: 9008,
  NumberOfRecipientsExceeded: 9012,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  InvalidParameterValue: 9031,
  ApiCallNotSupportedByExtensionPoint: 9032,
  AttachmentTypeNotSupported: 9043,
  InvalidCategory: 9044,
  DuplicateCategory: 9045,
  ItemNotSaved: 9046,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
  /** `ooeInvalidParam`. */
  InvalidParam: 5010,
  /** `ooeOperationNotSupported`: the client has no such call. */
  OperationNotSupported: 5000,
  InternalError: 5001,
} as const;

/** A refusal that the add-in receives as a failed `asyncResult` with this code. */
export class CallError extends Error {
  constructor(readonly code: number) {
    super(`Outlook refuses the call (${code})`);
  }
}

/** Codes of the dialog API (documentation, "Handle errors and events in the Office dialog box"). */
export const DialogCode = {
  PageMissing: 12002,
  NotHttps: 12005,
  ForeignDomain: 12004,
  ClosedByUser: 12006,
  AlreadyOpen: 12007,
  BlockedByBrowser: 12011,
  /** E_FAIL, which Outlook on Mac answers at once (office-js 6677). */
  MacFailure: -2147267459,
} as const;
