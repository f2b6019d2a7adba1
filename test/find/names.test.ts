/** Exact names, in any case, with or without accents and punctuation. */
import { expect, test } from "vitest";
import { DATA } from "../helpers/factbook.ts";
import { find } from "../helpers/recruits.ts";

test.each([
  ["country", "cuba", "cuba", "name", "Cuba"],
  ["country", "north-korea", "north-korea", "name", "North Korea"],
  ["country", "noordkorea", "north-korea", "name", "Noord-Korea"],
  ["country", "OEKRAINE", "ukraine", "name", "Oekraïne"],
  ["country", "Servie", "serbia", "name", "Servië"],
  ["country", "the United States", "united-states", "name", "United States"],
  ["country", "U.S.", "united-states", "alias", "US"],
  ["country", "Cubaanse", "cuba", "alias", "Cubaanse"],
  ["country", "groot brittannie", "united-kingdom", "alias", "Groot-Brittannië"],
  ["country", "cu", "cuba", "code", "CU"],
  ["country", "PRK", "north-korea", "code", "PRK"],
  ["person", "Poetin", "vladimir-putin", "alias", "Poetin"],
  ["person", "Путін", "vladimir-putin", "alias", "Путін"],
  ["person", "kim jong-un", "kim-jong-un", "name", "Kim Jong Un"],
  ["person", "金正恩", "kim-jong-un", "alias", "金正恩"],
  ["org", "The Kremlin", "kremlin", "name", "the Kremlin"],
  ["org", "wagner", "wagner-group", "alias", "Wagner"],
  ["org", "us-sources", "us-sources", "id", "us-sources"],
  ["place", "St. Petersburg", "saint-petersburg", "alias", "St Petersburg"],
  ["place", "centraal azie", "central-asia", "name", "Centraal-Azië"],
])("recruits %s %s: %s, by its %s “%s”", async (command, query, id, by, text) => {
  const { status, ids, results, said } = await find(command, query);
  expect({ status, ids, said }).toEqual({ status: 0, ids: [id], said: "" });
  expect(results[0]?.match).toEqual({ by, text, score: 1 });
});

const COMMANDS = {
  country: "country",
  person: "person",
  organisation: "org",
  group: "org",
  region: "place",
  city: "place",
};

test.each(DATA.entities)("every name of $id finds it", async (entity) => {
  const names = [
    entity.id,
    ...Object.values(entity.name),
    ...Object.values(entity.aliases ?? {}).flat(),
    ...[entity.iso2, entity.iso3].filter((code) => code !== undefined),
  ];
  for (const name of names) {
    const { ids } = await find(COMMANDS[entity.kind], name);
    expect(ids, name).toContain(entity.id);
  }
});
