import { pageCheckTexts } from '../../locales/pageChecks';
import { attachedFiles } from '../../message/attachments';
import type { OutgoingMessage } from '../../message/message';
import { defineCheck } from '../check';
import { announcedCount } from '../../announcements/count';
import { hasLinkToFile } from '../../announcements/linkToFile';

/** What may hold all that is announced in one file. */
const CONTAINER = /\.(?:zip|7z|rar|lzh|cab|tar|t?gz|eml|msg|exe)$/i;
const PICTURES = /写真|画像|スクリーンショット|スクショ|キャプチャ|photo|picture|image|screen ?shot/i;

/** Fewer files than the author's own words announce: 添付2点, the three attached files, ①②を添付. */
export default defineCheck({
  id: 'missing-attachment',
  section: 'attachments',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    const { message, ownText } = context;
    const given = filesIn(message, ownText);
    // None at all is for missing-attachment.ts to say.
    if (given.length === 0 || given.some(isContainer) || hasLinkToFile(context)) return [];
    const announced = announcedCount(ownText);
    if (!announced || announced.count <= given.length) return [];
    const { count, text, start, end } = announced;
    return [
      {
        text: 'missing-attachment.fewer',
        values: { words: text, count, given: given.length },
        targets: [{ kind: 'body', text, start, end }],
      },
    ];
  },
});

/** Pictures within the text may be those that are announced. */
const filesIn = (message: OutgoingMessage, ownText: string): OutgoingMessage['attachments'] =>
  PICTURES.test(ownText) ? message.attachments : attachedFiles(message);

const isContainer = ({ name, kind }: OutgoingMessage['attachments'][number]): boolean =>
  kind === 'item' || CONTAINER.test(name);
