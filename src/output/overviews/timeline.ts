/** Facts in time. */
import { statusOf } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import { grouped } from "../../grouped.ts";
import type { Moment } from "../../overview/timeline.ts";
import type { Line } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { formatDates } from "../value.ts";
import { factLine, legend, type Section } from "./sections.ts";

/** What happened, and what was said, each in order. */
export function timelineSections(moments: readonly Moment[], lang: Lang): Section[] {
  const { overview, heading } = LABELS[lang];
  const foot = legend(new Set(moments.map(({ fact }) => statusOf(fact))), lang);
  const groups = [...grouped(moments, ({ field }) => field)];
  return groups.map(([field, own], at) => ({
    columns: [
      { head: overview[field], most: (width: number) => Math.max(14, Math.floor(width / 4)) },
      { head: heading.fact },
    ],
    rows: own.map((moment, i) => ({
      cells: [[[whenOf(moment, lang)]], [factLine(moment.fact, lang)]] satisfies Line[][],
      // A screen has the beginning and the end, whatever it leaves out.
      importance: i === 0 || i === own.length - 1 ? 2 : Number(moment.fact.key ?? false),
    })),
    foot: at === groups.length - 1 ? [foot] : [],
  }));
}

/** When it was, in the article's words, and the dates that this comes to. */
export function whenOf({ time }: Moment, lang: Lang): string {
  const dates = formatDates(time, lang) || LABELS[lang].overview.undated;
  return `${worded(time.expression, lang)} (${dates})`;
}
