import { readXmlPart } from '../archive/zip';
import type { XmlHandlers } from '../xml';
import { matching, part, type OfficeFile } from './ooxml';
import { ParagraphReader } from './paragraphs';

const REVISIONS = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** Word (ECMA-376 part 1, clause 17): text, tracked changes, comments, hidden text. */
export async function inspectWordDocument({
  parts,
  main,
  draft,
  contents,
  budget,
}: OfficeFile): Promise<void> {
  const folder = main.name.replace(/[^/]*$/, '');
  const stories = matching(
    parts,
    new RegExp(`^${folder}(?:header|footer|footnotes|endnotes)\\d*\\.xml$`, 'i'),
  );
  const counts = { changes: 0, hidden: 0, comments: 0 };
  for (const story of [main, ...stories]) await readXmlPart(story, storyHandlers(), budget);
  for (const comments of matching(parts, new RegExp(`^${folder}comments\\.xml$`, 'i'))) {
    await readXmlPart(comments, storyHandlers(), budget);
  }
  if (counts.changes > 0) draft.trackedChanges = counts.changes;
  if (counts.hidden > 0) draft.hiddenText = counts.hidden;
  if (counts.comments > 0) draft.comments = counts.comments;
  const settings = part(parts, `${folder}settings.xml`);
  if (settings) {
    const open = (name: string, { enforcement }: Readonly<Record<string, string | undefined>>): void => {
      if (name === 'documentProtection' && isOn(enforcement ?? '0')) draft.editingLocked = true;
    };
    await readXmlPart(settings, { open }, budget);
  }

  function storyHandlers(): XmlHandlers {
    const paragraphs = new ParagraphReader(contents, { paragraph: 'p', table: 'tbl', row: 'tr', cell: 'tc' });
    let vanishes = false;
    let element = '';
    return {
      open(name, attributes) {
        element = name;
        if (name === 'comment') counts.comments++;
        else if (REVISIONS.has(name) && attributes.author !== undefined) counts.changes++;
        else if (name === 'r') vanishes = false;
        else if (name === 'vanish') vanishes = isOn(attributes.val ?? '1');
        else if (name === 'tab') paragraphs.text('\t');
        else if (name === 'br' || name === 'cr') paragraphs.text(' ');
        paragraphs.open(name);
      },
      text(text) {
        if (element !== 't' && element !== 'delText') return;
        if (vanishes && text.trim() !== '') counts.hidden++;
        paragraphs.text(text);
      },
      close(name) {
        element = '';
        if (name === 'r') vanishes = false;
        paragraphs.close(name);
      },
    };
  }
}

const isOn = (value: string): boolean => !/^(?:0|false|off|none)$/.test(value);
