import { readXmlPart } from '../archive/zip';
import { matching, type OfficeFile } from './ooxml';
import { ParagraphReader } from './paragraphs';

/** Placeholders that every notes page has. */
const FURNITURE = /^(?:sldNum|dt|ftr|hdr|sldImg)$/;

/** PowerPoint (ECMA-376 part 1, clause 19): text, hidden slides, notes, comments. */
export async function inspectPresentation({ parts, draft, contents, budget }: OfficeFile): Promise<void> {
  const slides = matching(parts, /^ppt\/slides\/slide\d+\.xml$/i).sort(byNumber);
  let hidden = 0;
  for (const slide of slides) {
    const paragraphs = new ParagraphReader(contents, { paragraph: 'p', table: 'tbl', row: 'tr', cell: 'tc' });
    let inText = false;
    await readXmlPart(
      slide,
      {
        open(name, { show }) {
          if (name === 'sld' && (show === '0' || show === 'false')) hidden++;
          inText = name === 't';
          paragraphs.open(name);
        },
        text: (text) => void (inText && paragraphs.text(text)),
        close(name) {
          inText = false;
          paragraphs.close(name);
        },
      },
      budget,
    );
  }
  const withNotes = await countNotes();
  draft.slides = { count: slides.length, hidden, withNotes };
  const comments = await countComments();
  if (comments > 0) draft.comments = comments;

  /** Notes pages on which more than the slide's number, date, header and footer is written. */
  async function countNotes(): Promise<number> {
    let count = 0;
    for (const page of matching(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/i)) {
      let [isNote, inText, notes] = [true, false, ''];
      await readXmlPart(
        page,
        {
          open(name, { type }) {
            if (name === 'sp') isNote = true;
            else if (name === 'ph') isNote = !FURNITURE.test(type ?? '');
            inText = name === 't';
          },
          text: (text) => void (isNote && inText && (notes += text)),
          close(name) {
            inText = false;
            if (name === 'p') notes += '\n';
          },
        },
        budget,
      );
      if (notes.trim() === '') continue;
      count++;
      for (const line of notes.split('\n')) contents.line(line);
    }
    return count;
  }

  async function countComments(): Promise<number> {
    let count = 0;
    for (const page of matching(parts, /^ppt\/comments\/[^/]+\.xml$/i)) {
      await readXmlPart(
        page,
        { open: (name) => void (name === 'cm' && count++), text: contents.line.bind(contents) },
        budget,
      );
    }
    return count;
  }
}

const numberOf = ({ name }: { name: string }): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);
const byNumber = (a: { name: string }, b: { name: string }): number => numberOf(a) - numberOf(b);
