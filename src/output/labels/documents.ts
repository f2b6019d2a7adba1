/** The words of the source's page, of citations and of the report of what a text has become. */
import { both } from "./both.ts";

export const DOCUMENTS = {
  source: {
    address: both("address", "adres"),
    unchecked: both(
      "not opened by anybody, so unchecked",
      "door niemand geopend, dus niet nagegaan",
    ),
    checked: both("checked", "nagegaan"),
    holds: both(
      "{entities} entities, {figures} figures, {quotes} quotes, {claims} claims",
      "{entities} namen, {figures} cijfers, {quotes} citaten, {claims} beweringen",
    ),
  },
  check: {
    nothing: both(
      "No faults: {entities} entities, {figures} figures, {quotes} quotes, {claims} claims.",
      "Geen fouten: {entities} namen, {figures} cijfers, {quotes} citaten, {claims} beweringen.",
    ),
    places: both(
      "Its places in the text: recruits verify <article> --data {name} --write",
      "De plaatsen in de tekst: recruits controleer <artikel> --data {name} --write",
    ),
  },
  cite: {
    dateInferred: both("date inferred", "datum afgeleid"),
    unchecked: both(
      "Nobody has opened this address, so it is unchecked.",
      "Niemand heeft dit adres geopend: het is niet nagegaan.",
    ),
    date: both("{day}, {year}", "{day} {year}"),
    citedIn: both("as cited in", "aangehaald in"),
    mentionedIn: both("cited in", "aangehaald in"),
    quotedIn: both("quoted in", "geciteerd in"),
    paragraph: both("para.", "al."),
    inText: both("In the text", "In de tekst"),
    noteParagraph: both(
      "Paragraph {paragraph}, counting every line below the headline.",
      "Alinea {paragraph}, elke regel onder de kop geteld.",
    ),
    noteInferred: both("The date is inferred.", "De datum is afgeleid."),
  },
  verify: {
    isArticle: both("This is the article, to the letter.", "Dit is het artikel, tot op de letter."),
    isOther: both(
      "This is not the article to the letter:",
      "Dit is niet tot op de letter het artikel:",
    ),
    isAnother: both(
      "This is another text: nothing of the article is in it.",
      "Dit is een andere tekst: van het artikel staat er niets in.",
    ),
    measure: {
      sha256: both("sha256", "sha256"),
      length: both("code units", "tekens"),
      lines: both("lines", "regels"),
    },
    state: {
      unharmed: both("unharmed", "ongeschonden"),
      moved: both("moved", "verplaatst"),
      unchecked: both("unchecked", "niet nagegaan"),
      changed: both("changed", "gewijzigd"),
      gone: both("gone", "weg"),
    },
    all: both("all", "alle"),
    records: both("records", "aantal"),
    result: both("result", "uitkomst"),
    passage: both("passage", "passage"),
    more: both("and {count} more", "en nog {count}"),
    nowReads: both("now reads", "luidt nu"),
    noFingerprint: both(
      "Unchecked: the factbook has no fingerprint to find these by.",
      "Niet nagegaan: het feitenboek heeft geen vingerafdruk om ze aan te vinden.",
    ),
    notInFingerprint: both(
      "Unchecked: not in the factbook's fingerprint, so new, or altered since.",
      "Niet nagegaan: niet in de vingerafdruk, dus nieuw of sindsdien gewijzigd.",
    ),
    mendable: both(
      "For the factbook with its offsets mended: recruits verify {name} --update",
      "Het feitenboek met bijgewerkte plaatsen: recruits controleer {name} --update",
    ),
    unsettled: both(
      "These need your eye; their words stay as they were:",
      "Kijk deze zelf na; de woorden zijn gebleven zoals ze waren:",
    ),
  },
};
