/** Figures side by side, with bars to one scale. */
import type { Lang } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import type { Compared, Comparison } from "../../overview/compare.ts";
import { bar, extentOf } from "../bars.ts";
import { type Line, provenanceLine } from "../columns.ts";
import { fill, LABELS } from "../labels.ts";
import { formatAmount, formatNumber, formatUnit } from "../value.ts";
import { isStacked, LONGEST, type Room, type Section } from "./sections.ts";

/** A section for each comparison. */
export function compareSections(comparisons: readonly Comparison[], room: Room): Section[] {
  return comparisons.map((comparison) => section(comparison, room));
}

function section(comparison: Comparison, room: Room): Section {
  const { figures } = comparison;
  const { lang, isLinear } = room;
  const unit = formatUnit(comparison, lang);
  const isNarrow = isStacked(room);
  const names = figures.map(({ of, label }) => worded(of?.name ?? label, lang));
  const amounts = figures.map(({ value }) => formatAmount(value, lang));
  const [nameWidth, amountWidth] = [widest(names, room.width / 4), widest(amounts, room.width / 3)];
  const beside = isNarrow ? 0 : nameWidth + amountWidth + 4;
  const width = Math.min(LONGEST, room.width - beside);
  const scale = Math.max(...figures.map(({ value }) => extentOf(value).most));
  const rows = figures.map((figure, at) => {
    const [name = "", amount = ""] = [names[at], amounts[at]];
    const drawn = isLinear
      ? []
      : [bar(extentOf(figure.value), scale, width, room.isAscii ?? false)];
    const told = [...drawn.map((text): Line => [text]), ...detailsOf(figure, lang)];
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
  return { columns, rows, foot: [ratioOf(comparison, lang) ?? []].flat() };
}

/** What is counted where the name does not tell it, and how sure, who says so and where. */
function detailsOf(figure: Compared, lang: Lang): Line[] {
  const label: Line[] = figure.of ? [[worded(figure.label, lang), "faint"]] : [];
  return [...label, provenanceLine(figure, lang)];
}

/** How many times the least figure goes into the greatest, as a sentence. */
export function ratioOf({ ratio, figures }: Comparison, lang: Lang): string | undefined {
  const [most, least] = [figures[0], figures.at(-1)];
  if (ratio === undefined || !most || !least) return undefined;
  return fill(LABELS[lang].overview.ratio, {
    most: formatAmount(most.value, lang),
    ratio: formatNumber(Math.round(ratio * 10) / 10, lang),
    least: formatAmount(least.value, lang),
  });
}

function widest(texts: readonly string[], most: number): number {
  return Math.floor(Math.min(most, Math.max(...texts.map(({ length }) => length))));
}
