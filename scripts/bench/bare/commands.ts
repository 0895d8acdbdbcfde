// An add-in that reads nothing and decides nothing: at Send it opens a page with boxes to tick, and never lets anything go.

void Office.onReady();
Office.actions.associate('onMessageSendHandler', (event: Office.MailboxEvent) => {
  const page = new URL('checklist.html', location.href).href;
  Office.context.ui.displayDialogAsync(
    page,
    { width: 60, height: 60, displayInIframe: true },
    ({ value }) => {
      value.addEventHandler(Office.EventType.DialogEventReceived, () =>
        event.completed({ allowEvent: false, errorMessage: 'Not confirmed.' }),
      );
    },
  );
});
