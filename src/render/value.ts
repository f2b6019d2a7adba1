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
  return amount.toLocaleString(lang, { maximumFractionDigits: 20 });
}

/** The amount with its qualifier: "about 120,000", "tens of thousands". */
export function formatAmount(value: Value, lang: Lang): string {
  const magnitude = MAGNITUDES[lang][value.amount];
  if (value.qualifier === "order-of-magnitude" && magnitude !== undefined) return magnitude;
  return QUALIFIERS[lang][value.qualifier] + formatNumber(value.amount, lang);
}

/** The amount with its unit: "about 2,000 dollars a month". */
export function formatValue(value: Value, lang: Lang): string {
  const of = lang === "en" && value.qualifier === "order-of-magnitude" ? " of" : "";
  const per = value.per ? ` ${PER[lang]} ${value.per[lang]}` : "";
  return `${formatAmount(value, lang)}${of} ${value.unit[lang]}${per}`;
}

/** When it was, with the date it comes to and whether that is inferred. */
export function formatWhen(when: When, lang: Lang): string {
  const { from, to } = when;
  const dates = from !== undefined && from === to ? [from] : [from, to].filter(Boolean);
  if (dates.length === 0) return when.expression[lang];
  const range = to === undefined ? `${from} …` : dates.join(" – ");
  const inferred = when.certainty === "inferred" ? `, ${HEADINGS[lang].inferred}` : "";
  return `${when.expression[lang]} (${range}${inferred})`;
}
