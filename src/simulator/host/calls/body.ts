import { escapeHtml, textToHtml } from '../../../message/textToHtml';
import { htmlToText } from '../../model/bodyText';
import { CallError, ErrorCode } from '../callError';
import { text, type Call, type Parameters } from './call';

/** `coercionType` on the wire. */
const HTML = 3;

export const bodyCalls: Readonly<Record<number, Call>> = {
  14: { name: 'body.getTypeAsync', since: 1, run: ({ draft }) => (draft.isPlain ? 'text' : 'html') },
  37: {
    name: 'body.getAsync',
    since: 3,
    run: ({ draft }, parameters) => (parameters.coercionType === HTML ? draft.html : htmlToText(draft.html)),
  },
  38: {
    name: 'body.setAsync',
    since: 3,
    run: ({ draft, changed }, parameters) => {
      // `InvalidFormatError` (documentation of `Body.setAsync`).
      if (draft.isPlain && parameters.coercionType === HTML)
        throw new CallError(ErrorCode.InternalFormatError);
      draft.html = asHtml(parameters);
      changed({ kind: 'other' });
    },
  },
  23: {
    name: 'body.prependAsync',
    since: 1,
    run: ({ draft, changed }, parameters) => {
      draft.html = asHtml(parameters) + draft.html;
      changed({ kind: 'other' });
    },
  },
  // The form's selection is not tracked: what would replace it goes to the top.
  29: {
    name: 'body.setSelectedDataAsync',
    since: 1,
    run: ({ draft, changed }, parameters) => {
      draft.html = asHtml(parameters) + draft.html;
      changed({ kind: 'other' });
    },
  },
  28: { name: 'getSelectedDataAsync', since: 2, run: () => ({ data: '', sourceProperty: 'body' }) },
  100: {
    name: 'body.appendOnSendAsync',
    since: 9,
    run: ({ draft, changed }, parameters) => {
      draft.html += `<div>${escapeHtml(text(parameters, 'appendTxt') || text(parameters, 'data'))}</div>`;
      changed({ kind: 'other' });
    },
  },
};

function asHtml(parameters: Parameters): string {
  const data = text(parameters, 'data');
  return parameters.coercionType === HTML ? data : textToHtml(data);
}
