import {parseTree} from 'jsonc-parser';

/**
 * Two JSON texts → how they differ, by pointer; empty where they say the same. Parsed by another parser than
 * ours. Numbers that JavaScript would change are compared as they are written.
 */
export function differencesIn(before, after, ignored = []) {
  const found = [];
  compare(parsed(before), parsed(after), '', pointer => {
    if (!ignored.includes(pointer)) found.push(pointer || '(root)');
  });
  return found;
}

function parsed(text) {
  const body = text.replace(/^\uFEFF/, '');
  return {text: body, node: parseTree(body)};
}

function compare(before, after, pointer, report) {
  const [a, b] = [before.node, after.node];
  if (!a || !b || a.type !== b.type) return report(pointer);
  if (a.type === 'object') return compareMembers(before, after, pointer, report);
  if (a.type === 'array') return compareItems(before, after, pointer, report);
  const isSame = a.type === 'number' ? isSameNumber(before, after) : a.value === b.value;
  if (!isSame) report(pointer);
}

function compareMembers(before, after, pointer, report) {
  const members = membersOf(before);
  const others = membersOf(after);
  for (const [key, node] of members) {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    compare({...before, node}, {...after, node: others.get(key)}, below, report);
  }
  for (const key of others.keys()) if (!members.has(key)) report(`${pointer}/${key}`);
}

function compareItems(before, after, pointer, report) {
  const items = before.node.children ?? [];
  const others = after.node.children ?? [];
  if (items.length !== others.length) return report(pointer);
  for (const [index, node] of items.entries())
    compare({...before, node}, {...after, node: others[index]}, `${pointer}/${index}`, report);
}

function membersOf({node}) {
  return new Map((node.children ?? []).map(({children: [key, value]}) => [key.value, value]));
}

function isSameNumber(before, after) {
  const [written, other] = [writtenIn(before), writtenIn(after)];
  const isSafe = String(Number(written)) === written;
  return isSafe ? Number(other) === Number(written) : other === written;
}

function writtenIn({text, node}) {
  return text.slice(node.offset, node.offset + node.length);
}
