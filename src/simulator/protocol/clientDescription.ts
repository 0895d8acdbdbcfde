/** What the simulated host tells `officeAdditions` about the client it plays (in the app context's `_hostCustomMessage`). */
export interface ClientDescription {
  /** `mailbox.diagnostics.hostName`: Outlook, newOutlookWindows or OutlookWebApp. */
  readonly hostName: string;
  /** `Office.context.platform`: OfficeOnline, PC or Mac. */
  readonly platform: string;
  readonly sendAsync: boolean;
  readonly prependOnSend: boolean;
  readonly sendModeOverride: boolean;
  readonly officeTheme?: OfficeTheme;
}

/** `Office.context.officeTheme` (Mailbox 1.14). */
export interface OfficeTheme {
  readonly isDarkTheme: boolean;
  readonly themeId: string;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}
