/** Facts by country: what is said about it, by whom, how certain, and whether the headline holds. */
import { worded } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import { grouped } from "../../grouped.ts";
import { type Event, isHeadline, type Place, withAmounts } from "../../overview/where.ts";
import { type Line, provenanceLine } from "../columns.ts";
import { LABELS } from "../labels.ts";
import { formatValue, oneLine } from "../value.ts";
import type { Section, SectionRow } from "./sections.ts";

/** One section: the headline, then under each country a row for each fact about it. */
export function whereSections(places: readonly Place[], lang: Lang): Section[] {
  const { overview, heading } = LABELS[lang];
  const facts = places.flatMap((place) => place.facts);
  const headlines = [...new Set(facts.filter(isHeadline))];
  const parts = places.map(({ name, headline, ...place }) => ({
    name: name ? worded(name, lang) : overview.elsewhere,
    body: withAmounts(place.facts.filter((fact) => !isHeadline(fact))),
    headline,
  }));
  const verdictOn = ({ headline, body }: (typeof parts)[number]) => {
    if (headline === undefined || headline === "borne out") return [];
    return [body.length > 0 ? overview.verdict[headline] : overview.headlineAlone];
  };
  // Countries with the same facts share rows.
  const alike = grouped(parts, (part) =>
    [...verdictOn(part), ...part.body.map(({ fact }) => fact.id)].join(" "),
  );
  const rows = [
    ...headlines.flatMap((fact) =>
      rowsUnder([[overview.headline, "strong"]], [{ fact, amounts: [] }], lang),
    ),
    ...[...alike.values()].flatMap((group) => {
      const [part] = group;
      const names = group.map(({ name }) => name).join(", ");
      const under: Line[] = [[names, "strong"], ...verdictOn(part).map((text): Line => [text])];
      return rowsUnder(under, part.body, lang);
    }),
  ];
  const columns = [
    { head: heading.fact },
    { head: heading.source, most: (width: number) => Math.max(22, Math.floor(width / 4)) },
  ];
  return [{ columns, rows }];
}

/** A row for each event, or for the heading itself if there are none. */
function rowsUnder(under: readonly Line[], events: readonly Event[], lang: Lang): SectionRow[] {
  if (events.length === 0) return [{ under, cells: [], importance: 1 }];
  return events.map((event, at) => ({
    under,
    cells: [eventLines(event, lang), [provenanceLine(event.fact, lang)]],
    // The first screen shows something about each place, and what is paid.
    importance: Number(event.fact.key === true || event.amounts.length > 0 || at === 0),
  }));
}

/** What happened, and the amounts, each with its id. */
function eventLines({ fact, amounts }: Event, lang: Lang): Line[] {
  const offered = amounts.map(
    ({ id, value }): Line => [`${formatValue(value, lang)}: ${id}`, "figure"],
  );
  return [[`${oneLine(fact, lang)} (${fact.id})`], ...offered];
}
