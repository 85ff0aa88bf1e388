import {constants} from 'node:fs';
import {access, stat} from 'node:fs/promises';

/** What finding a program needs to know of a system. */
export interface System {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The path of a program: a path as it is, a bare name through PATH; undefined where there is no such program.
 * Windows finds `pac` as `pac.exe` or `pac.cmd`, by the endings in PATHEXT.
 */
export async function findProgram(name: string, system: System): Promise<string | undefined> {
  const folders = /[/\\]/.test(name) ? [''] : foldersOf(system);
  for (const folder of folders) {
    const found = await findIn(folder, name, system);
    if (found !== undefined) return found;
  }
  return undefined;
}

function foldersOf({platform, environment}: System): string[] {
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  return path.split(platform === 'win32' ? ';' : ':').filter(folder => folder !== '');
}

async function findIn(folder: string, name: string, system: System): Promise<string | undefined> {
  for (const ending of endingsOf(name, system)) {
    const path = (folder === '' ? '' : `${folder.replace(/[/\\]$/, '')}/`) + name + ending;
    if (await isProgram(path)) return path;
  }
  return undefined;
}

function endingsOf(name: string, {platform, environment}: System): string[] {
  if (platform !== 'win32' || /\.(com|exe|bat|cmd)$/i.test(name)) return [''];
  return (environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';');
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
