/** What Outlook does while the add-in cannot be loaded; as the command line, the add-in only and the unified manifest say it. */
export const sendModes = {
  'soft-block': { xml: 'SoftBlock', json: 'softBlock' },
  block: { xml: 'Block', json: 'block' },
  'prompt-user': { xml: 'PromptUser', json: 'promptUser' },
} as const;

export type SendMode = keyof typeof sendModes;

export const sendModeNames = Object.keys(sendModes) as SendMode[];
