/** Ids of the manifest's controls, by which an alert's button names what it opens. */
export const PANE_COMMAND = 'YubisashiPaneButton';
export const CHECKLIST_COMMAND = 'YubisashiChecklistButton';
