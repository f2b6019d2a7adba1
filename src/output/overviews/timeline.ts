/** Facts in time, as sections and as a picture. */
import type { Lang, Source } from "../../factbook/model.ts";
import { grouped } from "../../grouped.ts";
import { isDated, type Moment } from "../../overview/timeline.ts";
import { LABELS } from "../labels.ts";
import { formatWhen } from "../value.ts";
import { factLine, legend, narrowed, type Room, type Section } from "./sections.ts";
import { gap, INSIDE, LINE, MARGIN, type Part, picture, text } from "./svg.ts";

/** What happened and what was said, each in order. */
export function timelineSections(moments: readonly Moment[], room: Room): Section[] {
  const { lang } = room;
  const { overview, heading } = LABELS[lang];
  return Array.from(
    grouped(moments, ({ field }) => field),
    ([field, own]) => {
      const columns = [
        { head: overview[field], most: (width: number) => Math.max(14, Math.floor(width / 4)) },
        { head: heading.fact },
      ];
      const rows = own.map((moment, i) => ({
        cells: [[[whenOf(moment, lang)]], [factLine(moment.fact, lang)]] as const,
        fact: moment.fact,
        // A cut screen keeps the first and the last moment.
        importance: i === 0 || i === own.length - 1 ? 2 : Number(moment.fact.key ?? false),
      }));
      return narrowed({ columns, rows }, room);
    },
  );
}

function whenOf({ time }: Moment, lang: Lang): string {
  return formatWhen(time, lang, LABELS[lang].overview.undated);
}

/** The horizontal layout: the column of times, the axis, and the facts. */
const TIME = { x: MARGIN, width: 165 };
const AXIS = { x: 200, width: 150 };
const FACT = { x: 365, width: INSIDE + MARGIN - 365 };
const BAR = 8;

/** The first year, the year after the last, and the position of a day on the axis. */
interface Scale {
  readonly from: number;
  readonly to: number;
  at(day: string): number;
}

/** The same as a picture, with a span or point on a common axis for each moment. */
export function timelineSvg(moments: readonly Moment[], source: Source, lang: Lang): string {
  const { overview } = LABELS[lang];
  const scale = scaleOf(moments);
  const told = moments.map(
    (moment) => `${whenOf(moment, lang)}: ${factLine(moment.fact, lang, [])[0]}`,
  );
  const rowOf = (moment: Moment): Part => {
    const when = text(whenOf(moment, lang), "", TIME);
    const fact = text(factLine(moment.fact, lang, [])[0], "", FACT);
    const markup = when.markup + spanOf(moment, scale) + fact.markup;
    return { markup, height: Math.max(when.height, fact.height) + 6 };
  };
  const parts = [...grouped(moments, ({ field }) => field)].flatMap(([field, own]) => [
    headOf(overview[field], scale),
    ...own.map(rowOf),
    gap(LINE / 2),
  ]);
  const facts = moments.map(({ fact }) => fact);
  parts.push(text(legend(facts, lang), "faint"));
  return picture({ id: "recruits-timeline", title: overview.inTime, told, source, parts }, lang);
}

function scaleOf(moments: readonly Moment[]): Scale {
  const days = moments.flatMap(({ time: { from = [], to = [] } }) => [from, to].flat());
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const [start, end] = [Date.UTC(from, 0), Date.UTC(to, 0)];
  const at = (day: string) => AXIS.x + (AXIS.width * (Date.parse(day) - start)) / (end - start);
  return { from, to, at };
}

/** Longest axis, in years, on which every year is labelled. */
const MOST_NUMBERS = 4;

/** The heading of the moments below, with the axis. */
function headOf(title: string, { from, to, at }: Scale): Part {
  const head = text(title, "faint", TIME);
  if (!Number.isFinite(from)) return head;
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const told = all.length > MOST_NUMBERS ? [from, to - 1] : all;
  const numbers = told.map((year) =>
    text(String(year), "faint", { x: Math.round(at(`${year}-01-01`)), width: AXIS.width }),
  );
  return { ...head, markup: [head, ...numbers].map(({ markup }) => markup).join("") };
}

/** The bar of a time: filled if stated, hollow if inferred. */
function spanOf(moment: Moment, { at }: Scale): string {
  const { from, to, certainty } = moment.time;
  if (!isDated(moment)) return "";
  const start = at(from ?? to ?? "");
  const width = Math.max(6, at(to ?? from ?? "") - start);
  const kind = certainty === "stated" ? "bar" : "guess";
  const axis = `<path class="axis" d="M${AXIS.x} -4.5h${AXIS.width}"/>`;
  return `${axis}<rect class="${kind}" x="${start.toFixed(1)}" y="${-4 - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}"/>`;
}
