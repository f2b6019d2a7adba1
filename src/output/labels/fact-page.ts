/** The words of the fact sheet as a web page. */
import { both } from "./both.ts";

export const FACT_PAGE = {
  page: {
    find: both("Find", "Zoek"),
    words: both("words", "woorden"),
    any: both("any", "alle"),
    shown: both("{count} of {all} shown", "{count} van {all} getoond"),
    charts: both("At a glance", "In één oogopslag"),
    howSure: both("How sure a fact is", "Hoe zeker een feit is"),
    passage: both("in the article", "in het artikel"),
    madeWith: both("Made with recruits.", "Gemaakt met recruits."),
  },
};
