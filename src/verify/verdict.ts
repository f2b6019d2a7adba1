/** The verdict: one sentence saying how a text differs from the article, the gravest differences first. */
import { paragraphOf } from "../factbook/factbook.ts";
import type { Lang, Source, Text } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, formatNumber } from "../output/value.ts";
import type { Checked } from "./passages.ts";
import type { Verification } from "./verify.ts";

/** What is counted, in order. */
const SORTS = ["number", "negation", "speaker", "name", "quotation", "statement"] as const;

/** The verdict in both languages. */
export function verdictText(verification: Verification): Required<Text> {
  return { en: sentenceOf(verification, "en"), nl: sentenceOf(verification, "nl") };
}

/** The verdict in one sentence. */
export function sentenceOf(verification: Verification, lang: Lang): string {
  const { isArticle, another, figures, typesetting, course, passages } = verification;
  const words = LABELS[lang].verify.verdict;
  if (another) {
    const { length: found } = figures;
    const { length: all } = passages.filter(({ record }) => record.kind === "figure");
    return all > 0 ? fill(pick(words.another, found), { found, all }) : words.anotherWithout;
  }
  if (isArticle) {
    const { length: count } = passages.filter(({ state }) => state !== "unharmed");
    return count > 0 ? fill(pick(words.misfits, count), { count }) : words.article;
  }
  if (typesetting) {
    const kinds = typesetting.map((kind) => words.typesetting[kind]);
    return fill(kinds.length > 0 ? words.only : words.somehow, { what: enumerate(kinds, lang) });
  }
  const clauses = clausesOn(verification, lang);
  if (clauses.length === 0) return course ? words.elsewhere : words.unproven;
  const sentence = `${enumerate(clauses, lang)}.`;
  // Dutch capitals have no accent: "één" becomes "Eén".
  return sentence.charAt(0).normalize("NFD").charAt(0).toUpperCase() + sentence.slice(1);
}

/** Clauses about passages and whole lines, for a text with other words or in another order. */
function clausesOn({ passages, course, source }: Verification, lang: Lang): string[] {
  const words = LABELS[lang].verify.verdict;
  const { gone = [], rewritten = [], moved = [], isSwap = false, added = [] } = course ?? {};
  const inLinesBut = (state: Checked["state"], lines: readonly number[]) =>
    passages.filter((it) => it.state === state && !lines.includes(it.selector.paragraph));
  const changed = inLinesBut("changed", rewritten).filter(({ change }) => !change?.isFollowing);
  const byMeaning = grouped(changed, ({ change }) => change?.is !== "wording");
  const missing = inLinesBut("gone", [...gone, ...rewritten]);
  const lost = missing.filter(({ isElsewhere }) => !isElsewhere);
  const mentions = lost.length > 0 ? 0 : missing.length;
  const astray = new Set(inLinesBut("moved", moved).map(({ selector }) => selector.paragraph));
  const movedIn = [...astray].sort((a, b) => a - b);
  const clause = (forms: readonly string[], count: number, parts: readonly string[]) =>
    count > 0 ? [fill(pick(forms, count), { what: enumerate(parts, lang) })] : [];
  const ofRecords = (forms: readonly string[], passages: readonly Checked[] = []) => {
    const records = [...grouped(passages, ({ record }) => record.id).values()];
    const sorts = records.map((own) => SORTS.find((sort) => own.some((it) => sortOf(it) === sort)));
    const parts = SORTS.flatMap((sort) => {
      const { length } = sorts.filter((it) => it === sort);
      return length > 0 ? [counted(length, words.sort[sort], lang)] : [];
    });
    return clause(forms, records.length, parts);
  };
  const ofLines = (forms: readonly string[], lines: readonly number[], template = "{what}") => {
    const parts = namesOf(lines, source, lang).map((what) => fill(template, { what }));
    return clause(forms, lines.length, parts);
  };
  const places = added.map(({ where, line }) =>
    fill(words[where], { what: enumerate(namesOf([line], source, lang), lang) }),
  );
  const { length: count } = places;
  const where = fill(count > 2 ? words.places : enumerate(places, lang), { count });
  return [
    ...ofRecords(words.changed, byMeaning.get(true)),
    ...ofLines(words.gone, gone),
    ...ofRecords(words.gone, lost),
    ...clause(words.gone, mentions, [counted(mentions, words.sort.mention, lang)]),
    ...ofLines(words.rewritten, rewritten),
    ...ofRecords(words.reworded, byMeaning.get(false)),
    ...ofLines(isSwap ? words.swapped : words.moved, moved),
    ...ofLines(words.moved, movedIn, words.part),
    ...(count > 0 ? [fill(words.added, { where })] : []),
  ];
}

/** The kind of change in a passage, or the kind of its record. */
function sortOf({ change, record: { kind } }: Checked): (typeof SORTS)[number] {
  if (change && change.is !== "wording") return change.is;
  if (kind === "claim") return "statement";
  if (kind === "figure") return "number";
  return kind === "quote" ? "quotation" : "name";
}

function pick([one, several]: readonly string[], count: number): string {
  return (count === 1 ? one : several) ?? "";
}

/** "two numbers". */
function counted(count: number, forms: readonly string[], lang: Lang): string {
  const number = LABELS[lang].verify.verdict.counts[count] ?? formatNumber(count, lang);
  return `${number} ${pick(forms, count)}`;
}

/** Names for `lines`: "the headline", "paragraphs 4 and 6 to 9", "two subheads". */
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

/** Rising numbers, where three or more consecutive ones become a `range`. */
function runs(numbers: readonly number[], range: string): string[] {
  const placed = numbers.map((number, i) => ({ number, first: number - i }));
  return [...grouped(placed, ({ first }) => first).values()].flatMap((run) => {
    const told = run.map(({ number }) => String(number));
    const [from = "", to = ""] = [told[0], told.at(-1)];
    return told.length > 2 ? [fill(range, { from, to })] : told;
  });
}
