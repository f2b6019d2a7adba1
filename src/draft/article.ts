/**
 * What a program can extract from an article: names, numbers, quotations, and speakers where they are
 * clear.
 */
import type { Lang } from "../factbook/model.ts";
import { linesOf, overlap, type Span, within } from "../verify/text.ts";
import { quantitiesIn } from "./figures.ts";
import { type Named, namesIn } from "./names.ts";
import { quotationsIn } from "./quotations.ts";

/** A line of a text, without its line ending. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it isn't a paragraph: a headline, blank line, subhead or byline. */
  readonly isHeading: boolean;
  readonly sentences: readonly Span[];
}

/** The context of an item: its sentence (or those spanned by a quotation), and who is in it. */
export interface Context {
  readonly sentence: Span;
  readonly speaker: Named | undefined;
  /** The others named there. */
  readonly others: readonly Named[];
}

type Mention = Span & { readonly entity: Named };

/** Reads `text`, whose numbers and words are in `lang`; each kind of thing is in the order of the text. */
export function readArticle(text: string, lang: Lang) {
  const lines = linesIn(text, lang);
  const sentences = lines.filter(hasOwnCapitals).flatMap((line) => line.sentences);
  const mentions = namesIn(text, sentences, lang).flatMap((entity) =>
    entity.mentions.map((at): Mention => ({ ...at, entity })),
  );
  const things = lines.flatMap((line) => {
    const here = mentions.filter((name) => within(name, line));
    return thingsIn(text, line, here, lang).map((thing) => {
      const words = "amount" in thing ? thing.amount : text.slice(thing.start, thing.end);
      return { ...thing, key: `${thing.kind} ${words}`, isHeading: line.isHeading };
    });
  });
  const told = new Set(things.filter(({ isHeading }) => !isHeading).map(({ key }) => key));
  return { lines, things: things.filter(({ isHeading, key }) => !isHeading || !told.has(key)) };
}

/** In UTF-16 code units. Paragraphs can be as short, but nearly always end with punctuation. */
const LONGEST_SUBHEAD = 90;
/** So many lines may lack a full stop for another reason. */
const LEAST_BROKEN = 5;
const FINAL_MARK = /[.!?…:;,]["'”’“»)\]]*$/;

/** Whether most lines stop where no sentence does, so that they aren't paragraphs. */
export function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const long = lines.filter((line, at) => line.length > LONGEST_SUBHEAD / 2 && lines[at + 1]);
  const open = long.filter((line) => !FINAL_MARK.test(line));
  return open.length > LEAST_BROKEN && open.length > long.length / 2;
}

/** The lines of `text`, whatever the line endings; the first non-blank line is the headline. */
function linesIn(text: string, lang: Lang): Line[] {
  let isHeadline = true;
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return linesOf(text).starts.map((start): Line => {
    const [line = ""] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
    const words = line.trim();
    const isSubhead = words.length <= LONGEST_SUBHEAD && !FINAL_MARK.test(words);
    const isHeading = isHeadline || isSubhead;
    if (words !== "") isHeadline = false;
    const sentences = sentencesIn(line, segmenter).map((span) => moved(span, start));
    return { start, end: start + line.length, text: line, isHeading, sentences };
  });
}

/** A full stop after one of these, or after a single capital, doesn't end a sentence. */
const ABBREVIATION =
  /(?<=(?:^|\P{L})(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sgt|Rep|Sen|Gov|Rev|No|vs|approx|dhr|mevr|mw|drs|ir|ing|mr|dr|prof|ca|nr|bijv|resp|incl|excl|art|o\.a|d\.w\.z|t\.a\.v|\p{Lu}\.\p{Lu}))\.(?=\s)/gu;

/** The sentences of a line, trimmed. */
function sentencesIn(line: string, segmenter: Intl.Segmenter): Span[] {
  const sentences = Array.from(segmenter.segment(line.replace(ABBREVIATION, "-")), (sentence) => {
    const start = sentence.index + sentence.segment.search(/\S/);
    return { start, end: start + sentence.segment.trim().length };
  });
  return sentences.filter(({ start, end }) => start < end);
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

const MOST_CAPITALS = 0.6;

/** Whether capitals reveal names in a line: some headlines capitalise every word. */
function hasOwnCapitals({ text, isHeading }: Line): boolean {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (text === text.toUpperCase()) return false;
  return !isHeading || words.length < 4 || capitals.length < words.length * MOST_CAPITALS;
}

/** Names first mentioned on a line, its numbers and quotations, and other statements with a clear speaker. */
function thingsIn(text: string, line: Line, mentions: readonly Mention[], lang: Lang) {
  const quotations = quotationsIn(line.text).map((span) => moved(span, line.start));
  const figures = quantitiesIn(line.text, lang).map((span) => moved(span, line.start));
  const names = mentions.filter(({ start, entity }) => start === entity.mentions[0]?.start);
  const others = line.sentences.filter(
    (sentence) => ![...figures, ...quotations].some((it) => overlap(it, sentence)),
  );
  const outside = mentions.filter((name) => !quotations.some((it) => within(name, it)));
  const contextOf = (span: Span): Context => {
    const quotation = quotations.find((it) => within(span, it));
    const whole = quotation ?? span;
    const first = line.sentences.findIndex((it) => overlap(it, whole));
    const { start } = line.sentences[first] ?? span;
    const { end } = line.sentences.findLast((it) => overlap(it, whole)) ?? span;
    const sentence = { start, end };
    const around = text.slice(start, whole.start) + text.slice(whole.end, end);
    // The words before reveal who says a quotation that is a sentence of its own.
    const isAlone = quotation !== undefined && !/\p{L}/u.test(around);
    const speaker = speakerIn(text, (isAlone && line.sentences[first - 1]) || sentence, outside);
    const here = mentions.filter((name) => within(name, sentence)).map(({ entity }) => entity);
    return { sentence, speaker, others: [...new Set(here)].filter((it) => it !== speaker) };
  };
  return [
    ...names.map((name) => ({ ...name, ...contextOf(name), kind: "name" as const })),
    ...figures.map((figure) => ({ ...figure, ...contextOf(figure), kind: "figure" as const })),
    ...quotations.map((quote) => ({ ...quote, ...contextOf(quote), kind: "quote" as const })),
    ...others
      .map((sentence) => ({ ...sentence, ...contextOf(sentence), kind: "claim" as const }))
      .filter(({ speaker }) => speaker),
  ];
}

/**
 * SAYS are reporting verbs that may also precede the speaker; before a name, CALLS would have it as
 * object.
 */
const SAYS =
  "says?|said|adds|added|warns|warned|explains|explained|argues|argued|zegt|zei|zeggen|zeiden|vertelt|vertelde|meldt|meldde|stelt|stelde|waarschuwt|waarschuwde|verklaart|verklaarde|schrijft|schreef";
const CALLS =
  "tells?|told|writes|wrote|calls|called|claims|claimed|denies|denied|announced|estimates|estimated|reports|reported|expects|insists|insisted|believes|promises|promised|confirmed|confirms|melden|noemt|noemde|schat|schatte|spreekt|sprak|ontkent|ontkende|verwacht|belooft|beloofde|bevestigt|bevestigde|beweert|beweerde|eist";
/** Only an office may stand between the verb and a name. */
const BEFORE = new RegExp(
  `\\b(?:${SAYS}|according to|aldus|volgens)(?: (?!(?:that|he|she|it|they|we|to|of|in|on|at|by|for|dat|hij|zij|ze|het|we|wij|tegen|aan|over|in|op|te|bij|van)\\b)[\\p{L}\\p{M}-]+){0,4},? $`,
  "iu",
);
const AFTER = new RegExp(
  `^(?:,[^,.;:]{1,60},| \\([^)]*\\))? (?:(?:has|had|heeft|had) )?(?:${SAYS}|${CALLS})\\b`,
  "u",
);

/** Who says what is in a range, out of `named`; undefined if it is unclear. */
function speakerIn(text: string, range: Span, named: readonly Mention[]): Named | undefined {
  const speakers = named.filter((name) => {
    const before = text.slice(range.start, name.start);
    const after = text.slice(name.end, range.end);
    // "Its secretary, Donal Reith, says"
    const past = before.endsWith(", ") ? after.replace(/^,/, "") : after;
    // In "the mayor of Leeds said", Leeds doesn't speak.
    const isFirst = !/\b(?:of|in|from|near|van|uit|bij)(?: the| de| het)? $/i.test(before);
    const isBefore = isFirst && (AFTER.test(after) || AFTER.test(past));
    return within(name, range) && (BEFORE.test(before) || isBefore);
  });
  const [first, ...others] = new Set(speakers.map(({ entity }) => entity));
  return others.length > 0 ? undefined : first;
}
