import {readFileSync} from 'node:fs';
import {CMDLETS} from '../../src/cmdlets/index.js';
import {severityText} from '../../src/report/rule-page.js';
import {loadTarget} from '../../src/targets/index.js';

/** The README with its generated parts renewed: commands and rules from the code, config from its schema. */
export async function documented(readme: string): Promise<string> {
  const parts: Readonly<Record<string, string>> = {
    commands: commandTable(),
    config: configTable(),
    rules: await ruleTables(),
  };
  return Object.entries(parts).reduce((text, [name, table]) => between(text, name, table), readme);
}

function between(text: string, name: string, table: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start === -1 || end < start) throw new Error(`The README lacks the markers of ${name}`);
  return `${text.slice(0, start)}${open}\n${table}\n${text.slice(end)}`;
}

function commandTable(): string {
  const rows = CMDLETS.map(({name, arguments: words = [], options, summary}) => {
    const flags = options.map(option => (option.isRequired ? option.flag : `[${option.flag}]`));
    const call = [name, ...words.map(word => word.name), ...flags].join(' ');
    return `| \`${call.replaceAll('|', '\\|')}\` | ${summary} |`;
  });
  return ['| command | does |', '|---|---|', ...rows].join('\n');
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

function configTable(): string {
  const schema = JSON.parse(readFileSync('assets/config.schema.json', 'utf8')) as Schema;
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    configRows(schema, key, property),
  );
  return ['| key | means |', '|---|---|', ...rows].join('\n');
}

function configRows(schema: Schema, key: string, property: Schema): string[] {
  const meant = property.$ref
    ? (schema.definitions?.[property.$ref.slice('#/definitions/'.length)] ?? {})
    : property;
  const below = Object.entries(meant.properties ?? {}).map(([name, inner]) =>
    row(`${key}.${name}`, inner),
  );
  return [row(key, meant), ...below];
}

function row(key: string, {description = ''}: Schema): string {
  return `| \`${key}\` | ${description.replaceAll('|', '\\|')} |`;
}

async function ruleTables(): Promise<string> {
  const {ruleGroups} = await loadTarget('power-platform');
  const groups = Object.entries(ruleGroups).filter(([, rules]) => rules.length > 0);
  const count = groups.reduce((sum, [, rules]) => sum + rules.length, 0);
  const tables = groups.map(([group, rules]) => {
    const rows = rules.map(
      rule =>
        `| \`${rule.id}\` | ${severityText(rule.severity)} | ${[rule.code ?? []].flat().join(', ')} | ${rule.summary.replaceAll('|', '\\|')} |`,
    );
    return [
      `<details><summary>${group} (${rules.length})</summary>`,
      '',
      '| rule | severity | Microsoft | what must hold |',
      '|---|---|---|---|',
      ...rows,
      '',
      '</details>',
    ].join('\n');
  });
  return [`${count} rules. The severity is that of the strictest ruleset.`, ...tables].join('\n\n');
}
