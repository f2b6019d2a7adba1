/** Writes files whole or not at all. */
import { randomUUID } from "node:crypto";
import {
  link,
  lstat,
  mkdir,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile as writeThrough,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { UsageError } from "../errors.ts";
import { shown } from "../output/visible.ts";

/** Writes one file, as `writeFiles` does. */
export function writeFile(path: string, text: string, force: boolean): Promise<void> {
  return writeFiles(new Map([[path, text]]), force);
}

/**
 * Writes each file of `files`, texts by their paths, by way of a temporary file beside it. All are
 * written before the first is put in its place. A file that exists is replaced only with `force`.
 * Throws a UsageError that says what stands in the way, and then leaves no temporary file behind.
 */
export async function writeFiles(files: ReadonlyMap<string, string>, force: boolean) {
  const written: { temporary: string; path: string }[] = [];
  try {
    for (const [name, text] of files) {
      const path = await freePath(name, force);
      const temporary = join(dirname(path), `.recruits-${randomUUID()}.tmp`);
      written.push({ temporary, path });
      await orExplain(name, writeThrough(temporary, text, { flag: "wx", flush: true }));
    }
    for (const { temporary, path } of written)
      await orExplain(path, force ? rename(temporary, path) : putWhereFree(temporary, path));
  } finally {
    for (const { temporary } of written) await rm(temporary, { force: true });
  }
}

/** The same in a folder, which is made where its own folder exists. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
): Promise<void> {
  const isNew = await orExplain(folder, makeFolder(folder));
  try {
    const inFolder = [...files].map(([name, text]) => [join(folder, name), text] as const);
    await writeFiles(new Map(inFolder), force);
  } catch (error) {
    // It stays where somebody else has put something into it.
    if (isNew) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Whether `folder` had to be made. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Where a file of this name goes: to what a link leads to; never onto anything but a file. */
async function freePath(name: string, force: boolean): Promise<string> {
  const path = await realpath(name).catch(() => name);
  const existing = await orExplain(name, statOf(path));
  if (existing === undefined) return path;
  if (existing.isDirectory())
    throw new UsageError(`“${shown(name)}” is a folder. Name a file in it with --out.`);
  if (!existing.isFile())
    throw new UsageError(
      `“${shown(name)}” is no ordinary file. Without --out, the export goes to standard output.`,
    );
  if (!force) throw alreadyThere(name);
  return path;
}

async function statOf(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A second name for the file fails where somebody has taken that name since, unlike a renaming. */
async function putWhereFree(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw alreadyThere(path);
    // Some file systems, a memory card's for one, know no second names.
    await rename(temporary, path);
  }
}

function alreadyThere(path: string): UsageError {
  return new UsageError(`“${shown(path)}” exists. Give --force to replace it, or another --out.`);
}

/** Waits for a file operation; what the system refuses becomes a line for the user. */
async function orExplain<T>(path: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    const [, reason] = getSystemErrorMap().get(errnoOf(error)) ?? [];
    if (reason === undefined) throw error;
    const why =
      codeOf(error) === "ENOENT" ? `there is no folder “${shown(dirname(path))}”` : reason;
    throw new UsageError(`Cannot write “${shown(path)}”: ${why}. Name another place with --out.`);
  }
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}

function errnoOf(error: unknown): number {
  return (error as NodeJS.ErrnoException).errno ?? 0;
}
