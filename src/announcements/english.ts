/** attach and enclose in all their forms and usual misspellings; `please find attached` shortened. */
const MENTION =
  /\batt?at?ch(?:e?ments?|ed|ing|e?s)?\b|\benclos(?:ed?|es|ing|ures?)\b|\bencl\.|\bherewith\b|\bpfa\b/i;

/** What people attach; "Here is the report", "Sending you the slides" and "Please see the file" speak of one without the word. */
const HERE_IS =
  /\bhere(?:['’]s| is| are) (?:the|my|our|your|a|an|some) (?:[\w-]+ ){0,3}(?:files?|documents?|spreadsheets?|worksheets?|invoices?|deck|slides|presentation|resume|résumé|cv|pdfs?|quotation|attachments?)\b(?!['’])|(?:^|please )see the files?\b(?! (?:you|i|on|in)\b)|(?:^|, |\b(?:i['’]?m|i am|we are|we['’]re) )(?:now )?sending (?:you )?(?:the|my|our|some) (?:[\w-]+ ){0,2}(?:files?|documents?|invoices?|slides|pdfs?|photos|pictures|minutes|drawings?)\b(?!.*\b(?:by|via|separately|tomorrow|later|when|once|if)\b)/i;

/*
 * The patterns below are tried on sentences in which mentions are told apart by their form alone:
 * ~v attach, enclose; ~n attachment, enclosure; ~d attached, enclosed; ~g attaching, enclosing; ~s attaches.
 */
const FORMS: readonly (readonly [form: string, words: RegExp])[] = [
  ['~n', /\b(?:att?at?che?ments?|enclosures?)\b|\bencl\./gi],
  ['~d', /\b(?:att?at?ched|enclosed|herewith|pfa)\b/gi],
  ['~g', /\b(?:att?at?ching|enclosing)\b/gi],
  ['~s', /\b(?:att?at?che?s|encloses)\b/gi],
  ['~v', /\b(?:att?at?ch|enclose?)\b/gi],
];

/** Shows the reader what is attached: said of this mail whatever else the sentence speaks of. */
const SHOWN =
  /^\W{0,9}(?:[\w ,]{0,25}[,:] )?~[dn] ?,? ?(?:is|are|please|you|find|for|in|herewith)\b|\b(?:see|find) (?:the |my |our |below )?~|(?:^|[,.] ?|\bi )forgot\b[^.;]{0,20}~|~d[^.;]{0,20} (?:to|with) this (?:e-?mail|mail|message|note)\b/i;

/** The writer attaches: not "the form that we attached", "if I attach", "I attached it to the contract". */
const BY_WRITER =
  /(\w+ )?\b(?:i|we)(?:['’](?:ve|m|re)| have| had| am| are)?(?: also| just| now| therefore)? ~[vdg](?!(?: it| this| them| that| the \w+)? to (?!this|the e-?mail|you))/i;
const CONDITION = /^(?:that|which|when|if|as|who|what|where|did|do) $/i;

/** Mentions without a file that travels with this mail. */
const NO_ANNOUNCEMENT: readonly RegExp[] = [
  // None, not, not possible.
  /(?:\b(?:no|not|never|without|nothing|cannot|unable|fail\w*|forgot)|n['’]t)(?! (?:forget|hesitate|miss|only|just|believe|think|know|sure))(?: [\w'’]+){0,4} ~/i,
  /~[^.;]{0,20}(?:\bnot|n['’]t) (?:~|open|come|there|work|arrive|load)|~n[^.;]{0,30}\b(?:missing|forgotten|corrupted|blank|empty)\b/i,
  // Asked of the reader.
  /\b(?:please|pls|kindly|did you|you (?:can|could|should|must|may|need to|forgot to)|if you|for you to|let['’]s|should)(?: also| please)? ~v/i,
  /\b(?:can|could|would|will|did|do) (?:you|someone)\b[^.;]{0,40}~v|\bdid you (?:get|see|open|receive)\b|\bre-?send\b|\bsend (?:it |them |this |that |another )?(?:again|another)\b/i,
  // Received.
  /\b(?:your|his|her|their) ~[nd](?! for your)|~n[^.;]{0,12}\byou (?:sent|forwarded|provided)|\byou ~[vd]|\bthank\w*\b[^.;]{0,15} for (?:your |all |\d |t\w+ )*~|\byou(?: have|['’]ve)? received\b[^.;]{0,40}~/i,
  /\b(?:i|we)(?:['’]ve| have)? (?:review(?:ed)?|read|got|looked at|opened|checked)\b[^.;]{0,12}~/i,
  // Later, or before.
  /(?:\bwill|['’]ll|\bshall|\bgoing to|\bwould|\bto be) (?:also |be |then |you |have )?~|(?:\bwill|['’]ll|\bgoing to) (?:\w+ ){0,2}(?:send|forward|e-?mail)\b[^.;]{0,30}~|\bto ~v (?:it|a|an|the|them)? ?to\b/i,
  /\b(?:previous|earlier|last|yesterday|before)\b[^.;]{0,30}\bwith\b[^.;]{0,20}~|\b(?:that|which|who|it) ~[vds]/i,
  // Fastened, fond, shut in.
  /\b(?!(?:the|this) )\w+ ~d to (?!(?:this|the|my)(?: (?:e-?mail|mail|message|note)|$)|(?:e-?mail|this)\b)/i,
  /\b(?:so|too|very|get\w*|bec[ao]me|deeply|amount|pipelines?|strings?|block) ~d|~d (?:garage|house|party|propert|space|area|room)|~[vdg] (?:a |your )?(?:check|stamp)|~n (?:for|to) (?:my|your) (?:phone|car|camera)/i,
  // Written into the text, or in the thread below.
  /~d (?:string|thread|chain)\b|~g in this\b|^(?!.*\b(?:find|see)\b).*~\w below\b|~d to the e-?mail (?:i|we|that|from|below)\b/i,
  // Spoken of in general, or by a lawyer.
  /\b(?:any|all|its|including)(?: (?:any|all|of|its|the))* ~[nd](?! (?:file|document|letter|form|sheet|report|draft))|\b(?:message|e-?mail)s? and (?:the |any |all |its )*~|\b(?:virus|malware|phishing|spam|suspicious|unknown|(?:do not|don['’]t|never) open)\b/i,
];

/** In another mail, whoever sent it, or where things are kept: not with this mail. */
const ELSEWHERE =
  /~.* (?:in|to|with) (?:(?:your|my|our|the) (?:last|previous|earlier)\b|(?:your|my|our) (?:e-?)?mail (?:of|from|dated)\b|(?:your|my|our|the) (?:\w+ )?(?:invit\w+|calendar|ticket|issue|task)\b)/i;

/** Where an English sentence announces that this mail carries a file; null where it does not. */
export function announcedInEnglish(sentence: string): RegExpExecArray | null {
  const mention = MENTION.exec(sentence);
  if (!mention) return HERE_IS.exec(sentence);
  const words = inForms(sentence);
  if (!words.includes('~') || ELSEWHERE.test(words)) return null;
  const isPlain = SHOWN.test(words) || isByWriter(words);
  return isPlain || !NO_ANNOUNCEMENT.some((pattern) => pattern.test(words)) ? mention : null;
}

/** The sentence on one line, with its mentions by their forms, and without quotations that hold one. */
function inForms(sentence: string): string {
  let words = sentence.replace(/~/g, '-').replace(/\s+/g, ' ');
  for (const [form, pattern] of FORMS) words = words.replace(pattern, form);
  return words.replace(/["“][^"”]*["”]/g, (quote) => (quote.includes('~') ? '' : quote));
}

function isByWriter(words: string): boolean {
  const match = BY_WRITER.exec(words);
  return match !== null && !CONDITION.test(match[1] ?? '');
}
