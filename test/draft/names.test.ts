import { describe, expect, test } from "vitest";
import { draftedSentence, type Lang } from "./drafted.ts";

/** The names in some sentences, each with its kind or code and its spellings. */
async function namesOf(lang: Lang, sentences: string): Promise<string> {
  const { entities } = await draftedSentence(lang, sentences);
  const named = entities.filter(({ id }) => id !== "outlet");
  return named
    .map(({ name, kind, iso2, mentions }: (typeof entities)[number] & { iso2?: string }) => {
      const forms = mentions.map(({ exact }) => exact).filter((exact) => exact !== name[lang]);
      const what = [name[lang], iso2 ?? kind].filter(Boolean).join(" = ");
      return [what, ...forms].join(" / ");
    })
    .join("; ");
}

type Row = [lang: Lang, sentences: string, names: string];

const PEOPLE: Row[] = [
  ["en", "She met Ann Lee. Lee said no.", "Ann Lee = person / Lee"],
  ["en", "She met Mayor Ann Lee.", "Ann Lee = person"],
  ["nl", "Burgemeester Joost Prins ziet burgemeester Prins.", "Joost Prins = person / Prins"],
  ["nl", "Ze zag Sanne de Graaf en Ursula von der Leyen.", "Sanne de Graaf; Ursula von der Leyen"],
  ["nl", "Daar is J. Prins (34).", "J. Prins = person"],
  ["en", "They met the Prime Minister and I did not, on a Sunday in May.", ""],
];

const BODIES: Row[] = [
  ["en", "It is up to the Ministry of Health.", "Ministry of Health = organisation"],
  ["nl", "Het is aan het ministerie van Landbouw.", "ministerie van Landbouw = organisation"],
  [
    "en",
    "It is up to the Department of Health and Social Care.",
    "Department of Health and Social Care",
  ],
  [
    "nl",
    "Het is aan het ministerie van Volksgezondheid, Welzijn en Sport.",
    "ministerie van Volksgezondheid, Welzijn en Sport = organisation",
  ],
  [
    "en",
    "She met Hexham's MP, Sir Alan Croft, and Prof Lund.",
    "Hexham; Alan Croft = person; Lund = person",
  ],
  ["en", "He left the Orrin Bay Echo in Orrin Bay.", "Orrin Bay Echo; Orrin Bay"],
  ["en", "He asked the World Fish Fund (WFF). The WFF said no.", "World Fish Fund / WFF / WFF"],
  ["nl", "De FNV praat met EU-lidstaten.", "FNV = organisation; Europese Unie = organisation / EU"],
  ["nl", "Het is van Handelshuis Utrecht, in Utrecht.", "Handelshuis Utrecht; Utrecht"],
  ["en", "It hired MedNorth. MedNorth's staff left.", "MedNorth"],
  ["nl", "Dat zei Karim Bos (GroenRood). GroenRood zweeg.", "Karim Bos; GroenRood"],
  ["nl", "Dat zei Karim Bos (SP). Ook de SP zweeg.", "Karim Bos; SP = organisation"],
];

const COUNTRIES: Row[] = [
  ["en", "It went to Portugal, with Portuguese help.", "Portugal = PT / Portuguese"],
  [
    "nl",
    "Cubaanse en Russische schepen voeren naar Cuba.",
    "Cuba = CU / Cubaanse; Rusland = RU / Russische",
  ],
  ["nl", "Er zijn Georgiërs, Fransen en Polen.", "Georgië = GE / Georgiërs; Fransen; Polen = PL"],
  [
    "en",
    "Dutch, British, French, Danish and Greek ships.",
    "Netherlands = NL / Dutch; United Kingdom = GB / British; France = FR / French; Denmark = DK / Danish; Greece = GR / Greek",
  ],
  [
    "en",
    "Russian President Ivan Petrov left for the US.",
    "Russia = RU / Russian; Ivan Petrov = person; United States = US / US",
  ],
  ["en", "They speak Kurdish in Europe.", "Kurdish; Europe = region"],
  ["en", "He met Jordan Smith.", "Jordan Smith"],
  ["en", "Then the Greens and the Thais left.", "Greens; Thailand = TH / Thais"],
  ["nl", "Volgens de Oekraïense vloot is dat zo.", "Oekraïne = UA / Oekraïense"],
];

const OPENINGS: Row[] = [
  ["en", "Nobody knows. Farmers left. When Ann Lee came, farmers stayed.", "Ann Lee"],
  ["en", "Canada left. Green men came.", "Canada = CA"],
  ["en", "“Farmers left,” they wrote. They wrote: Farmers left.", ""],
  ["nl", "Boeren bleven weg. Volgens Vlot wilden boeren niet. Vlot zweeg.", "Vlot"],
];

describe.each([
  ["people, with or without title, and by their surname", PEOPLE],
  ["bodies of several words, their initials", BODIES],
  ["countries, by name, people or adjective", COUNTRIES],
  ["no word is a name for beginning a sentence", OPENINGS],
])("%s", (_, rows) => {
  test.each(rows)("%s: %s", async (lang, sentences, names) => {
    expect(await namesOf(lang, sentences)).toBe(names);
  });
});
