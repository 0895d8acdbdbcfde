import { Parser } from 'htmlparser2';
import { CannotInspect, type Budget } from './limits';

/** Attributes by local name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader wants to hear of a document. Names are local names: producers choose prefixes as they like. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A piece of XML at a time is given to the parser, so that a turn stays short. */
const PIECE = 16 * 1024;

/**
 * Reads XML as it comes. Nothing outside the document is ever read, and a document type declaration, by which XML
 * defines entities that blow up, ends the reading: neither OOXML (ECMA-376 part 2) nor OpenDocument packages have one.
 */
export class XmlReader {
  private readonly parser: Parser;
  private decoder: TextDecoder | null = null;
  private depth = 0;

  constructor(
    handlers: XmlHandlers,
    private readonly budget: Budget,
  ) {
    const { open, text, close } = handlers;
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (++this.depth > budget.limits.xmlDepth) throw new CannotInspect('too-deep');
          open?.(local(name), withLocalNames(attributes));
        },
        onclosetag: (name) => {
          this.depth--;
          close?.(local(name));
        },
        onprocessinginstruction: (name) => {
          if (name.toLowerCase() === '!doctype') throw new CannotInspect('hostile');
        },
        ...(text && { ontext: text }),
      },
      { xmlMode: true },
    );
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += PIECE) {
      this.parser.write(this.decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
      await this.budget.breathe();
    }
  }

  /** @throws CannotInspect where elements were left open: the document is cut off. */
  close(): void {
    const cutOff = this.depth > 0;
    this.parser.end();
    if (cutOff) throw new CannotInspect('damaged');
  }
}

/** UTF-8 unless a byte order mark or the bytes of `<?` say UTF-16: the two that every XML producer here uses. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function withLocalNames(attributes: Record<string, string>): Attributes {
  for (const name in attributes) {
    const colon = name.indexOf(':');
    if (colon > 0) attributes[name.slice(colon + 1)] ??= attributes[name]!;
  }
  return attributes;
}

/** Reads a whole document from memory. */
export async function readXml(bytes: Uint8Array, handlers: XmlHandlers, budget: Budget): Promise<void> {
  const reader = new XmlReader(handlers, budget);
  await reader.write(bytes);
  reader.close();
}
