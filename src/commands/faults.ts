/** The faults of a factbook as text for people. */
import type { FactbookError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { visible } from "../output/visible.ts";

/** Suggestions take long to find in a large factbook, so only the first faults get one. */
const MOST_MEANT = 100;

/** For each fault: its place, the problem with a suggestion, and both as one line. */
export function faultsTold({ lines }: Pick<FactbookError, "lines">, lang: Lang) {
  let asked = 0;
  return lines.map(({ pointer, place, problem, near }) => {
    const meant = near && asked++ < MOST_MEANT ? likeliest(near.given, near.known) : undefined;
    const advice = meant === undefined ? [] : [filled(ERRORS.didYouMean, { meant })[lang]];
    const told = [problem[lang], ...advice].join(". ");
    return {
      pointer,
      place: visible(place),
      problem: visible(told),
      line: visible([place, told].filter(Boolean).join(": ")),
    };
  });
}
