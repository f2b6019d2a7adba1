/** The words of overviews and the HTML fact sheet. */
import { both } from "./both.ts";

export const OVERVIEWS = {
  overview: {
    compared: both("Figures side by side", "Cijfers naast elkaar"),
    inTime: both("What happened, and what was said", "Wat er gebeurde, en wat er gezegd werd"),
    ratio: both(
      "Calculated from these: {most} is some {ratio} times {least}.",
      "Hieruit berekend: {most} is zo'n {ratio} keer {least}.",
    ),
    besides: {
      andMore: both("{ids} and {count} more", "{ids} en nog {count}"),
      omitted: both(
        "Left out, since there is nothing here to compare them with: {ids}.",
        "Weggelaten, omdat er hier niets is om ze mee te vergelijken: {ids}.",
      ),
      omittedOfEach: both(
        "Left out, since not all of these have such a figure: {ids}.",
        "Weggelaten, omdat niet al deze namen zo'n cijfer hebben: {ids}.",
      ),
      denied: both("What they deny: {ids}.", "Wat zij ontkennen: {ids}."),
    },
    none: {
      compare: both(
        "No two figures here have the same measure, so there are none to compare.",
        "Hier hebben geen twee cijfers dezelfde maat, dus is er niets te vergelijken.",
      ),
      timeline: both("No fact here has a time.", "Geen feit heeft hier een tijd."),
      speakers: both("No fact here has them as its speaker.", "Geen feit komt hier daarvandaan."),
      where: both(
        "No fact here is such an event there.",
        "Geen feit is hier zo'n gebeurtenis daar.",
      ),
    },
    seeAll: both("See all: {step}", "Alles: {step}"),
    row: both("row", "regel"),
    rows: both("rows", "regels"),
    when: both("happened, or will", "gebeurd, of op komst"),
    said: both("said or reported", "gezegd of gemeld"),
    undated: both("no date", "geen datum"),
    total: both("facts", "feiten"),
    alone: both("alone", "alleen"),
    aloneMeans: both("alone: said by nobody else", "alleen: door niemand anders gezegd"),
    counts: both("facts: {facts}, alone: {alone}", "feiten: {facts}, alleen: {alone}"),
    quoted: both("“\u00a0quoted", "“\u00a0geciteerd"),
    each: both("one symbol for {count} facts", "één teken voor {count} feiten"),
    deniedBy: both("denied by {names}", "ontkend door {names}"),
    headline: both("headline", "kop"),
    verdict: {
      "left open": both(
        "By the headline it happens here too; these facts do not settle whether it does.",
        "Volgens de kop gebeurt het ook hier; uit deze feiten blijkt niet of dat klopt.",
      ),
      "not borne out": both(
        "Only by the headline it happens here; none of these facts bears that out.",
        "Alleen volgens de kop gebeurt het hier; geen van deze feiten bevestigt dat.",
      ),
    },
    headlineAlone: both("Only the headline says so.", "Alleen de kop zegt dit."),
    elsewhere: both("place not given", "plaats niet genoemd"),
  },
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
