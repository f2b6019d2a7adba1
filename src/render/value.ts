import type { Figure, Lang, When } from "../factbook/model.ts";
import { HEADINGS } from "./phrases.ts";

type Value = Figure["value"];

const QUALIFIERS: Record<Lang, Record<Value["qualifier"], string>> = {
  en: {
    exact: "",
    about: "about ",
    over: "over ",
    "up-to": "up to ",
    almost: "almost ",
    "order-of-magnitude": "",
  },
  nl: {
    exact: "",
    about: "ongeveer ",
    over: "meer dan ",
    "up-to": "tot ",
    almost: "bijna ",
    "order-of-magnitude": "",
  },
};

const MAGNITUDES: Record<Lang, Record<number, string>> = {
  en: {
    10: "tens",
    100: "hundreds",
    1000: "thousands",
    10000: "tens of thousands",
    100000: "hundreds of thousands",
    1000000: "millions",
  },
  nl: {
    10: "tientallen",
    100: "honderden",
    1000: "duizenden",
    10000: "tienduizenden",
    100000: "honderdduizenden",
    1000000: "miljoenen",
  },
};

const PER: Record<Lang, string> = { en: "a", nl: "per" };

/** The number as a reader of the language writes it: 120,000 or 120.000. */
export function formatNumber(amount: number, lang: Lang): string {
  // Intl.NumberFormat would do, but loading its data takes longer than all else in a run.
  const [whole = "", fraction] = String(amount).split(".");
  const [group, point] = lang === "en" ? [",", "."] : [".", ","];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

/** The amount with its qualifier: "about 120,000", "tens of thousands". */
export function formatAmount(value: Value, lang: Lang): string {
  const magnitude = MAGNITUDES[lang][value.amount];
  if (value.qualifier === "order-of-magnitude" && magnitude !== undefined) return magnitude;
  return QUALIFIERS[lang][value.qualifier] + formatNumber(value.amount, lang);
}

/** The amount with its unit: "about 2,000 dollars a month". */
export function formatValue(value: Value, lang: Lang): string {
  const isMagnitude = value.qualifier === "order-of-magnitude" && value.amount in MAGNITUDES.en;
  const of = lang === "en" && isMagnitude ? " of" : "";
  const per = value.per ? ` ${PER[lang]} ${value.per[lang]}` : "";
  return `${formatAmount(value, lang)}${of} ${value.unit[lang]}${per}`;
}

/** When it was, with the dates that it comes to and whether these are inferred. */
export function formatWhen(when: When, lang: Lang): string {
  const dates = formatDates(when);
  if (dates === "") return when.expression[lang];
  const inferred = when.certainty === "inferred" ? `, ${HEADINGS[lang].inferred}` : "";
  return `${when.expression[lang]} (${dates}${inferred})`;
}

/** A whole year or month by its number, a day alone, any other range from and to. */
export function formatDates({ from = "", to = "" }: When): string {
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
