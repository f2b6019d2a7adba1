/** A verdict as a sentence. */
import { paragraphOf } from "../factbook/factbook.ts";
import type { Lang, Source, Text } from "../factbook/model.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, formatNumber } from "../output/value.ts";
import type { Addition } from "./paragraphs.ts";
import type { Difference, Verdict } from "./verdict.ts";

/** The verdict on a text in both languages. */
export function verdictText(verdict: Verdict, source: Source): Required<Text> {
  return { en: sentenceOf(verdict, source, "en"), nl: sentenceOf(verdict, source, "nl") };
}

/** The verdict on a text in one sentence; `source` is the article's. */
export function sentenceOf(verdict: Verdict, source: Source, lang: Lang): string {
  const words = LABELS[lang].verify.verdict;
  switch (verdict.is) {
    case "article":
      return verdict.misfits > 0
        ? fill(pick(words.misfits, verdict.misfits), { count: verdict.misfits })
        : words.article;
    case "typesetting": {
      const kinds = verdict.kinds.map((kind) => words.typesetting[kind]);
      return fill(kinds.length > 0 ? words.only : words.somehow, { what: enumerate(kinds, lang) });
    }
    case "another":
      return verdict.all > 0
        ? fill(pick(words.another, verdict.found), { ...verdict })
        : words.anotherWithout;
    case "differing": {
      const clauses = verdict.differences.map((difference) => clauseOf(difference, source, lang));
      const sentence = `${enumerate(clauses, lang)}.`;
      // A capital has no accent in Dutch: "één" becomes "Eén".
      return sentence.charAt(0).normalize("NFD").charAt(0).toUpperCase() + sentence.slice(1);
    }
    default:
      return words[verdict.is];
  }
}

function clauseOf(difference: Difference, source: Source, lang: Lang): string {
  const words = LABELS[lang].verify.verdict;
  if (difference.is === "added") {
    const [first, ...others] = difference.places.map((place) => placed(place, source, lang));
    const where = others.length > 1 ? words.places : enumerate([first ?? "", ...others], lang);
    return fill(words.added, { where: fill(where, { count: others.length + 1 }) });
  }
  if ("counts" in difference) {
    const told = difference.counts.map(([sort, count]) => counted(count, words.sort[sort], lang));
    const total = difference.counts.reduce((sum, [, count]) => sum + count, 0);
    return fill(pick(words[difference.is], total), { what: enumerate(told, lang) });
  }
  const names = namesOf(difference.lines, source, lang);
  const parts =
    difference.is === "partMoved" ? names.map((what) => fill(words.part, { what })) : names;
  const form = pick(words[difference.is], difference.lines.length);
  return fill(form, { what: enumerate(parts, lang) });
}

function placed({ where, line }: Addition, source: Source, lang: Lang): string {
  const what = enumerate(namesOf([line], source, lang), lang);
  return fill(LABELS[lang].verify.verdict[where], { what });
}

function pick([one, several]: readonly string[], count: number): string {
  return (count === 1 ? one : several) ?? "";
}

/** "two numbers". */
function counted(count: number, forms: readonly string[], lang: Lang): string {
  const number = LABELS[lang].verify.verdict.counts[count] ?? formatNumber(count, lang);
  return `${number} ${pick(forms, count)}`;
}

/** "the headline", "paragraphs 4 and 6 to 9", "two subheads": each with its part of `lines`. */
function namesOf(lines: readonly number[], source: Source, lang: Lang): string[] {
  const words = LABELS[lang].verify.verdict;
  const numbers = lines.flatMap((line) => paragraphOf(source, line) ?? []);
  const subheads = lines.filter((line) => line > 0 && paragraphOf(source, line) === undefined);
  const [subhead] = subheads;
  const below = subhead === undefined ? undefined : nextParagraph(subhead, source);
  return [
    ...(lines.includes(0) && paragraphOf(source, 0) === undefined ? [words.headline] : []),
    ...(numbers.length > 0
      ? [fill(pick(words.line, numbers.length), { n: enumerate(runs(numbers, words.range), lang) })]
      : []),
    ...(below === undefined || subheads.length > 1
      ? subheads.slice(0, 1).map(() => counted(subheads.length, words.subhead, lang))
      : [fill(words.subheadAbove, { n: below })]),
  ];
}

/** The number of the first paragraph below a heading. */
function nextParagraph(heading: number, source: Source): number | undefined {
  for (let line = heading + 1; line < source.lines; line++) {
    const number = paragraphOf(source, line);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Numbers that rise, three or more in a row as a `range`. */
function runs(numbers: readonly number[], range: string): string[] {
  const told: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let past = i + 1;
    while (numbers[past] === (numbers[i] ?? 0) + past - i) past++;
    const run = numbers.slice(i, past);
    const [from = 0, to = 0] = [run[0], run.at(-1)];
    told.push(...(run.length > 2 ? [fill(range, { from, to })] : run.map(String)));
    i = past;
  }
  return told;
}
