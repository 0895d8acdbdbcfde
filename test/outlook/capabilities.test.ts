import { capabilitiesOf } from '../../src/outlook/capabilities';

test.each`
  client                   | hostName               | platform          | minor | command  | pane     | dialog   | limits
  ${'web'}                 | ${'OutlookWebApp'}     | ${'OfficeOnline'} | ${15} | ${true}  | ${true}  | ${true}  | ${[1000]}
  ${'new Outlook'}         | ${'newOutlookWindows'} | ${'PC'}           | ${15} | ${true}  | ${true}  | ${true}  | ${[1000]}
  ${'classic'}             | ${'Outlook'}           | ${'PC'}           | ${15} | ${true}  | ${true}  | ${false} | ${[500]}
  ${'classic 1.16'}        | ${'Outlook'}           | ${'PC'}           | ${16} | ${true}  | ${true}  | ${false} | ${[1000]}
  ${'LTSC 2024'}           | ${'Outlook'}           | ${'PC'}           | ${14} | ${false} | ${true}  | ${false} | ${[500]}
  ${'Mac'}                 | ${'Outlook'}           | ${'Mac'}          | ${14} | ${false} | ${true}  | ${false} | ${[500, 1000]}
  ${'classic 1.12'}        | ${'Outlook'}           | ${'PC'}           | ${12} | ${false} | ${false} | ${false} | ${[500]}
  ${'a client unheard of'} | ${''}                  | ${''}             | ${13} | ${false} | ${false} | ${false} | ${[100, 500, 1000]}
`(
  '$client',
  ({
    hostName,
    platform,
    minor,
    command,
    pane,
    dialog,
    limits,
  }: Record<string, string & number & boolean & []>) => {
    const sets = (version: string) => Number(version.split('.')[1]) <= minor!;
    expect(capabilitiesOf(hostName!, platform!, sets)).toEqual({
      hostName,
      platform,
      alertRunsCommand: command,
      canHold: minor! >= 13,
      alertOpensPane: pane,
      dialogInHandler: dialog,
      recipientLimits: limits,
    });
  },
);
