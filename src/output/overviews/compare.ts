/** Figures side by side with bars on a common scale, as sections and as a picture. */
import { worded } from "../../factbook/factbook.ts";
import type { Lang, Source } from "../../factbook/model.ts";
import { grouped } from "../../grouped.ts";
import type { Compared, Comparison } from "../../overview/compare.ts";
import { bar, extentOf } from "../bars.ts";
import { type Line, provenanceLine } from "../columns.ts";
import { fill, LABELS } from "../labels.ts";
import { formatAmount, formatNumber, formatUnit, formatValue } from "../value.ts";
import { isStacked, LONGEST, type Room, type Section } from "./sections.ts";
import { gap, INSIDE, LINE, MARGIN, type Part, picture, stacked, text } from "./svg.ts";

/** A section for each comparison, with columns and bars of the same width. */
export function compareSections(comparisons: readonly Comparison[], room: Room): Section[] {
  const { lang } = room;
  const all = comparisons.flatMap(({ figures }) => figures);
  const widths = {
    name: widest(
      all.map((figure) => nameOf(figure, lang)),
      room.width / 4,
    ),
    amount: widest(
      all.map(({ value }) => formatAmount(value, lang)),
      room.width / 3,
    ),
  };
  const scaleOf = scaling(comparisons, lang);
  return comparisons.map((comparison) => section(comparison, scaleOf(comparison), widths, room));
}

function section(
  comparison: Comparison,
  scale: number,
  { name: nameWidth, amount: amountWidth }: { name: number; amount: number },
  room: Room,
): Section {
  const { figures } = comparison;
  const { lang, isLinear = false, isAscii = false } = room;
  const unit = formatUnit(comparison, lang);
  const isNarrow = isStacked(room);
  const beside = isNarrow ? 0 : nameWidth + amountWidth + 4;
  const width = Math.min(LONGEST, room.width - beside);
  const rows = figures.map((figure) => {
    const [name, amount] = [nameOf(figure, lang), formatAmount(figure.value, lang)];
    const drawn: Line[] = isLinear ? [] : [[bar(extentOf(figure.value), scale, width, isAscii)]];
    // What is counted, if the name in the first column doesn't say.
    const label: Line[] = figure.of ? [[worded(figure.label, lang), "faint"]] : [];
    const [provenance, tone] = provenanceLine(figure, lang);
    const told: Line[] = [...drawn, ...label, [`${provenance}, ${figure.id}`, tone]];
    const cells: Line[][] = isNarrow
      ? [[[`${amount} ${unit}: ${name}`, "figure"], ...told]]
      : [[[name, "strong"]], told, [[amount.padStart(amountWidth), "strong"]]];
    return { cells };
  });
  const columns = isNarrow
    ? [{ head: "" }]
    : [
        { head: "", most: () => nameWidth },
        { head: "" },
        { head: unit.padStart(amountWidth), most: () => Math.max(amountWidth, unit.length) },
      ];
  return { columns, rows, foot: ratioOf(comparison, lang) };
}

function nameOf({ of, label }: Compared, lang: Lang): string {
  return worded(of?.name ?? label, lang);
}

/** Gives the largest amount with the same unit, so that all of these are drawn to one scale. */
function scaling(comparisons: readonly Comparison[], lang: Lang): (of: Comparison) => number {
  const byUnit = grouped(comparisons, (comparison) => formatUnit(comparison, lang));
  return (of) => {
    const alike = byUnit.get(formatUnit(of, lang)) ?? [];
    const figures = alike.flatMap(({ figures }) => figures);
    return Math.max(...figures.map(({ value }) => extentOf(value).most));
  };
}

/** The ratio of the largest to the smallest figure as a sentence; none if it would say nothing. */
function ratioOf({ ratio, figures }: Comparison, lang: Lang): string[] {
  const [most, least] = [figures[0], figures.at(-1)];
  if (ratio === undefined || !most || !least) return [];
  const gaps = {
    most: formatAmount(most.value, lang),
    ratio: formatNumber(Math.round(ratio * 10) / 10, lang),
    least: formatAmount(least.value, lang),
  };
  return [fill(LABELS[lang].overview.ratio, gaps)];
}

function widest(texts: readonly string[], most: number): number {
  return Math.floor(Math.min(most, Math.max(...texts.map(({ length }) => length))));
}

/** In pixels. */
const BAR = 16;

/** All comparisons as one picture, those with the same unit to one scale. */
export function compareSvg(comparisons: readonly Comparison[], source: Source, lang: Lang): string {
  const toldOf = ({ label, value }: Compared) =>
    `${worded(label, lang)}: ${formatValue(value, lang)}`;
  const scaleOf = scaling(comparisons, lang);
  const drawn = comparisons.map((comparison) => {
    const { figures } = comparison;
    const ratio = ratioOf(comparison, lang);
    const rows = figures.flatMap((figure) => [
      text(toldOf(figure)),
      barOf(figure, scaleOf(comparison)),
      text(provenanceLine(figure, lang)[0], "faint"),
      gap(8),
    ]);
    const told = figures.map((figure) => `${toldOf(figure)} (${provenanceLine(figure, lang)[0]}).`);
    const parts = [...rows, ...ratio.map((line) => text(line, "faint")), gap(LINE)];
    return { told: [...told, ...ratio], part: stacked(parts) };
  });
  const told = drawn.flatMap(({ told }) => told);
  const parts = drawn.map(({ part }) => part);
  const title = LABELS[lang].overview.compared;
  return picture({ id: "recruits-compare", title, told, source, parts }, lang);
}

/** Solid as far as the number is certain, dashed up to the maximum, with an arrow if open-ended. */
function barOf({ value }: Compared, scale: number): Part {
  const { sure, most, isOpen } = extentOf(value);
  const unit = (INSIDE - BAR) / scale;
  const y = 5 - LINE;
  const rect = (kind: string, from: number, to: number) =>
    to > from
      ? `<rect class="${kind}" x="${round(MARGIN + from * unit)}" y="${y}" width="${round((to - from) * unit)}" height="${BAR}"/>`
      : "";
  const arrow = `<path class="bar" d="M${round(MARGIN + most * unit)} ${y}l${BAR / 2} ${BAR / 2}l-${BAR / 2} ${BAR / 2}z"/>`;
  const markup = rect("bar", 0, sure) + rect("maybe", sure, most) + (isOpen ? arrow : "");
  return { markup: sure < 0 || !Number.isFinite(unit) ? "" : markup, height: BAR + 8 };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
