/** Id of the manifest's control by which an alert's button names what it opens; each ribbon has its own. */
export const commandId = (opens: 'command' | 'pane', kind?: 'meeting'): string =>
  `Yubisashi${kind ? 'Meeting' : ''}${opens === 'pane' ? 'Pane' : 'Checklist'}Button`;
