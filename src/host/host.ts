import type {FileSet} from '../core/file-set.js';
import type {Command, Outcome} from '../core/plan.js';

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** How an image is to be redrawn: a square of `size` pixels, opaque on `background` (#rrggbb). */
export interface IconRequest {
  readonly size: number;
  readonly background: string;
}

/** The harmless half of the host: what a cmdlet may use to make its plan. */
export interface Reader {
  /** The bytes of a file, or undefined where there is none (or it is a folder). */
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
  /** What is at a path, links followed, or undefined where nothing is. */
  readonly kindOf: (path: string) => Promise<Entry['kind'] | undefined>;
  /** What a folder holds, sorted by name, or undefined where there is no such folder. */
  readonly listFolder: (path: string) => Promise<readonly Entry[] | undefined>;
  /** Like `readFile` and `listFolder`, as committed at a revision of the git repository around the current folder. */
  readonly readRevision?: (revision: string, path: string) => Promise<Uint8Array | undefined>;
  readonly listRevision?: (revision: string, path: string) => Promise<readonly Entry[] | undefined>;
  /** A file that ships with connectorsmith, such as `templates/power-platform/script.csx.hbs`. */
  readonly readOwnFile: (path: string) => Promise<Uint8Array>;
  /** Any image → PNG, or the reason why it cannot be one. */
  readonly renderIcon: (
    image: Uint8Array,
    request: IconRequest,
  ) => Promise<Uint8Array | {readonly problem: string}>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `win32`, `darwin`, `linux`, …: what a person is told depends on it. */
  readonly platform: string;
  /** Whether a person sits at the terminal and can answer. */
  readonly isAttended: boolean;
  readonly absolutePath: (path: string) => string;
  /** The absolute path without links, in the letters that the disk has; where nothing is, the absolute path. */
  readonly realPath: (path: string) => string;
  /** Whether a file really lies in a folder: a link may lead out of it. */
  readonly isReallyInside: (path: string, folder: string) => boolean;
  /** The path of a program, given by path or by a name in PATH; undefined where there is none. */
  readonly findProgram: (name: string) => Promise<string | undefined>;
  /** All that is piped in, or undefined where standard input is a terminal. */
  readonly readStandardInput: () => Promise<Uint8Array | undefined>;
}

/** The only thing that touches disk, processes, environment and clock. */
export interface Host extends Reader {
  /** Writes all files or none into a folder; the caller has decided what may be replaced. */
  readonly writeFiles: (directory: string, files: FileSet) => Promise<void>;
  /** Runs a command to its end. What it says is given line by line, without secrets. */
  readonly run: (command: Command, onLine: (line: string) => void) => Promise<Outcome>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether results go to a terminal: colours depend on it. */
  readonly isTerminal: boolean;
}

/** The disk, a process or the network failed: not a problem in the user's files. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /** `path` is what could not be read, where it is one file or folder. */
  constructor(
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }
}
