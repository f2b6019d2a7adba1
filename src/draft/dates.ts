/** Dates and times of day in a text; these aren't quantities. */
import { isDate } from "../factbook/factbook.ts";

const MONTHS = [
  "january february march april may june july august september october november december",
  "januari februari maart april mei juni juli augustus september oktober november december",
].map((names) => names.split(" "));
const WEEKDAYS =
  "monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";

const CALENDAR = new Set([...MONTHS.flat(), ...WEEKDAYS.split(" ")]);

/** Whether a word is the name of a month or weekday: "May", "Sundays", "maandag". */
export function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  return CALENDAR.has(lower) || CALENDAR.has(lower.replace(/s$/, ""));
}

const SHORT_MONTHS = MONTHS.flat().map((name) => name.slice(0, 3));
const MONTH = `(?:${[...MONTHS.flat(), "sept", "mrt", ...SHORT_MONTHS].join("|")})\\b\\.?`;
const DAY = "\\d{1,2}(?:st|nd|rd|th|e)?";
/**
 * Bounded in length and anchored at a word start, since long words would otherwise be tried from every
 * letter.
 */
const NUMBER = "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}";
const HOURS = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";
const DATED = new RegExp(
  [
    `${DAY}(?: of)? ${MONTH}(?:,? \\d{4})?`,
    `\\b${MONTH} (?:${DAY}\\b(?:,? \\d{4})?|\\d{4})`,
    "\\d{4}-\\d\\d-\\d\\d",
    "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
    "\\d{1,2}:\\d\\d",
    "\\d{1,2}\\.\\d\\d ?(?:uur|GMT|CET)",
    "\\d{1,2}(?:\\.\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)",
    `${NUMBER} o['’]clock`,
    `\\b(?:om|tot|vanaf|rond|tegen|sinds|voor|na) (?:half )?${NUMBER}(?: en ${NUMBER})? uur`,
    `${NUMBER} uur ['’]s `,
    `\\b(?:half past|quarter (?:to|past)|kwart (?:voor|over)) ${NUMBER}`,
    `\\bhalf (?:${HOURS})\\b`,
  ].join("|"),
  "giu",
);

/** Replaces dates and times of day in `text` by spaces. */
export function withoutDates(text: string): string {
  return text.replace(DATED, (date) => " ".repeat(date.length));
}

const DATE = new RegExp(`\\b(?:(${DAY}) (${MONTH})|(${MONTH}) (${DAY})),? (\\d{4})\\b`, "i");

/** The date in `text` that has a day, month and year, as 2023-09-06; undefined if there is none. */
export function dateIn(text: string): string | undefined {
  const date = writtenIn(text);
  return date !== undefined && isDate(date) ? date : undefined;
}

function writtenIn(text: string): string | undefined {
  const [iso] = /\b\d{4}-\d\d-\d\d\b/.exec(text) ?? [];
  const [, day, month, other, otherDay, year] = DATE.exec(text) ?? [];
  if (iso !== undefined || year === undefined) return iso;
  const name = (month ?? other ?? "").toLowerCase().replace("mrt", "maart");
  const at = MONTHS.map((names) => names.findIndex((each) => each.startsWith(name.slice(0, 3))));
  const date = [year, 1 + Math.max(...at), Number.parseInt(day ?? otherDay ?? "", 10)];
  return date.map((part) => String(part).padStart(2, "0")).join("-");
}
