/** The description of records and what is generated from it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";

// Imported here, so that the model is loaded afresh whatever else has loaded it.
test("the model gives the schema that is committed, the library's types, and the tables", async () => {
  const { factbookSchema, recordTypes } = await import("../../scripts/declarations.mts");
  expect(factbookSchema()).toBe(readFileSync(join(ROOT, "data/schema.json"), "utf8"));
  await expect(await recordTypes()).toMatchFileSnapshot("described/records.d.ts.txt");
  const { TABLES } = await import("../../src/export/tables.ts");
  const lines = TABLES.flatMap(({ name, columns }) => [
    name,
    ...columns.map(({ path, type, optional, oneOf, references }) => {
      const about = [
        type,
        optional && "optional",
        oneOf?.join("|"),
        references && `→ ${references}`,
      ];
      return `  ${path}: ${about.filter(Boolean).join(" ")}`;
    }),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("described/tables.txt");
  const { fieldPaths, isField } = await import("../../src/factbook/schema-fields.ts");
  const paths = fieldPaths();
  await expect(`${paths.join("\n")}\n`).toMatchFileSnapshot("described/fields.txt");
  expect(paths.filter((path) => !isField(path.split(".")))).toEqual([]);
});
