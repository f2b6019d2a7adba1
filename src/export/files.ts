/** Writes files whole or not at all. */
import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";
import { getSystemErrorMap } from "node:util";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";

/** A text, whole or in pieces that are made while it is written. */
type Content = Iterable<string>;
/** Texts by the names of their files. */
type Files = ReadonlyMap<string, Content>;

/**
 * Writes `text` to the file `name`. One that exists is replaced only with `force`. Throws a
 * UsageError that says what stands in the way.
 */
export async function writeFile(name: string, text: Content, force: boolean): Promise<void> {
  const path = await freePath(name, force);
  const files = new Map([[basename(path), text]]);
  await stage(path, dirname(path), files, (staged) => putFiles(staged, [path], force));
}

/**
 * The same for files in a folder: a new one appears with all of them at once, one that is there gets
 * them when all are written.
 */
export async function writeFolder(folder: string, files: Files, force: boolean): Promise<void> {
  const isNew = !existsSync(folder);
  const paths = Array.from(files.keys(), (name) => join(folder, name));
  for (const path of isNew ? [] : paths) await freePath(path, force);
  await stage(folder, isNew ? dirname(folder) : folder, files, async (staged) => {
    if (isNew && (await isRenamed(staged, folder))) return;
    await putFiles(staged, paths, force);
  });
}

/** Whether it became the folder of this name: not where somebody else has made one since. */
async function isRenamed(staged: string, folder: string): Promise<boolean> {
  let isDone = true;
  const rename = fs.rename(staged, folder).catch((error) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    isDone = false;
  });
  await orExplain(folder, rename);
  return isDone;
}

/** How a temporary folder's name begins, and goes on: several machines may share a disk. */
const STAGE = `.recruits-${hostname().replace(/\W/g, "-")}-`;
const OWNER = /^(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes `files` into a temporary folder in `parent`, from where `place` takes them; `path` is what the user named. */
async function stage(
  path: string,
  parent: string,
  files: Files,
  place: (staged: string) => Promise<void>,
): Promise<void> {
  await removeLeftovers(parent);
  const staged = join(parent, `${STAGE}${pid}-${crypto.randomUUID()}`);
  await orExplain(path, fs.mkdir(staged));
  try {
    for (const [name, text] of files)
      await orExplain(path, fs.writeFile(join(staged, name), text, { flush: true }));
    await place(staged);
  } finally {
    await fs.rm(staged, { recursive: true, force: true });
  }
}

/** Removes the temporary folders of runs that were killed. */
async function removeLeftovers(parent: string): Promise<void> {
  const names = await fs.readdir(parent).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(STAGE))) {
    const [, owner] = OWNER.exec(name.slice(STAGE.length)) ?? [];
    if (owner !== undefined && !isRunning(Number(owner)))
      await fs.rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return Object(error).code === "EPERM";
  }
}

/** Puts files of a temporary folder in their places, next to each other in time. */
async function putFiles(staged: string, paths: readonly string[], force: boolean): Promise<void> {
  for (const path of paths) {
    const temporary = join(staged, basename(path));
    const old = await fs.stat(path).catch(() => undefined);
    if (old !== undefined) await orExplain(path, fs.chmod(temporary, old.mode));
    await orExplain(path, force ? fs.rename(temporary, path) : putWhereFree(temporary, path));
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
