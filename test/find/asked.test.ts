import { expect, test } from "vitest";
import { askedIn } from "../../src/find/asked.ts";

test.each([
  [
    "when",
    ["when was the bomb found", "Welk jaar was dat?", "What month is it", "date of the report"],
  ],
  ["when", ["hoe lang geleden was dat", "hoelang geleden was dat", "welke dag is het"]],
  [
    "number",
    ["how many were killed", "How old is he", "which age is too high", "hoeveel doden zijn er"],
  ],
  [
    "number",
    ["hoe oud is hij", "Welk percentage wil hij", "the number of dead", "aantal gewonden"],
  ],
  [
    "where",
    ["where is he", "what countries are there", "which other cities are there", "waar is hij"],
  ],
  ["where", ["which town is it", "what village is it", "which place is it", "welk land is het"]],
  ["where", ["welke stad is het", "welke twee dorpen zijn het", "Waar werd de bom gevonden?"]],
  [
    "why",
    ["why did they flee", "reason for the ties", "the reasons for it", "waarom vluchtten zij"],
  ],
  ["why", ["hoe komt het dat zij vluchten", "de reden van de vlucht", "redenen voor de vlucht"]],
  ["name", ["what are the names of both", "name of the general", "What is the general called?"]],
  [
    "name",
    ["the name he has", "hoe heet de president", "de naam van de groep", "namen van landen"],
  ],
  ["who", ["who denied it", "wie sprak dat tegen", "whose troops are they"]],
  [
    "what",
    ["what did he say", "wat zei hij", "Welk ministerie meldde dat?", "which ministry said so"],
  ],
  [
    "what",
    ["Waar duidt dat op?", "waar is de hoop op gevestigd", "Waar wijst dat volgens hem op?"],
  ],
  ["what", ["Waarmee lokken zij soldaten?", "waar mee lokken zij soldaten?"]],
  ["how", ["How did they react?", "hoe reageerden zij"]],
  [
    "whether",
    ["did Cuba condemn it", "so is it true", "Heeft Cuba dat gedaan", "en klopt dat", "Cuba?"],
  ],
  ["anything", ["Cuba", "the soldiers did it", "no? is", ""]],
])("%s: %j", (asked, questions) => {
  const found = questions.map((question) => askedIn(question));
  expect(found).toEqual(questions.map(() => asked));
});
