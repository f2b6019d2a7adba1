/** Remarks beside answers: how something was found, what comes close, what else there is. */
import { both } from "./both.ts";

export const REMARKS = {
  more: both("{counts} more: --all", "nog {counts}: --all"),
  inFull: both("shortened; in full: --all", "ingekort; voluit: --all"),
  eachCut: both(
    "Some answers are cut; in full: --all",
    "Sommige antwoorden zijn ingekort; voluit: --all",
  ),
  browse: {
    counts: both("{at} of {count}", "{at} van {count}"),
    nothing: both("nothing found", "niets gevonden"),
    typing: both("↑ ↓ choose, Enter prints, Esc leaves", "↑ ↓ kiezen, Enter toont, Esc sluit"),
    choosing: both(
      "Enter prints, c cites, o opens the article, Esc leaves",
      "Enter toont, c citeert, o opent het artikel, Esc sluit",
    ),
  },
  remark: {
    taken: both(
      "“{query}” is taken as a misspelling of {name}.",
      "“{query}” is opgevat als een typefout voor {name}.",
    ),
    ambiguous: both("“{query}” fits several: {names}.", "“{query}” past op meer dan één: {names}."),
    absent: both("{name} is not in the article.", "{name} komt in het artikel niet voor."),
    partOf: both(
      "{name} is part of {whole}, which the article names.",
      "{name} komt in het artikel niet voor, wel waar het bij hoort: {whole}.",
    ),
    nowCalled: both(
      "{name} is now {whole}, which the article names.",
      "{name} komt in het artikel niet voor, wel zoals het nu heet: {whole}.",
    ),
    doesName: both("It does name {names}.", "Wel {names}."),
    noMatch: both("No match for “{query}”.", "Niets gevonden voor “{query}”."),
    noWords: both(
      "Nothing has all the words of “{query}”.",
      "Niets bevat alle woorden van “{query}”.",
    ),
    noWord: both("Nothing has the word “{query}”.", "Niets bevat het woord “{query}”."),
    common: both(
      "“{query}” is too common to search for.",
      "“{query}” is te gewoon om naar te zoeken.",
    ),
    closest: both("Closest:", "Dichtbij:"),
    noneListed: both("There are none here.", "Die zijn er hier niet."),
    tryList: both("See what there is: recruits {command}", "Alles op een rij: recruits {command}"),
    otherKind: both("{name} is here ({kind}): {step}", "{name} staat hier ({kind}): {step}"),
    eachAlone: both(
      "Each word on its own is found: {step}",
      "Elk woord op zich wordt gevonden: {step}",
    ),
    filtered: both(
      "None found with {options}; {count} without.",
      "Niets gevonden met {options}; {count} zonder.",
    ),
    byMeasure: both(
      "“{measure}” is a measure, not a name: {step}",
      "“{measure}” is een maat, geen naam: {step}",
    ),
    nothingExported: both(
      "No record matches all of these options, so the export has none.",
      "Geen enkel feit voldoet aan al deze opties, dus staat er geen in de export.",
    ),
    asName: both(
      "“{word}” isn't a command, so it is looked up as a name.",
      "“{word}” is geen opdracht, en wordt dus als naam opgezocht.",
    ),
    asCommand: both(
      "“{word}” isn't a command, so this ran: {step}",
      "“{word}” is geen opdracht, dus is dit uitgevoerd: {step}",
    ),
    firstOf: both(
      "This cites the first of {count} search results: {step}",
      "Dit citeert het eerste van {count} zoekresultaten: {step}",
    ),
    waiting: both(
      "Reading one query per line from the terminal; Ctrl-D ends.",
      "Elke regel die u typt is een zoekterm; Ctrl-D beëindigt.",
    ),
    notSaid: both("The article doesn't say.", "Dat zegt het artikel niet."),
    inTheseWords: both("At least not in these words.", "Althans niet in deze woorden."),
    nearest: both("Nearest:", "Het dichtst erbij:"),
  },
};
