/** Facts in time as a picture. */
import { statusOf } from "../../factbook/factbook.ts";
import type { Lang, Source } from "../../factbook/model.ts";
import { grouped } from "../../grouped.ts";
import { isDated, type Moment } from "../../overview/timeline.ts";
import { LABELS } from "../labels.ts";
import { factLine, legend } from "./sections.ts";
import { LINE, MARGIN, type Part, picture, textAt, WIDTH } from "./svg.ts";
import { whenOf } from "./timeline.ts";

/** Where the time's column, its axis and the facts begin, and how wide they are. */
const TIME = { x: MARGIN, width: 165 };
const AXIS = { x: 200, width: 150 };
const FACT = { x: 365, width: WIDTH - MARGIN - 365 };
const BAR = 8;

type Scale = (day: string) => number;

/** What happened and what was said, each in order, with a span or a point on one axis. */
export function timelineSvg(moments: readonly Moment[], source: Source, lang: Lang): string {
  const { overview } = LABELS[lang];
  const told = moments.map(
    (moment) => `${whenOf(moment, lang)}: ${factLine(moment.fact, lang)[0]}`,
  );
  const years = yearsOf(moments);
  const scale = scaleOf(years);
  const signs = legend(new Set(moments.map(({ fact }) => statusOf(fact))), lang);
  const parts = [...grouped(moments, ({ field }) => field)].flatMap(([field, own]) => [
    (y: number) => headOf(overview[field], years, scale, y),
    ...own.map((moment) => (y: number) => rowOf(moment, scale, lang, y)),
    () => ({ markup: "", height: LINE / 2 }),
  ]);
  parts.push((y) => textAt(MARGIN, y, signs, WIDTH - 2 * MARGIN, "faint"));
  return picture({ id: "recruits-timeline", title: overview.inTime, told, source, parts }, lang);
}

/** The first year, and the one after the last. */
function yearsOf(moments: readonly Moment[]): readonly [from: number, to: number] {
  const days = moments.flatMap(({ time: { from, to } }) => [from ?? [], to ?? []].flat());
  const years = days.map((day) => Number(day.slice(0, 4)));
  return [Math.min(...years), Math.max(...years) + 1];
}

function scaleOf([from, to]: readonly [number, number]): Scale {
  const [start, end] = [Date.UTC(from, 0), Date.UTC(to, 0)];
  return (day) => AXIS.x + (AXIS.width * (Date.parse(day) - start)) / (end - start);
}

/** In years, of an axis on which each has its number. */
const MOST_NUMBERS = 4;

/** What the moments below are, and where on the axis years begin. */
function headOf(
  title: string,
  [from, to]: readonly [number, number],
  scale: Scale,
  y: number,
): Part {
  const head = textAt(TIME.x, y, title, TIME.width, "faint");
  if (!Number.isFinite(from)) return head;
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const told = all.length > MOST_NUMBERS ? [from, to - 1] : all;
  const numbers = told.map((year) =>
    textAt(Math.round(scale(`${year}-01-01`)), y, String(year), AXIS.width, "faint"),
  );
  return { ...head, markup: head.markup + numbers.map(({ markup }) => markup).join("") };
}

function rowOf(moment: Moment, scale: Scale, lang: Lang, y: number): Part {
  const time = textAt(TIME.x, y, whenOf(moment, lang), TIME.width);
  const fact = textAt(FACT.x, y, factLine(moment.fact, lang)[0], FACT.width);
  const height = Math.max(time.height, fact.height) + 6;
  return { markup: time.markup + spanOf(moment, scale, y) + fact.markup, height };
}

/** The span from its first day to its last: filled where it is stated, hollow where it is inferred. */
function spanOf(moment: Moment, scale: Scale, y: number): string {
  const { from, to, certainty } = moment.time;
  if (!isDated(moment)) return "";
  const start = scale(from ?? to ?? "");
  const width = Math.max(6, scale(to ?? from ?? "") - start);
  const kind = certainty === "stated" ? "bar" : "guess";
  const axis = `<path class="axis" d="M${AXIS.x} ${y - 4.5}h${AXIS.width}"/>`;
  return `${axis}<rect class="${kind}" x="${start.toFixed(1)}" y="${y - 4 - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}"/>`;
}
