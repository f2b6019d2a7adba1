/** The words of the source page, `check`, citations and the report of `verify`. */
import { both } from "./both.ts";

const COUNTS = both(
  "entities: {entities}, figures: {figures}, quotes: {quotes}, claims: {claims}",
  "namen: {entities}, cijfers: {figures}, citaten: {quotes}, beweringen: {claims}",
);

export const DOCUMENTS = {
  source: {
    address: both("address", "adres"),
    unchecked: both("unchecked: nobody has opened it", "door niemand geopend, dus niet nagegaan"),
    checked: both("checked", "nagegaan"),
    holds: COUNTS,
  },
  check: {
    nothing: both(`No faults (${COUNTS.en}).`, `Geen fouten (${COUNTS.nl}).`),
    places: both(
      "To find its places in the text: recruits verify <article> --data {name} --write",
      "Om de plaatsen in de tekst te vinden: recruits controleer <artikel> --data {name} --write",
    ),
  },
  cite: {
    dateInferred: both("date inferred", "datum afgeleid"),
    unchecked: both(
      "Nobody has opened this address, so it is unchecked.",
      "Niemand heeft dit adres geopend: het is niet nagegaan.",
    ),
    date: both("{month} {day}, {year}", "{day} {month} {year}"),
    circa: both("ca. ", "c. "),
    citedIn: both("{who}, as cited in ", "{who}, aangehaald in "),
    mentionedIn: both("{who}, cited in ", "{who}, aangehaald in "),
    quotedIn: both("{who}, quoted in ", "{who}, geciteerd in "),
    paragraph: both("para.", "par."),
    inText: both("In the text", "In de tekst"),
    inNote: both("In a note", "In een noot"),
    noteInferred: both("The date is inferred.", "De datum is afgeleid."),
  },
  verify: {
    verdict: {
      article: both("The article, to the letter.", "Het artikel, tot op de letter."),
      misfits: both(
        [
          "The article, to the letter, but {count} of the factbook's passages does not fit it.",
          "The article, to the letter, but {count} of the factbook's passages do not fit it.",
        ],
        [
          "Het artikel, tot op de letter, maar {count} passage van het feitenboek klopt er niet mee.",
          "Het artikel, tot op de letter, maar {count} passages van het feitenboek kloppen er niet mee.",
        ],
      ),
      only: both("Only {what} differ.", "Alleen {what} verschillen."),
      somehow: both("Only the typesetting differs.", "Alleen de opmaak verschilt."),
      typesetting: {
        ends: both("line ends", "regeleinden"),
        spaces: both("spaces", "spaties"),
        hyphens: both("hyphens within words", "afbreekstreepjes"),
        marks: both("quotation marks and dashes", "aanhalingstekens en streepjes"),
      },
      another: both(
        [
          "Another article: {found} of {all} figures is in it.",
          "Another article: {found} of {all} figures are in it.",
        ],
        [
          "Een ander artikel: er staat {found} van de {all} cijfers in.",
          "Een ander artikel: er staan {found} van de {all} cijfers in.",
        ],
      ),
      anotherWithout: both(
        "Another article: nothing of this one is in it.",
        "Een ander artikel: van dit artikel staat er niets in.",
      ),
      elsewhere: both(
        "Only words outside the passages that the factbook marks were changed.",
        "Alleen woorden buiten de passages die het feitenboek aanwijst zijn gewijzigd.",
      ),
      unproven: both(
        "All words that the factbook has are in it; nothing is known of the rest.",
        "Alle bewoordingen uit het feitenboek staan erin; over de rest is niets bekend.",
      ),
      changed: both(
        ["{what} was changed", "{what} were changed"],
        ["{what} is gewijzigd", "{what} zijn gewijzigd"],
      ),
      gone: both(["{what} is gone", "{what} are gone"], ["{what} ontbreekt", "{what} ontbreken"]),
      reworded: both(
        ["{what} was reworded", "{what} were reworded"],
        ["{what} is anders verwoord", "{what} zijn anders verwoord"],
      ),
      rewritten: both(
        ["{what} was rewritten", "{what} were rewritten"],
        ["{what} is herschreven", "{what} zijn herschreven"],
      ),
      swapped: both(["", "{what} have changed places"], ["", "{what} zijn van plaats gewisseld"]),
      moved: both(
        ["{what} was moved", "{what} were moved"],
        ["{what} is verplaatst", "{what} zijn verplaatst"],
      ),
      added: both("text was added {where}", "er is tekst toegevoegd {where}"),
      after: both("after {what}", "na {what}"),
      in: both("in {what}", "in {what}"),
      above: both("above {what}", "boven {what}"),
      places: both("in {count} places", "op {count} plaatsen"),
      part: both("part of {what}", "een deel van {what}"),
      headline: both("the headline", "de kop"),
      subheadAbove: both("the subhead above paragraph {n}", "de tussenkop boven alinea {n}"),
      subhead: both(["subhead", "subheads"], ["tussenkop", "tussenkoppen"]),
      line: both(["paragraph {n}", "paragraphs {n}"], ["alinea {n}", "alinea's {n}"]),
      range: both("{from} to {to}", "{from} tot en met {to}"),
      sort: {
        number: both(["number", "numbers"], ["getal", "getallen"]),
        negation: both(["negation", "negations"], ["ontkenning", "ontkenningen"]),
        speaker: both(["speaker", "speakers"], ["spreker", "sprekers"]),
        name: both(["name", "names"], ["naam", "namen"]),
        quotation: both(["quotation", "quotations"], ["citaat", "citaten"]),
        statement: both(["statement", "statements"], ["bewering", "beweringen"]),
        mention: both(
          ["mention of a name", "mentions of names"],
          ["vermelding van een naam", "vermeldingen van namen"],
        ),
      },
      counts: both(
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
      ),
    },
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
    wording: both("wording", "bewoording"),
    all: both("all", "alle"),
    passages: both("passages", "passages"),
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
    ambiguous: both(
      " occurs there {times} times; say which one by prefix or suffix",
      " staat daar {times} keer; zeg welke met prefix of suffix",
    ),
    mendable: both(
      "To print the factbook with its offsets corrected: recruits verify {words} --update",
      "Het feitenboek met bijgewerkte plaatsen: recruits controleer {words} --update",
    ),
    written: both("Mended: {name}", "Bijgewerkt: {name}"),
    asItWas: both("Nothing to mend: {name}", "Niets bij te werken: {name}"),
    unsettled: both(
      "Check these yourself; their words were left as they were:",
      "Kijk deze zelf na; de woorden zijn gebleven zoals ze waren:",
    ),
  },
};
