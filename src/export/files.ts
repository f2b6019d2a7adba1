/** Writes files whole or not at all. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";

/** Texts by the paths of their files. */
type Files = ReadonlyMap<string, string>;

/**
 * Writes each file of `files`, by way of a temporary file beside it. All are
 * written before the first is put in its place. A file that exists is replaced only with `force`.
 * Throws a UsageError that says what stands in the way, and then leaves no temporary file behind.
 */
export async function writeFiles(files: Files, force: boolean): Promise<void> {
  const written = new Map<string, string>();
  try {
    for (const [name, text] of files) {
      const path = await freePath(name, force);
      const temporary = join(dirname(path), `.recruits-${randomUUID()}.tmp`);
      written.set(temporary, path);
      await orExplain(name, fs.writeFile(temporary, text, { flag: "wx", flush: true }));
    }
    for (const [temporary, path] of written)
      await orExplain(path, force ? fs.rename(temporary, path) : putWhereFree(temporary, path));
  } finally {
    for (const temporary of written.keys()) await fs.rm(temporary).catch(() => {});
  }
}

/** The same in a folder, which is made where its own folder exists. */
export async function writeFolder(folder: string, files: Files, force: boolean): Promise<void> {
  const isNew = !existsSync(folder);
  if (isNew) await orExplain(folder, fs.mkdir(folder));
  const inFolder = Array.from(files, ([name, text]) => [join(folder, name), text] as const);
  try {
    await writeFiles(new Map(inFolder), force);
  } catch (error) {
    // It stays where somebody else has put something into it.
    if (isNew) await fs.rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Where a file of this name goes: to what a link leads to; never onto anything but a file. */
async function freePath(name: string, force: boolean): Promise<string> {
  const path = await fs.realpath(name).catch(() => name);
  const existing = await fs.lstat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError(ERRORS.isFolder, { name: shown(name) });
  if (existing && !existing.isFile())
    throw new UsageError(ERRORS.notOrdinary, { name: shown(name) });
  if (existing && !force) throw alreadyThere(name);
  return path;
}

/** A second name for the file fails where somebody has taken that name since, unlike a renaming. */
async function putWhereFree(temporary: string, path: string): Promise<void> {
  await fs.link(temporary, path).catch((error) => {
    if (error.code === "EEXIST") throw alreadyThere(path);
    // Some file systems, a memory card's for one, know no second names.
    return fs.rename(temporary, path);
  });
}

function alreadyThere(path: string): UsageError {
  return new UsageError(ERRORS.alreadyThere, { name: shown(path) });
}

/** What the system refuses becomes a line for the user. */
async function orExplain(path: string, operation: Promise<void>): Promise<void> {
  return operation.catch((error) => {
    const [code, reason] = getSystemErrorMap().get(error.errno) ?? [];
    if (reason === undefined) throw error;
    const told =
      code === "ENOENT"
        ? filled(ERRORS.noFolder, { name: shown(dirname(path)) })
        : ERRORS.unwritable[code ?? ""];
    throw new UsageError(ERRORS.cannotWrite, { name: shown(path), reason: told ?? reason });
  });
}
