/** A function call in a text of a policy: `@headers('x')`. */
export interface Call {
  readonly name: string;
  /** Quoted arguments without their quotes; undefined for what is no quoted text. */
  readonly arguments: readonly (string | undefined)[];
}

export interface Expressions {
  readonly calls: readonly Call[];
  /** The first thing that is opened and never closed, or closed by something else. */
  readonly problem: string | undefined;
}

/** What an expression begins with; everything else is plain text, also a lone `@`. */
const START = /@(?:\{|[A-Za-z]\w*\()/g;
const TOKEN = /\s+|'(?:[^']|'')*'|"[^"]*"|[A-Za-z_]\w*\(|\w+|./suy;
/** What may follow a call: `.value['@odata.etag']`. */
const ACCESS = /(?:\.\w+)*\[/y;
const CLOSERS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'};

interface Open {
  readonly opener: string;
  readonly call: {readonly name: string; readonly arguments: (string | undefined)[]} | undefined;
}

interface State {
  at: number;
  problem: string | undefined;
  readonly text: string;
  readonly open: Open[];
  readonly calls: Call[];
}

/** Reads the expressions in a text of a policy: `https://@connectionParameters('host')/v1`, `@{triggerBody().next}`. */
export function readExpressions(text: string): Expressions {
  const state: State = {at: 0, problem: undefined, text, open: [], calls: []};
  while (state.problem === undefined && enterExpression(state)) {
    while (state.open.length > 0 && state.problem === undefined) readToken(state);
  }
  return {calls: state.calls, problem: state.problem};
}

function enterExpression(state: State): boolean {
  START.lastIndex = state.at;
  const start = START.exec(state.text);
  if (!start) return false;
  state.at = START.lastIndex;
  openWith(state, start[0].slice(1));
  return true;
}

function readToken(state: State): void {
  TOKEN.lastIndex = state.at;
  const token = TOKEN.exec(state.text)?.[0];
  if (token === undefined) {
    state.problem = `\`${state.open.at(-1)?.opener}\` that is never closed`;
    return;
  }
  state.at = TOKEN.lastIndex;
  if (token === "'" || token === '"') state.problem = `quote \`${token}\` that is never closed`;
  else if (/[([{]$/.test(token)) openWith(state, token);
  else if (/^[)\]}]$/.test(token)) closeWith(state, token);
  else addArgument(state, token);
}

function openWith(state: State, token: string): void {
  addArgument(state, token);
  const name = token.slice(0, -1);
  const call = name === '' ? undefined : {name, arguments: []};
  if (call) state.calls.push(call);
  state.open.push({opener: token.slice(-1), call});
}

function closeWith(state: State, token: string): void {
  const opener = state.open.pop()?.opener ?? '';
  if (CLOSERS[opener] !== token) state.problem = `\`${token}\` after \`${opener}\``;
  if (state.open.length > 0) return;
  ACCESS.lastIndex = state.at;
  if (!ACCESS.test(state.text)) return;
  state.at = ACCESS.lastIndex;
  state.open.push({opener: '[', call: undefined});
}

function addArgument(state: State, token: string): void {
  const call = state.open.at(-1)?.call;
  if (!call || /^(\s+|,)$/.test(token)) return;
  const isText = token.length > 1 && /^['"]/.test(token);
  call.arguments.push(isText ? token.slice(1, -1).replaceAll("''", "'") : undefined);
}
