/** What a program can read in an article: names, numbers, quotations, and who is sure to say them. */
import type { Lang } from "../factbook/model.ts";
import { overlap, type Span, within } from "../verify/text.ts";
import { figuresIn } from "./figures.ts";
import { type Named, namesIn } from "./names.ts";
import { quotationsIn } from "./quotations.ts";
import { type Line, linesIn, sentencesIn } from "./sentences.ts";
import { speakerIn } from "./speakers.ts";

/** Where something stands: its sentence, or those that a quotation joins, and who is in it. */
export interface Context {
  readonly sentence: Span;
  readonly speaker: Named | undefined;
  /** The others that are named there. */
  readonly others: readonly Named[];
}

/** Reads `text`, whose numbers and words are in `lang`. All is in the order of the text. */
export function readArticle(text: string, lang: Lang) {
  const lines = linesIn(text);
  const names = namesIn(text, lines, lang);
  const figures = toldIn(
    lines,
    (line) => figuresIn(line, lang),
    ({ amount }) => amount,
  );
  const quotations = toldIn(lines, quotationsIn, ({ start, end }) => text.slice(start, end));
  const mentions = names.flatMap((entity) => entity.mentions.map((at) => ({ ...at, entity })));
  /** What each line has of each kind, so that long texts are read in little time. */
  const parts = lines.map((line) => {
    const isHere = (span: Span) => within(span, line);
    return {
      sentences: sentencesIn(line, lang),
      figures: figures.filter(isHere),
      quotations: quotations.filter(isHere),
      mentions: mentions.filter(isHere),
    };
  });

  /** The speaker whom the words around a quotation tell, or those before where it stands by itself. */
  const contextOf = (span: Span, part: (typeof parts)[number]): Context => {
    const quotation = part.quotations.find((it) => within(span, it));
    const whole = quotation ?? span;
    const first = part.sentences.findIndex((it) => overlap(it, whole));
    const last = part.sentences.findLast((it) => overlap(it, whole)) ?? span;
    const sentence = { start: (part.sentences[first] ?? span).start, end: last.end };
    const around = text.slice(sentence.start, whole.start) + text.slice(whole.end, sentence.end);
    const isAlone = quotation !== undefined && !/\p{L}/u.test(around);
    const teller = (isAlone && part.sentences[first - 1]) || sentence;
    const isQuoted = (name: Span) => part.quotations.some((it) => within(name, it));
    const outside = part.mentions.filter((name) => !isQuoted(name));
    const speaker = speakerIn(text, teller, outside);
    const all = part.mentions.filter((name) => within(name, sentence));
    const others = new Set(all.map(({ entity }) => entity).filter((it) => it !== speaker));
    return { sentence, speaker, others: [...others] };
  };
  type Part = (typeof parts)[number];
  const placed = <T extends Span>(spansOf: (part: Part) => readonly T[]) =>
    parts.flatMap((part) => spansOf(part).map((span) => ({ ...span, ...contextOf(span, part) })));
  return {
    lines,
    names: placed(({ mentions: here }) =>
      here.filter(({ start, entity }) => start === entity.start),
    ),
    figures: placed((part) => part.figures),
    quotations: placed((part) => part.quotations),
    /** Sentences that report what somebody says, and have neither a number nor a quotation. */
    reports: placed((part) => {
      const taken = [...part.figures, ...part.quotations];
      return part.sentences.filter((sentence) => !taken.some((it) => overlap(it, sentence)));
    }).filter(({ speaker }) => speaker),
  };
}

/** What `find` finds in the lines, but in a heading only what no paragraph tells too. */
function toldIn<T>(
  lines: readonly Line[],
  find: (line: Line) => T[],
  keyOf: (found: T) => unknown,
) {
  const found = lines.map((line) => ({ isHeading: line.isHeading, all: find(line) }));
  const told = new Set(found.flatMap(({ isHeading, all }) => (isHeading ? [] : all.map(keyOf))));
  return found.flatMap(({ isHeading, all }) =>
    all.filter((each) => !isHeading || !told.has(keyOf(each))),
  );
}
