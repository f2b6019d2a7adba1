/** Writes files atomically. */
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

/** A text in pieces, which may be generated while writing. */
type Content = Iterable<string>;
/** Contents by file name. */
type Files = ReadonlyMap<string, Content>;

/**
 * Writes `text` to the file `name`; replaces an existing file only with `force`. Throws a UsageError that
 * says what is in the way.
 */
export async function writeFile(name: string, text: Content, force: boolean): Promise<void> {
  const path = await freePath(name, force);
  const file = basename(path);
  const put = (staged: string) => putFiles(staged, new Map([[file, path]]), force);
  await stage(dirname(path), new Map([[file, text]]), put).catch((error) => refuse(error, path));
}

/**
 * Writes several files to a folder. A new folder appears with all of its files at once; an existing one
 * gets them after all have been written.
 */
export async function writeFolder(folder: string, files: Files, force: boolean): Promise<void> {
  const isNew = !existsSync(folder);
  const paths = new Map<string, string>();
  for (const name of files.keys()) paths.set(name, await freePath(join(folder, name), force));
  const put = async (staged: string) => {
    try {
      if (isNew) return await fs.rename(staged, folder);
    } catch {
      // Someone else may have created it in the meantime.
    }
    await putFiles(staged, paths, force);
  };
  const parent = isNew ? dirname(folder) : folder;
  await stage(parent, files, put).catch((error) => refuse(error, folder));
}

/** Prefix of temporary folders; includes the host, since several machines may share a disk. */
const STAGE = `.recruits-${hostname().replace(/\W/g, "-")}-`;
const OWNER = /^(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes `files` to a temporary folder in `parent` and then calls `put` to move them from there. */
async function stage(
  parent: string,
  files: Files,
  put: (staged: string) => Promise<void>,
): Promise<void> {
  await removeLeftovers(parent);
  const staged = join(parent, `${STAGE}${pid}-${crypto.randomUUID()}`);
  await fs.mkdir(staged);
  try {
    for (const [name, text] of files) await fs.writeFile(join(staged, name), text, { flush: true });
    await put(staged);
  } finally {
    await fs.rm(staged, { recursive: true, force: true });
  }
}

/** Removes temporary folders left behind by killed runs. */
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
    // The process exists but belongs to someone else.
    return Object(error).code === "EPERM";
  }
}

/** Moves files from a temporary folder into place, one right after another. */
async function putFiles(
  staged: string,
  paths: ReadonlyMap<string, string>,
  force: boolean,
): Promise<void> {
  for (const [name, path] of paths) {
    const temporary = join(staged, name);
    const old = await fs.stat(path).catch(() => undefined);
    if (old !== undefined) await fs.chmod(temporary, old.mode);
    await (force ? fs.rename(temporary, path) : putWhereFree(temporary, path));
  }
}

/** The path to write to, following links; only a regular file may be replaced. */
async function freePath(name: string, force: boolean): Promise<string> {
  const path = await fs.realpath(name).catch(() => name);
  const existing = await fs.lstat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError(ERRORS.isFolder, { name: shown(name) });
  if (existing && !existing.isFile())
    throw new UsageError(ERRORS.notOrdinary, { name: shown(name) });
  if (existing && !force) throw alreadyThere(name);
  return path;
}

/** Unlike a rename, a hard link fails if someone has taken the name in the meantime. */
async function putWhereFree(temporary: string, path: string): Promise<void> {
  await fs.link(temporary, path).catch((error) => {
    if (error.code === "EEXIST") throw alreadyThere(path);
    // Some file systems, such as those of memory cards, don't support hard links.
    return fs.rename(temporary, path);
  });
}

function alreadyThere(path: string): UsageError {
  return new UsageError(ERRORS.alreadyThere, { name: shown(path) });
}

/** Turns a system error into a message for the user. */
function refuse(
  error: { readonly errno: number; readonly code?: string; readonly dest?: string },
  path: string,
): never {
  // Node's permission model has its own error code.
  const denied = error.code === "ERR_ACCESS_DENIED" ? ["EACCES", "permission denied"] : [];
  const [code = "", reason] = getSystemErrorMap().get(error.errno) ?? denied;
  if (reason === undefined) throw error;
  const place = error.dest ?? path;
  const noFolder = filled(ERRORS.noFolder, { name: shown(dirname(place)) });
  const told = code === "ENOENT" ? noFolder : ERRORS.unwritable[code];
  throw new UsageError(ERRORS.cannotWrite, { name: shown(place), reason: told ?? reason });
}
