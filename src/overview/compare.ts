/** Figures side by side that have the same measure and unit. */
import type { JoinedFigure, Ref } from "../factbook/answer.ts";
import { worded } from "../factbook/factbook.ts";
import type { Text } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";

export interface Comparison {
  readonly measure: string;
  readonly unit: Text;
  readonly per?: Text;
  /** The ratio of the largest to the smallest, unless either is a bound or a range. */
  readonly ratio?: number;
  readonly figures: readonly Compared[];
}

/** A figure, and its entity if that distinguishes it from the others. */
export type Compared = JoinedFigure & { readonly of?: Ref };

/** Whose figures are wanted: for each name, the ids it may mean. */
export type Wanted = readonly (readonly string[])[];

/**
 * The comparable figures by measure, largest first. With several names, a comparison has a figure of each
 * of them and no others; with one, it includes that one's.
 */
export function comparisonsOf(
  figures: readonly JoinedFigure[],
  wanted: Wanted = [],
  isWithin = (id: string, whole: string) => id === whole,
): Comparison[] {
  const bearerOf = (figure: JoinedFigure, ids: readonly string[]) =>
    bearersOf(figure).find(({ id }) => ids.some((own) => isWithin(id, own)));
  const alike = grouped(figures, ({ measure, value: { unit, per } }) =>
    JSON.stringify([measure, worded(unit, "en"), per && worded(per, "en")]),
  );
  return [...alike.values()].flatMap((group) => {
    const isWanted = (figure: JoinedFigure) =>
      wanted.some((ids) => bearerOf(figure, ids) !== undefined);
    const own = wanted.length > 1 ? group.filter(isWanted) : group;
    const hasAll = wanted.every((ids) => own.some((figure) => bearerOf(figure, ids)));
    return hasAll ? compared(own) : [];
  });
}

/** A figure isn't compared if it is the only one or has no measure. */
function compared(figures: readonly JoinedFigure[]): Comparison[] {
  const sorted = figures.toSorted((a, b) => b.value.amount - a.value.amount);
  const [first, least] = [sorted[0], sorted.at(-1)];
  if (first?.measure === undefined || least === undefined || sorted.length < 2) return [];
  const { measure, value } = first;
  const owners = sorted.map((figure) => bearersOf(figure)[0]);
  const isTelling = new Set(owners.map((owner) => owner?.id)).size === sorted.length;
  const ratio = value.amount / least.value.amount;
  const isNumber = (figure: JoinedFigure) => POINTS.has(figure.value.qualifier);
  return [
    {
      measure,
      unit: value.unit,
      ...(value.per && { per: value.per }),
      ...(least.value.amount > 0 && [first, least].every(isNumber) && { ratio }),
      figures: sorted.map((figure, at) => {
        const of = isTelling ? owners[at] : undefined;
        return of ? { ...figure, of: { id: of.id, name: of.name } } : figure;
      }),
    },
  ];
}

/** Qualifiers of single numbers. */
const POINTS: ReadonlySet<string> = new Set(["exact", "about", "almost"]);

/** The entities that a figure is about as agent or patient. */
function bearersOf({ about }: JoinedFigure) {
  const done = about.filter(({ as }) => as === "patient");
  return [...done, ...about.filter(({ as }) => as === "agent")];
}
