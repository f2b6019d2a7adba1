/** Facts by country: who does it to whom, by what means, for how much, and how sure that is. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { statusOf } from "../../factbook/factbook.ts";
import type { Lang, Role } from "../../factbook/model.ts";
import { groupedBy } from "../../overview/grouped.ts";
import { deedsIn, type Place } from "../../overview/where.ts";
import type { Line } from "../columns.ts";
import { fill, LABELS } from "../labels.ts";
import { formatValue, nameList } from "../value.ts";
import { legend, type Section, sourceOf } from "./sections.ts";

/** One section, with a row for each place. */
export function whereSections(places: readonly Place[], wholesOf: WholesOf, lang: Lang): Section[] {
  const { overview } = LABELS[lang];
  const facts = places.flatMap((place) => place.facts);
  const told = places.map(({ id, name, headline, facts }) => ({
    name: name?.[lang] ?? overview.elsewhere,
    isKey: headline !== undefined,
    lines: [
      ...deedsIn(facts).map((deed) => deedLine(deed, id, wholesOf, lang)),
      ...(headline === "not borne out" ? [[overview.notBorneOut] as const] : []),
    ],
  }));
  // Places of which the same is told share a row.
  const groups = groupedBy(told, ({ lines }) => JSON.stringify(lines));
  const rows = [...groups.values()].map((alike) => ({
    cells: [
      [[alike.map(({ name }) => name).join(", "), "strong"]],
      alike[0]?.lines ?? [],
    ] satisfies Line[][],
    isKey: alike.some(({ isKey }) => isKey),
  }));
  const columns = [
    { head: overview.where, most: (width: number) => Math.floor(width / 6) },
    { head: overview.who },
  ];
  return [{ columns, rows, foot: [legend(new Set(facts.map(statusOf)), lang)] }];
}

/** The ids of an entity and of what it belongs to. */
type WholesOf = (id: string) => ReadonlySet<string>;

/** "? the Kremlin → Cubans: online adverts, about 2,000 dollars a month". */
function deedLine(
  facts: readonly JoinedFact[],
  place: string | undefined,
  wholesOf: WholesOf,
  lang: Lang,
): Line {
  const { symbol, overview } = LABELS[lang];
  const status = facts.map(statusOf).find(Boolean);
  const refs = facts.flatMap(({ about }) => about);
  const namesAs = (role: Role) => {
    const own = new Map(refs.filter(({ as }) => as === role).map((ref) => [ref.id, ref]));
    // Neither the whole of which a part is named, nor the place of the row once more.
    const isTold = (id: string) =>
      [...own.keys()].every((part) => part === id || !wholesOf(part).has(id));
    const told = [...own.values()].filter(
      ({ id }) => isTold(id) && (role === "agent" || id !== place),
    );
    return nameList(told, lang);
  };
  const deniers = facts.flatMap((fact) => ("deniedBy" in fact ? (fact.deniedBy ?? []) : []));
  const how = facts.flatMap((fact) => [
    ...(fact.means ? [fact.means[lang]] : []),
    ...(fact.kind === "figure" ? [formatValue(fact.value, lang)] : []),
  ]);
  const who = [namesAs("agent"), namesAs("patient")].filter(Boolean).join(" → ");
  const told = [who, [...new Set(how)].join(", ")].filter(Boolean).join(": ");
  const denied = nameList([...new Map(deniers.map((ref) => [ref.id, ref])).values()], lang);
  const against = denied && `; ${fill(overview.deniedBy, { names: denied })}`;
  return [`${status ? symbol[status] : "“"} ${told}${against} (${sourceOf(facts, lang)})`, status];
}
