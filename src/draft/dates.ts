/** Dates and times of day in a text, by the names that the platform has for months and days. */
import type { Lang } from "../factbook/model.ts";
import type { Span } from "../verify/text.ts";
import { SMALL } from "./amounts.ts";

/** The names of the months and of the days of the week, in lower case; months in their order. */
function namesBy(lang: Lang, part: "month" | "weekday", style: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(lang, { [part]: style, timeZone: "UTC" });
  const days = Array.from({ length: part === "month" ? 12 : 7 }, (_, at) =>
    part === "month" ? Date.UTC(2024, at, 1) : Date.UTC(2024, 0, 1 + at),
  );
  return days.map((day) => format.format(day).toLowerCase().replace(".", ""));
}

const LANGS = ["en", "nl"] as const;
const MONTHS = LANGS.map((lang) => namesBy(lang, "month", "long"));
const WEEKDAYS = LANGS.flatMap((lang) => namesBy(lang, "weekday", "long"));

/** Whether a word is the name of a month or of a day of the week: "May", "Sundays", "maandag". */
export function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  return [...MONTHS.flat(), ...WEEKDAYS].some((name) => lower === name || lower === `${name}s`);
}

const MONTH = [...MONTHS, ...LANGS.map((lang) => namesBy(lang, "month", "short"))]
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const DAY = "\\d{1,2}(?:st|nd|rd|th|e)?";
const DATE = [
  `${DAY}(?: of)? (?:${MONTH})\\b\\.?(?:,? \\d{4})?`,
  `\\b(?:${MONTH})\\b\\.? (?:${DAY}\\b(?:,? \\d{4})?|\\d{4})`,
  "\\d{4}-\\d\\d-\\d\\d",
  "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
];
const AFTER_HOUR = "(?:uur|am|pm|a\\.m\\.|p\\.m\\.|o['’]clock|GMT|CET)";
const NUMBER = "[\\p{L}\\p{N}]+";
const TIME = [
  `\\d{1,2}:\\d\\d|\\d{1,2}\\.\\d\\d ?${AFTER_HOUR}`,
  `\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)`,
  `${NUMBER} o['’]clock`,
  `\\b(?:om|tot|vanaf|rond|tegen|sinds|voor|na) (?:half )?${NUMBER}(?: en ${NUMBER})? uur`,
  `${NUMBER} uur ['’]s `,
  `\\b(?:half past|quarter (?:to|past)|kwart (?:voor|over)) ${NUMBER}`,
  `\\bhalf (?:${SMALL.nl.slice(1, 13).join("|")})\\b`,
];
const DATED = new RegExp([...DATE, ...TIME].join("|"), "giu");

/** Makes what tells whether a span of `text` is part of a date or of a time of day. */
export function createDater(text: string): (span: Span) => boolean {
  const dates = Array.from(text.matchAll(DATED), ({ index, 0: date }) => [
    index,
    index + date.length,
  ]);
  return ({ start, end }) => dates.some(([from = 0, to = 0]) => from < end && start < to);
}

/** The date that `text` tells as day, month and year, as 2023-09-06; undefined where it tells none. */
export function dateIn(text: string): string | undefined {
  const [iso] = /\b\d{4}-\d\d-\d\d\b/.exec(text) ?? [];
  if (iso !== undefined) return iso;
  const [, day, month, other, otherDay, year = ""] =
    new RegExp(`(?:(${DAY}) (${MONTH})|(${MONTH}) (${DAY})),? (\\d{4})`, "i").exec(text) ?? [];
  const named = (month ?? other ?? "").slice(0, 3).toLowerCase();
  const at = MONTHS.map((names) => names.findIndex((name) => name.startsWith(named)));
  const number = Math.max(...at) + 1;
  if (year === "" || number < 1) return undefined;
  const [dd, mm] = [Number.parseInt(day ?? otherDay ?? "", 10), number];
  return [year, mm, dd].map((part) => String(part).padStart(2, "0")).join("-");
}
