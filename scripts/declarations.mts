/**
 * Generates the library's declarations and `data/schema.json` from the model. The types of records are
 * derived from the JSON Schema, so that they need no other package; those of functions are written by tsc.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import * as z from "zod/mini";
// Imported through one module; otherwise tsx would load the model twice, and register it twice with zod.
import { FactbookData } from "../src/factbook/answer.ts";

/** The JSON Schema (draft 2020-12) of a factbook, indented. */
export function factbookSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(FactbookData), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(factbookSchema());

/** The types of a factbook and of all schemas with an id. */
export async function recordTypes(): Promise<string> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/$defs/${id}` });
  const $defs = Object.fromEntries(
    Object.entries({ ...schemas, FactbookData: z.toJSONSchema(FactbookData) }).map(
      ([name, { $id, $schema, $defs: _, ...schema }]) => [name, schema],
    ),
  );
  // Keywords next to a reference would turn each occurrence into a type of its own.
  const schema: JSONSchema = JSON.parse(JSON.stringify({ $defs, type: "object" }), (_, node) =>
    node?.$ref && node.description
      ? { allOf: [{ $ref: node.$ref }], description: node.description }
      : node,
  );
  const types = await compile(schema, "Unused", {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return types
    .replaceAll(/( \*\n)? \* This interface was referenced by .*\n \* via .*\n/g, "")
    .replaceAll(/\/\*\*\n \*\/\n|export interface Unused \{\}\n/g, "")
    .replaceAll(/\/\*\*\n *\* (.{1,95})\n *\*\//g, "/** $1 */");
}

/** Writes the declarations for CommonJS and ES modules to `dist`. */
export async function writeDeclarations(root: string, dist: string): Promise<void> {
  const types = join(dist, "types");
  execFileSync(process.execPath, [
    join(root, "node_modules/typescript/bin/tsc"),
    ...["-p", join(root, "tsconfig.build.json"), "--outDir", types, "--rootDir", join(root, "src")],
    ...["--declaration", "--emitDeclarationOnly", "--noEmit", "false"],
  ]);
  // Modules with types that users see, apart from records.
  for (const name of ["library", "errors"]) {
    const declarations = readFileSync(join(types, `${name}.d.ts`), "utf8")
      .replaceAll('"./factbook/answer.ts"', '"./records.cjs"')
      .replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.cjs"');
    writeFileSync(join(dist, `${name}.d.cts`), declarations);
  }
  rmSync(types, { recursive: true });
  writeFileSync(join(dist, "records.d.cts"), await recordTypes());
  writeFileSync(join(dist, "library.d.mts"), 'export * from "./library.cjs";\n');
}
