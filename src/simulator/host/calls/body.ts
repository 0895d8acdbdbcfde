import { textToHtml } from '../../../message/textToHtml';
import { htmlToText } from '../../model/bodyText';
import { PREPEND_ON_SEND } from '../../protocol/dispatchIds';
import { CallError, ErrorCode } from '../callError';
import { text, type Call, type CallContext, type Parameters } from './call';

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
  100: { name: 'body.appendOnSendAsync', since: 9, run: onSend('end') },
  [PREPEND_ON_SEND]: { name: 'body.prependOnSendAsync', since: 13, run: onSend('start') },
};

/**
 * What is put around the body when the message leaves; each call replaces the last. The operation belongs to the moment
 * before the send event (documentation): from within it, the first call is answered as if it had worked and does nothing,
 * a later one is refused (office-js 6908).
 */
function onSend(part: 'start' | 'end') {
  return ({ draft, mayAddOnSend, sending }: CallContext, parameters: Parameters) => {
    if (!mayAddOnSend) throw new CallError(ErrorCode.ElevatedPermissionRequired);
    if (sending === 'first') return;
    if (sending === 'again') throw new CallError(ErrorCode.ApiCallNotSupportedByExtensionPoint);
    const data = text(parameters, 'appendTxt');
    if (draft.isPlain && parameters.coercionType === HTML) throw new CallError(ErrorCode.InternalFormatError);
    draft.onSend[part] = parameters.coercionType === HTML || data === '' ? data : textToHtml(data);
  };
}

function asHtml(parameters: Parameters): string {
  const data = text(parameters, 'data');
  return parameters.coercionType === HTML ? data : textToHtml(data);
}
