/** Figures side by side as a picture. */
import type { Lang, Source } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import type { Compared, Comparison } from "../../overview/compare.ts";
import { extentOf } from "../bars.ts";
import { provenanceLine } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { formatValue } from "../value.ts";
import { ratioOf } from "./compare.ts";
import { LINE, MARGIN, type Part, picture, stacked, textAt, WIDTH } from "./svg.ts";

const INSIDE = WIDTH - 2 * MARGIN;
const BAR = 16;

/** All comparisons, each to its own scale. */
export function compareSvg(comparisons: readonly Comparison[], source: Source, lang: Lang): string {
  const told = comparisons.flatMap((comparison) => [
    ...comparison.figures.map(
      (figure) => `${toldOf(figure, lang)} (${provenanceLine(figure, lang)[0]}).`,
    ),
    ratioOf(comparison, lang) ?? "",
  ]);
  const parts = comparisons.flatMap((comparison) => partsOf(comparison, lang));
  const title = LABELS[lang].overview.compared;
  return picture({ id: "recruits-compare", title, told, source, parts }, lang);
}

function toldOf(figure: Compared, lang: Lang): string {
  return `${worded(figure.label, lang)}: ${formatValue(figure.value, lang)}`;
}

function partsOf(comparison: Comparison, lang: Lang): ((y: number) => Part)[] {
  const { figures } = comparison;
  const scale = Math.max(...figures.map(({ value }) => extentOf(value).most));
  const ratio = ratioOf(comparison, lang);
  return [
    ...figures.map((figure) => (y: number) => rowOf(figure, scale, lang, y)),
    ...(ratio ? [(y: number) => textAt(MARGIN, y, ratio, INSIDE, "faint")] : []),
    () => ({ markup: "", height: LINE }),
  ];
}

/** What is counted with its number, the bar, and who says so. */
function rowOf(figure: Compared, scale: number, lang: Lang, y: number): Part {
  return stacked(
    [
      (y) => textAt(MARGIN, y, toldOf(figure, lang), INSIDE),
      (y) => ({ markup: barOf(figure, scale, y - LINE + 5), height: BAR + 8 }),
      (y) => textAt(MARGIN, y, provenanceLine(figure, lang)[0], INSIDE, "faint"),
      () => ({ markup: "", height: 8 }),
    ],
    y,
  );
}

/** Solid as far as the number is certain, dashed as far as it may go; an arrow where it goes on. */
function barOf({ value }: Compared, scale: number, y: number): string {
  const { sure, most, isOpen } = extentOf(value);
  const unit = (INSIDE - BAR) / scale;
  if (sure < 0 || !Number.isFinite(unit)) return "";
  const rect = (kind: string, from: number, to: number) =>
    to > from
      ? `<rect class="${kind}" x="${round(MARGIN + from * unit)}" y="${y}" width="${round((to - from) * unit)}" height="${BAR}"/>`
      : "";
  const end = round(MARGIN + most * unit);
  const arrow = isOpen
    ? `<path class="bar" d="M${end} ${y}l${BAR / 2} ${BAR / 2}l-${BAR / 2} ${BAR / 2}z"/>`
    : "";
  return rect("bar", 0, sure) + rect("maybe", sure, most) + arrow;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
