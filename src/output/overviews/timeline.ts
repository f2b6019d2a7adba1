/** Facts in time. */
import { statusOf } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import { groupedBy } from "../../overview/grouped.ts";
import type { Moment } from "../../overview/timeline.ts";
import type { Line } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { formatDates } from "../value.ts";
import { factLine, legend, type Section } from "./sections.ts";

/** What happened, and what was said, each in order. */
export function timelineSections(moments: readonly Moment[], lang: Lang): Section[] {
  const { overview, heading } = LABELS[lang];
  const foot = legend(new Set(moments.map(({ fact }) => statusOf(fact))), lang);
  const groups = [...groupedBy(moments, ({ field }) => field)];
  return groups.map(([field, own], at) => ({
    columns: [
      { head: overview[field], most: (width: number) => Math.max(18, Math.floor(width / 4)) },
      { head: heading.fact },
    ],
    rows: own.map((moment) => ({
      cells: [[[whenOf(moment, lang)]], [factLine(moment.fact, lang)]] satisfies Line[][],
      isKey: moment.fact.key === true,
    })),
    foot: at === groups.length - 1 ? [foot] : [],
  }));
}

/** When it was, in the article's words, and the dates that this comes to. */
export function whenOf({ time }: Moment, lang: Lang): string {
  const dates = formatDates(time, lang) || LABELS[lang].overview.undated;
  return `${time.expression[lang]} (${dates})`;
}
