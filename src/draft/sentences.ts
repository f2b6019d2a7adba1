/** An article's text in lines and sentences. */
import type { Lang } from "../factbook/model.ts";
import type { Span } from "../verify/text.ts";

/** A line of a text, without what ends it. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it is no paragraph: the headline, a blank line, a subhead, a byline. */
  readonly isHeading: boolean;
}

/** In UTF-16 code units: a paragraph may be as short, but seldom without a mark at its end. */
const LONGEST_SUBHEAD = 90;
const FINAL_MARK = /[.!?…:;,]["'”’“»)\]]*$/;

/** The lines of `text`, whatever ends them; the first that is not blank is the headline. */
export function linesIn(text: string): Line[] {
  let isHeadline = true;
  return Array.from(text.matchAll(/(?:^|(?<=\r\n|\n|\r(?!\n)))[^\r\n]*/g), (match): Line => {
    const [line] = match;
    const words = line.trim();
    const isSubhead = words.length <= LONGEST_SUBHEAD && !FINAL_MARK.test(words);
    const isHeading = isHeadline || isSubhead;
    if (words !== "") isHeadline = false;
    return { start: match.index, end: match.index + line.length, text: line, isHeading };
  });
}

/** A full stop after these, or after one capital, ends no sentence, though a capital comes next. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sgt|Rep|Sen|Gov|Rev|No|vs|approx|dhr|mevr|mw|drs|ir|ing|mr|dr|prof|ca|nr|bijv|resp|incl|excl|art|o\.a|d\.w\.z|t\.a\.v|\p{Lu}\.\p{Lu})\.\s*$/u;

/** The sentences of a line, without the spaces around them. */
export function sentencesIn({ start, text }: Line, lang: Lang): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(
    text,
  )) {
    const end = index + segment.length;
    if (ABBREVIATED.test(text.slice(from, end)) && end < text.length) continue;
    const trimmed = text.slice(from, end).trim();
    const at = from + text.slice(from, end).indexOf(trimmed);
    if (trimmed !== "") spans.push({ start: start + at, end: start + at + trimmed.length });
    from = end;
  }
  return spans;
}
