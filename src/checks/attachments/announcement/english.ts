/** `attached`, `attachment`, `enclosed` in all their forms and usual misspellings. */
const MENTION =
  /\batt?at?ch(?:e?ments?|ed|ing|e?s)?\b|\benclos(?:ed?|ing|ures?)\b|\bencl\.|\bherewith\b|\bpfa\b/i;

/** What people attach; "Here is the report" speaks of one without the word. */
const HERE_IS =
  /\bhere(?:['’]s| is| are) (?:the|my|our|your|a|an|some) (?:[\w-]+ ){0,3}(?:files?|documents?|spreadsheets?|worksheets?|invoices?|deck|slides|presentation|resume|résumé|cv|pdfs?|quotation|attachments?)\b(?!['’])/i;

/** Mentions without a file that travels with this mail. `~` stands for a mention. */
const NO_ANNOUNCEMENT: readonly RegExp[] = [
  // None, not, not possible.
  "\\b(?:no|not|never|without|nothing|nor|\\w+n['’]?t|cannot|unable|fail(?:ed|s)?|forgot|forget)\\b[^,;]{0,40}~",
  '\\b(?:problems?|trouble|difficult(?:y|ies)|issues?) (?:with|opening|reading)\\b[^.;]{0,25}~',
  "~[^.;]{0,30}\\b(?:is|was|were|are|did|does|do|will|would|could)(?: not\\b|n['’]?t\\b)(?! (?:complete|final|finished|perfect))",
  '~[^.;]{0,30}\\b(?:missing|forgotten|corrupted|blank|empty)\\b',
  // Asked of the reader.
  "\\b(?:please|pls|kindly|can you|could you|would you|will you|did you|you (?:can|could|should|must|may|might|need to|forgot to)|if you|to you|let['’]?s|should)(?: please)?(?: also| kindly)? ~verb",
  '\\b(?:can|could|would|did|do) (?:you|someone)\\b[^.;]{0,40}~verb',
  '\\bre-?send\\b|\\bsend (?:it |them |this |that )?again\\b',
  // Received.
  '\\b(?:your|his|her|their) ~noun|~noun[^.;]{0,12}\\byou (?:sent|forwarded|provided)|\\byou (?:sent|forwarded|~)|\\b(?:thanks?|thank ?you)\\b[^.;]{0,15} for (?:the |your |all )?~',
  "\\b(?:i|we)(?:[’']ve| have)? (?:review|read|receiv|got|look|open|check)(?:ed|en)?\\b[^.;]{0,12}~",
  // Later.
  "(?:\\bwill|['’]ll|\\bshall|\\bgoing to|\\bwould|\\bto be|\\bto) (?:also |be |then |you |have )?~",
  '\\b(?:previous|earlier|last|yesterday|before)\\b[^.;]{0,30}\\bwith\\b[^.;]{0,20}~',
  '\\b(?:that|which|who|it) ~(?!ment)s?\\b',
  // Fastened, fond, shut in.
  '~verb(?:ed)? to (?!(?:this|the|my)(?: (?:e-?mail|mail|message|note|memo)|$)|(?:e-?mail|this)\\b)',
  '\\b(?:so|too|very|get|gets|getting|become|became|emotionally|strings|deeply) ~|~ (?:garage|house|bath)|\\b(?:amount|pipelines?|condition|value|strings?)\\b ~',
  '\\benclosed (?:space|area|environment|room|in)\\b|\\benclosed? (?:a |your |the |my )?(?:check|cheque|stamp)',
  '\\battachments? (?:for|to) (?:my|your|the) (?:phone|car|camera|machine)|\\battached (?:party|propert)',
  // Written into the text or the thread below.
  '~ (?:string|thread|chain|correspondence)\\b',
  // Spoken of in general, or by a lawyer.
  '\\b(?:any|all|its|including|with|these|prefer)(?: (?:any|all|of|its|the|e-?mails? with))* ~s?(?:noun)?\\b(?! (?:file|document|letter|form|sheet|report|draft))',
  '\\b(?:virus|worm|malware|phishing|spam|suspicious|unexpected|unknown)\\b',
  "\\b(?:do not|don[’']t|never) open\\b",
].map((pattern) => new RegExp(expand(pattern), 'i'));

/** `~verb` an infinitive, `~noun` an attachment, `~` any of the forms. */
function expand(pattern: string): string {
  return pattern
    .replace(/~verb/g, '(?:att?at?ch|enclose?)')
    .replace(/~noun/g, '(?:att?at?che?ments?|attached|enclosures?)')
    .replace(/~/g, '(?:att?at?ch|enclos)\\w*');
}

/** Where an English sentence announces that this mail carries a file; null where it does not. */
export function announcedInEnglish(sentence: string): RegExpExecArray | null {
  const spoken = sentence.replace(/\s+/g, ' ');
  if (!MENTION.test(spoken)) return HERE_IS.exec(sentence);
  const words = spoken.replace(/["“][^"”]*["”]/g, (quote) => (MENTION.test(quote) ? '' : quote));
  if (!MENTION.test(words) || NO_ANNOUNCEMENT.some((pattern) => pattern.test(words))) return null;
  return MENTION.exec(sentence);
}
