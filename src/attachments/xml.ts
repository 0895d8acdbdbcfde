import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { CannotInspect, type Budget } from './limits';

/** Attributes by local name. */
export type Attributes = ReadonlyMap<string, string>;

/** What a reader wants to hear of a document. Names are local names: producers choose prefixes as they like. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A piece of XML at a time is given to the parser, so that a turn stays short. */
const PIECE = 32 * 1024;

/**
 * Reads XML as it comes. Nothing outside the document is ever read, and a document type declaration, by which XML
 * defines entities that blow up, ends the reading: neither OOXML (ECMA-376 part 2) nor OpenDocument packages have one.
 */
export class XmlReader {
  private readonly parser: SaxesParser;
  private decoder: TextDecoder | null = null;
  private depth = 0;

  constructor(
    handlers: XmlHandlers,
    private readonly budget: Budget,
  ) {
    const parser = (this.parser = new SaxesParser({ xmlns: false }));
    parser.on('doctype', () => {
      throw new CannotInspect('hostile');
    });
    parser.on('error', () => {
      throw new CannotInspect('damaged');
    });
    parser.on('opentag', (tag) => {
      if (++this.depth > budget.limits.xmlDepth) throw new CannotInspect('too-deep');
      handlers.open?.(local(tag.name), attributesOf(tag));
    });
    parser.on('closetag', (tag) => {
      this.depth--;
      handlers.close?.(local(tag.name));
    });
    const { text } = handlers;
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += PIECE) {
      this.parser.write(this.decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
      await this.budget.breathe();
    }
  }

  /** @throws CannotInspect where the document is not complete. */
  close(): void {
    this.parser.close();
  }
}

/** UTF-8 unless a byte order mark or the bytes of `<?` say UTF-16: the two that every XML producer here uses. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function attributesOf({ attributes }: SaxesTagPlain): Attributes {
  const map = new Map<string, string>();
  for (const name in attributes) map.set(local(name), attributes[name]!);
  return map;
}

/** Reads a whole document from memory. */
export async function readXml(bytes: Uint8Array, handlers: XmlHandlers, budget: Budget): Promise<void> {
  const reader = new XmlReader(handlers, budget);
  await reader.write(bytes);
  reader.close();
}
