/** What is wrong with a factbook, as people read it. */
import type { FactbookError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import { likeliest } from "../find/misspelt.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { visible } from "../output/visible.ts";

/** Looking for what is meant takes long in a large factbook: so many are told what they may mean. */
const MOST_MEANT = 100;

/** For each fault its place, its problem with what may have been meant, and both as one line. */
export function faultsTold({ lines }: FactbookError, lang: Lang) {
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
