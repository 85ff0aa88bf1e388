import {stripVTControlCharacters} from 'node:util';

const LINE_END = 0x0a;

export interface LineDecoder {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Bytes in any chunks → whole lines of text, without colours and line ends.
 * A line that is not UTF-8 is read in the code page of western Windows: legible, and never an error.
 */
export function decodeLines(onLine: (line: string) => void): LineDecoder {
  const pending: Uint8Array[] = [];
  const flush = () => {
    const line = stripVTControlCharacters(decodeLine(Buffer.concat(pending)));
    pending.length = 0;
    onLine(line.replace(/\r$/, ''));
  };
  const push = (chunk: Uint8Array) => {
    let from = 0;
    for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, from)) {
      pending.push(chunk.subarray(from, at));
      flush();
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  };
  const end = () => {
    if (pending.length > 0) flush();
  };
  return {push, end};
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
