/** Facts by country: what is told there, who says so and how sure; and whether that bears out the headline. */

import { statusOf } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import { grouped } from "../../grouped.ts";
import { isHeadline, type Place } from "../../overview/where.ts";
import type { Line } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { factLine, legend, type Room, type Section, type SectionRow } from "./sections.ts";

/** One section: what the headline says, then a row for each fact of a country. */
export function whereSections(places: readonly Place[], { lang, isLinear }: Room): Section[] {
  const { overview, heading, kind } = LABELS[lang];
  const facts = places.flatMap((place) => place.facts);
  const headlines = [...new Set(facts.filter(isHeadline))];
  const rows = [
    ...headlines.map((fact) => rowOf(overview.headline, factLine(fact, lang), true)),
    // Countries of which the same is told stand together.
    ...[...grouped(places, (place) => bodyKey(place)).values()].flatMap((alike) =>
      rowsOf(alike, lang),
    ),
  ];
  const columns = [
    // One below another, the country stands first.
    {
      head: kind.country,
      ...(!isLinear && { most: (width: number) => Math.max(11, Math.floor(width / 6)) }),
    },
    { head: heading.fact },
  ];
  return [{ columns, rows, foot: [legend(new Set(facts.map(statusOf)), lang)] }];
}

/** What a country has besides the headline, and whether this bears it out. */
function bodyKey({ facts, headline }: Place): string {
  const ids = facts.filter((fact) => !isHeadline(fact)).map(({ id }) => id);
  return JSON.stringify([ids, headline === "not borne out"]);
}

function rowsOf(alike: readonly Place[], lang: Lang): SectionRow[] {
  const { overview } = LABELS[lang];
  const names = alike
    .map(({ name }) => (name ? worded(name, lang) : overview.elsewhere))
    .join(", ");
  const [first] = alike;
  const body = first?.facts.filter((fact) => !isHeadline(fact)) ?? [];
  const isBare = first?.headline === "not borne out";
  return [
    ...body.map((fact) => rowOf(names, factLine(fact, lang), fact.key === true)),
    ...(isBare ? [rowOf(names, [overview.notBorneOut], true)] : []),
  ];
}

function rowOf(country: string, line: Line, isKey: boolean): SectionRow {
  return { cells: [[[country, "strong"]], [line]], importance: Number(isKey) };
}
