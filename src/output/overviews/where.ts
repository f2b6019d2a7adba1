/** Facts by country: what is said about it, by whom, how certain, and whether the headline holds. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { worded } from "../../factbook/factbook.ts";
import { grouped } from "../../grouped.ts";
import { isHeadline, type Place } from "../../overview/where.ts";
import type { Line } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { factLine, type Room, type Section, type SectionRow } from "./sections.ts";

/** One section: the headline, then a row for each fact about a country. */
export function whereSections(places: readonly Place[], { lang, isLinear }: Room): Section[] {
  const { overview, heading } = LABELS[lang];
  const facts = places.flatMap((place) => place.facts);
  const headlines = [...new Set(facts.filter(isHeadline))];
  const told = places.map(({ name, headline, ...place }) => ({
    name: name ? worded(name, lang) : overview.elsewhere,
    body: place.facts.filter((fact) => !isHeadline(fact)),
    verdict: headline && headline !== "borne out" ? overview.verdict[headline] : undefined,
  }));
  const factRow = (names: string, fact: JoinedFact, isKey: boolean): SectionRow => ({
    ...rowOf(names, factLine(fact, lang), isKey),
    fact,
  });
  // Countries with the same facts share rows.
  const alike = grouped(told, ({ body, verdict }) => `${verdict} ${body.map(({ id }) => id)}`);
  const rows = [
    ...headlines.map((fact) => factRow(overview.headline, fact, true)),
    ...[...alike.values()].flatMap((group) => {
      const [{ body, verdict }] = group;
      const names = group.map(({ name }) => name).join(", ");
      return [
        // The first screen shows something about each place.
        ...body.map((fact, at) => factRow(names, fact, fact.key === true || at === 0)),
        ...(verdict ? [rowOf(names, [verdict], true)] : []),
      ];
    }),
  ];
  // In a linear layout the country comes first.
  const most = isLinear ? undefined : (width: number) => Math.max(11, Math.floor(width / 6));
  const columns = [{ head: overview.where, most }, { head: heading.fact }];
  return [{ columns, rows }];
}

function rowOf(country: string, line: Line, isKey: boolean): SectionRow {
  return { cells: [[[country, "strong"]], [line]], importance: Number(isKey) };
}
