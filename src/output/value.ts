/** Parts of records as text: numbers, dates, names and whole sentences. */
import type { JoinedFact, JoinedQuote, Ref, Result } from "../factbook/answer.ts";
import {
  type Factbook,
  firstSelector,
  isOutlet,
  paragraphOf,
  timesOf,
  worded,
} from "../factbook/factbook.ts";
import type { Entity, FactRecord, Figure, Lang, Source, Text, When } from "../factbook/model.ts";
import { fill, LABELS, type Labels } from "./labels.ts";
import { visible } from "./visible.ts";

type Value = Figure["value"];
type Dates = Omit<When, "expression">;

/** A number in the format of the language: 120,000 or 120.000. */
export function formatNumber(amount: number, lang: Lang): string {
  // Loading the data of Intl.NumberFormat would take longer than the rest of a run.
  const { group, point } = LABELS[lang];
  const [whole = "", ...fraction] = String(amount).split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, group), ...fraction].join(point);
}

/** The amount with its qualifier: "about 120,000", "200 to 300"; or in words, with `of`: "tens of thousands". */
export function formatAmount(value: Value, lang: Lang, of = ""): string {
  const { qualifier, amount, min = amount, max = amount } = value;
  const { qualifier: words, magnitude, to } = LABELS[lang];
  const order = qualifier === "order-of-magnitude" ? magnitude[amount] : undefined;
  if (order !== undefined) return order + of;
  const isRange = min < max && qualifier !== "order-of-magnitude";
  const told = (isRange ? [min, max] : [amount]).map((number) => formatNumber(number, lang));
  return words[isRange && qualifier !== "about" ? "exact" : qualifier] + told.join(` ${to} `);
}

/** The reader's number of a paragraph, "¶5"; for a heading the word for that. */
export function formatParagraph(paragraph: number | undefined, lang: Lang): string {
  return paragraph === undefined ? LABELS[lang].inHeading : `¶${paragraph}`;
}

/** The first place of a record, "¶5". */
export function formatPlace(
  record: FactRecord | JoinedFact,
  factbook: Factbook,
  lang: Lang,
): string {
  const line = firstSelector(record)?.paragraph ?? 0;
  return formatParagraph(paragraphOf(factbook.sourceOf(record.id), line), lang);
}

/** A quotation as spoken, and its translation into `lang` if that is a different language. */
export function wordsOf({ text, language }: JoinedQuote, lang: Lang) {
  return {
    verbatim: worded(text, language),
    translation: lang === language ? undefined : text[lang],
  };
}

/** What a partial quotation is about, since its few words don't tell. */
export function contextOf(record: JoinedFact, lang: Lang): string | undefined {
  const isPartial = record.kind === "quote" && record.form === "partial";
  return isPartial ? worded(record.context, lang) : undefined;
}

/** The amount with its unit: "about 2,000 dollars a month", "tens of thousands of people". */
export function formatValue(value: Value, lang: Lang): string {
  return `${formatAmount(value, lang, LABELS[lang].magnitudeOf)} ${formatUnit(value, lang)}`;
}

/** "people", "dollars a month". */
export function formatUnit({ unit, per }: { unit: Text; per?: Text }, lang: Lang): string {
  return worded(unit, lang) + (per ? ` ${LABELS[lang].per} ${worded(per, lang)}` : "");
}

/** A time with its dates and whether they are inferred; `undated` if it has no dates. */
export function formatWhen(when: When, lang: Lang, undated = ""): string {
  const dates = formatDates(when, lang) || undated;
  return worded(when.expression, lang) + (dates && ` (${dates})`);
}

/** An aside with a label in front; none for an empty text. */
export function aside(
  is: keyof Labels["aside"],
  text: Text | string | undefined,
  lang: Lang,
): string[] {
  const told = typeof text === "object" ? worded(text, lang) : text;
  return told ? [`${LABELS[lang].aside[is]}: ${told}`] : [];
}

/** What stands below a record's sentence: its factbook, if there are several, and its note. */
export function belowSentence(result: Result, lang: Lang): string[] {
  return [
    ...origin(result, lang),
    ...aside("note", "note" in result ? result.note : undefined, lang),
  ];
}

/** An entity's summary as a line; none if it has none. */
export function summaryOf({ summary }: Pick<Entity, "summary">, lang: Lang): string[] {
  return summary ? [worded(summary, lang)] : [];
}

/** The dates of a time, and whether they are inferred; empty if there are none. */
function formatDates(when: Dates, lang: Lang): string {
  const dates = formatRange(when, lang);
  const isInferred = dates !== "" && when.certainty === "inferred";
  return isInferred ? `${dates}, ${LABELS[lang].inferred}` : dates;
}

/** The date of an article: "2023-09-06 (inferred)". */
export function formatDay({ value, certainty }: Source["date"], lang: Lang): string {
  return certainty === "inferred" ? `${value} (${LABELS[lang].inferred})` : value;
}

/** A whole year or month by its number, a single day, otherwise "from – to". */
function formatRange({ from = "", to = "" }: Dates, lang: Lang): string {
  if (from === to) return from;
  if (from === "") return `${LABELS[lang].notAfter} ${to}`;
  if (to === "") return `${from} …`;
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const month = from.slice(0, 7);
  const dayAfter = new Date(to);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  const isMonth = from.endsWith("-01") && to.startsWith(month) && dayAfter.getUTCDate() === 1;
  return isMonth ? month : `${from} – ${to}`;
}

/** "a, b and c". */
export function enumerate(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${LABELS[lang].and} ${parts.at(-1)}`;
}

export function nameList(refs: readonly Ref[], lang: Lang): string {
  const names = refs.map(({ name }) => visible(worded(name, lang)));
  return enumerate(names, lang);
}

/** The factbook of a record, if several are open. */
export function origin(result: FactRecord | Result, lang: Lang): string[] {
  return "from" in result ? [`${LABELS[lang].heading.from} ${result.from}`] : [];
}

/** A record on one short line. Quotation marks contain only words known to be the ones spoken. */
export function oneLine(record: FactRecord | Result, lang: Lang): string {
  if (record.kind === "figure")
    return `${formatValue(record.value, lang)}: ${worded(record.label, lang)}`;
  if (record.kind === "quote") {
    if (!("language" in record)) return worded(record.text, lang);
    const { verbatim, translation } = wordsOf(record, lang);
    return translation === undefined ? `“${verbatim}”` : `“${translation}” (“${verbatim}”)`;
  }
  if (record.kind === "claim") return worded(record.statement, lang);
  return record.kind === "source" ? worded(record.title, lang) : worded(record.name, lang);
}

/** The same with the status symbol in front, so that a denial isn't taken for a fact. */
export function oneLineWithStatus(record: FactRecord | Result, lang: Lang): string {
  const line = oneLine(record, lang);
  return "status" in record ? `${LABELS[lang].symbol[record.status]} ${line}` : line;
}

/** A record as one sentence: the fact, its speaker, certainty and place; for the article, its date and URL. */
export function sentenceFor(record: Result, factbook: Factbook): Text {
  return { en: sentence(record, factbook, "en"), nl: sentence(record, factbook, "nl") };
}

function sentence(record: Result, factbook: Factbook, lang: Lang): string {
  if (record.kind === "source") {
    const { certainty, value } = record.date;
    const day = formatDates({ certainty, from: value, to: value }, lang);
    return `${record.outlet}: “${worded(record.title, lang)}” (${day}), ${record.url}`;
  }
  const at = formatPlace(record, factbook, lang);
  if ("mentions" in record) {
    const named = `${LABELS[lang].firstNamed}: ${at}`;
    return `${capitalised(worded(record.name, lang))}: ${worded(record.role, lang)} (${named}).`;
  }
  const times = timesOf(record).flatMap(({ field, time }) => {
    const dates = formatDates(time, lang);
    if (field !== "said") return dates;
    return dates ? `${LABELS[lang].aside.said} ${dates}` : aside("said", time.expression, lang);
  });
  const where = [at, ...times].filter(Boolean).join("; ");
  const said = [factPhrase(record, lang), attribution(record, factbook, lang)];
  const told = `${said.filter(Boolean).join(", ")} (${where})`;
  if (!("because" in record && record.because)) return `${told}.`;
  const reason = withoutStop(worded(record.because.statement, lang));
  return `${told}; ${LABELS[lang].aside.because}: ${reason}.`;
}

/** A sentence inside another one, which goes on where it stops. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function factPhrase(record: JoinedFact, lang: Lang): string {
  if (record.kind === "quote") {
    const { verbatim, translation } = wordsOf(record, lang);
    const translated = translation && `“${withoutStop(translation)}”`;
    const told = [translated, contextOf(record, lang)].filter(Boolean).join(": ");
    return told ? `“${verbatim}” (${told})` : `“${withoutStop(verbatim)}”`;
  }
  if (record.kind === "claim") return withoutStop(worded(record.statement, lang));
  const { phrase, value } = record;
  if (phrase === undefined) return `${worded(record.label, lang)}: ${formatValue(value, lang)}`;
  return capitalised(fill(worded(phrase, lang), { amount: formatAmount(value, lang) }));
}

/** Who says a fact, and how; empty for what the headline states, since the place tells. */
function attribution(record: JoinedFact, factbook: Factbook, lang: Lang): string {
  const labels = LABELS[lang];
  if (record.kind === "quote") return `${labels.says} ${nameList([record.speaker], lang)}`;
  const { kind, claimedBy, deniedBy = [], status } = record;
  const isArticle = claimedBy.every(({ id }) => isOutlet(id, factbook));
  if (isArticle && status === "stated" && record.paragraph === undefined) return "";
  const who = isArticle ? labels.article : nameList(claimedBy, lang);
  // A claim already hedges in its own words; a figure can't.
  if (kind === "claim" && (status === "alleged" || status === "planned"))
    return `${labels.accordingTo} ${who}`;
  const isPlural =
    claimedBy.length > 1 || claimedBy.some(({ id }) => "plural" in (factbook.byId.get(id) ?? {}));
  const [one, several = one] = labels.attribution[status];
  return fill(isPlural ? several : one, { who, deniers: nameList(deniedBy, lang) });
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
