/** How the parts of a fact read: its number, its dates, its names, its status. */
import type { Ref } from "../factbook/answer.ts";
import type { Claim, Entity, Figure, Lang, Quote, Status, When } from "../factbook/model.ts";
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
export function formatAmount(value: Value, lang: Lang): string {
  const exactly = () => LABELS[lang].qualifier[value.qualifier] + formatNumber(value.amount, lang);
  return magnitudeOf(value, lang) ?? exactly();
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

/** The dates that a time comes to, and whether they are inferred; empty for none. */
export function formatDates(when: When, lang: Lang): string {
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
  if (from.endsWith("-01") && to.startsWith(month) && isLastOfMonth(to)) return month;
  return `${from} – ${to}`;
}

function isLastOfMonth(date: string): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** "a, b and c". */
export function enumerate(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${LABELS[lang].and} ${parts.at(-1)}`;
}

/** The names of entities, as a list in a sentence. */
export function nameList(refs: readonly { name: Ref["name"] }[], lang: Lang): string {
  const names = refs.map(({ name }) => visible(name[lang]));
  return enumerate(names, lang);
}

/** The status in words; a denial with who denies it. */
export function statusWords(
  { status, deniedBy = [] }: { status: Status; deniedBy?: readonly Ref[] },
  lang: Lang,
): string {
  const by = deniedBy.length > 0 ? ` ${LABELS[lang].by} ${nameList(deniedBy, lang)}` : "";
  return LABELS[lang].status[status] + by;
}

type Headed =
  | Pick<Figure, "kind" | "label" | "value">
  | Pick<Quote, "kind" | "text">
  | Pick<Claim, "kind" | "statement">
  | Pick<Entity, "kind" | "name">;

/** A record in one short line, as it stands in the factbook. */
export function headline(record: Headed, lang: Lang): string {
  switch (record.kind) {
    case "figure":
      return `${record.label[lang]}: ${formatValue(record.value, lang)}`;
    case "quote":
      return `“${record.text[lang]}”`;
    case "claim":
      return record.statement[lang];
    default:
      return record.name[lang];
  }
}
