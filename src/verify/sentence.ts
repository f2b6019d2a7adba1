/** A verdict as a sentence. */
import { paragraphOf } from "../factbook/factbook.ts";
import type { Lang, Source, Text } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, formatNumber } from "../output/value.ts";
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
  if ("places" in difference) {
    const [first = "", ...others] = difference.places.map(({ where, line }) =>
      fill(words[where], { what: enumerate(namesOf([line], source, lang), lang) }),
    );
    const where = others.length > 1 ? words.places : enumerate([first, ...others], lang);
    return fill(words.added, { where: fill(where, { count: others.length + 1 }) });
  }
  const clause = (count: number, parts: readonly string[]) =>
    fill(pick(words[difference.is], count), { what: enumerate(parts, lang) });
  if ("counts" in difference) {
    const told = difference.counts.map(({ sort, count }) => counted(count, words.sort[sort], lang));
    return clause(
      difference.counts.reduce((sum, { count }) => sum + count, 0),
      told,
    );
  }
  if ("lines" in difference)
    return clause(difference.lines.length, namesOf(difference.lines, source, lang));
  const parts = namesOf(difference.partsOf, source, lang).map((what) => fill(words.part, { what }));
  return clause(difference.partsOf.length, parts);
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
  const headings = lines.filter((line) => paragraphOf(source, line) === undefined);
  const subheads = headings.filter((line) => line > 0);
  const names = headings.includes(0) ? [words.headline] : [];
  if (numbers.length > 0) {
    const n = enumerate(runs(numbers, words.range), lang);
    names.push(fill(pick(words.line, numbers.length), { n }));
  }
  const n = subheads.length === 1 ? paragraphBelow(subheads[0], source) : undefined;
  if (n !== undefined) names.push(fill(words.subheadAbove, { n }));
  else if (subheads.length > 0) names.push(counted(subheads.length, words.subhead, lang));
  return names;
}

/** The number of the first paragraph below a heading. */
function paragraphBelow(heading = 0, source: Source): number | undefined {
  const below = Array.from({ length: source.lines - heading }, (_, i) => heading + i);
  return below.flatMap((line) => paragraphOf(source, line) ?? [])[0];
}

/** Numbers that rise, three or more in a row as a `range`. */
function runs(numbers: readonly number[], range: string): string[] {
  const placed = numbers.map((number, i) => ({ number, first: number - i }));
  return [...grouped(placed, ({ first }) => first).values()].flatMap((run) => {
    const told = run.map(({ number }) => String(number));
    const [from = "", to = ""] = [told[0], told.at(-1)];
    return told.length > 2 ? [fill(range, { from, to })] : told;
  });
}
