/** How a record reads: its number, its dates, its names, its status, and all of it as a sentence. */
import type { JoinedClaim, JoinedFigure, JoinedRecord, Ref, Result } from "../factbook/answer.ts";
import { type Factbook, firstSelector, isOutlet, timesOf } from "../factbook/factbook.ts";
import type { FactRecord, Figure, Lang, Text, When } from "../factbook/model.ts";
import { LABELS } from "./labels.ts";
import { visible } from "./visible.ts";

type Value = Figure["value"];

/** The number as a reader of the language writes it: 120,000 or 120.000. */
export function formatNumber(amount: number, lang: Lang): string {
  // Intl.NumberFormat would do, but loading its data takes longer than all else in a run.
  const [whole = "", fraction] = String(amount).split(".");
  const { group, point } = LABELS[lang];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

/** The word for an order of magnitude: "tens of thousands"; undefined for any other value. */
function magnitudeOf({ qualifier, amount }: Value, lang: Lang): string | undefined {
  return qualifier === "order-of-magnitude" ? LABELS[lang].magnitude[amount] : undefined;
}

/** The amount with its qualifier: "about 120,000", "tens of thousands". */
function formatAmount(value: Value, lang: Lang): string {
  const qualifier = LABELS[lang].qualifier[value.qualifier];
  return magnitudeOf(value, lang) ?? qualifier + formatNumber(value.amount, lang);
}

/** The amount with its unit: "about 2,000 dollars a month". */
export function formatValue(value: Value, lang: Lang): string {
  const labels = LABELS[lang];
  const of = magnitudeOf(value, lang) === undefined ? "" : labels.magnitudeOf;
  const per = value.per ? ` ${labels.per} ${value.per[lang]}` : "";
  return `${formatAmount(value, lang)}${of} ${value.unit[lang]}${per}`;
}

/** When it was, with the dates that it comes to and whether these are inferred. */
export function formatWhen(when: When, lang: Lang): string {
  const dates = formatDates(when, lang);
  return dates === "" ? when.expression[lang] : `${when.expression[lang]} (${dates})`;
}

/** Reports from outside the article, as a line; none where there are none. */
export function outsideLine(references: readonly string[] = [], lang: Lang): string[] {
  return references.length === 0 ? [] : [`${LABELS[lang].outside}: ${references.join("; ")}`];
}

/** A record's note, as a line; none where it has none. */
export function noteLine({ note }: Pick<FactRecord, "note">, lang: Lang): string[] {
  return note === undefined ? [] : [`${LABELS[lang].note}: ${note[lang]}`];
}

/** The dates that a time comes to, and whether they are inferred; empty for none. */
function formatDates(when: When, lang: Lang): string {
  const dates = formatRange(when);
  const isInferred = dates !== "" && when.certainty === "inferred";
  return isInferred ? `${dates}, ${LABELS[lang].inferred}` : dates;
}

/** A whole year or month by its number, a day alone, any other range from and to. */
function formatRange({ from = "", to = "" }: When): string {
  if (from === to) return from;
  if (from === "") return `… ${to}`;
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

/** The names of entities, as a list in a sentence. */
export function nameList(refs: readonly Ref[], lang: Lang): string {
  const names = refs.map(({ name }) => visible(name[lang]));
  return enumerate(names, lang);
}

/** A record in one short line, as it stands in the factbook. */
export function headline(record: FactRecord | JoinedRecord, lang: Lang): string {
  if (record.kind === "figure") return `${record.label[lang]}: ${formatValue(record.value, lang)}`;
  if (record.kind === "quote") return `“${record.text[lang]}”`;
  return record.kind === "claim" ? record.statement[lang] : record.name[lang];
}

/**
 * A record of `factbook` as one sentence: the fact, who says so, how sure, and where it stands; the
 * article itself with its date and address.
 */
export function sentenceFor(record: Result, factbook: Factbook): Text {
  return { en: sentence(record, factbook, "en"), nl: sentence(record, factbook, "nl") };
}

function sentence(record: Result, factbook: Factbook, lang: Lang): string {
  if (record.kind === "source") {
    const { outlet, title, date, url } = record;
    const day =
      date.certainty === "inferred" ? `${date.value}, ${LABELS[lang].inferred}` : date.value;
    return `${outlet}: “${title[lang]}” (${day}), ${url}`;
  }
  const at = `¶${firstSelector(record)?.paragraph ?? 0}`;
  if ("mentions" in record)
    return `${capitalised(record.name[lang])}: ${record.role[lang]} (${at}).`;
  const times = timesOf(record).flatMap(({ field, time }) => {
    const dates = formatDates(time, lang);
    return field === "said" && dates ? `${LABELS[lang].said} ${dates}` : dates;
  });
  const where = [at, ...times].filter(Boolean).join("; ");
  if (record.kind === "quote") {
    const translation = lang === "nl" ? "" : ` (“${record.text.en}”)`;
    return `“${record.text.nl}”${translation}, ${LABELS[lang].says} ${nameList([record.speaker], lang)} (${where}).`;
  }
  return `${factPhrase(record, lang)}, ${attribution(record, factbook, lang)} (${where}).`;
}

function factPhrase(record: JoinedFigure | JoinedClaim, lang: Lang): string {
  if (record.kind === "claim") return record.statement[lang].replace(/\.$/, "");
  const { phrase, value } = record;
  if (phrase === undefined) return headline(record, lang);
  return capitalised(phrase[lang].replace("{amount}", formatAmount(value, lang)));
}

function attribution(
  { kind, claimedBy, deniedBy = [], status }: JoinedFigure | JoinedClaim,
  factbook: Factbook,
  lang: Lang,
): string {
  const labels = LABELS[lang];
  const isArticle = claimedBy.every(({ id }) => isOutlet(id, factbook));
  const who = isArticle ? labels.article : nameList(claimedBy, lang);
  // A claim hedges in its own words, which a figure cannot.
  if (kind === "claim" && (status === "alleged" || status === "planned"))
    return `${labels.accordingTo} ${who}`;
  const isPlural =
    claimedBy.length > 1 || claimedBy.some(({ id }) => "plural" in (factbook.byId.get(id) ?? {}));
  return labels.attribution[status](who, isPlural, nameList(deniedBy, lang));
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
