import {CONNECTOR_ZIP, connectorFile, FLOW_ZIP, type PackageParts} from './build-package.js';

/** What is done to the parts of a faultless package. */
export type Fault = (parts: PackageParts) => void;

/** Faults by rule and name of the example. */
export type Faults = Readonly<Record<string, Readonly<Record<string, Fault>>>>;

/** The text of a file of a solution changed, or where it is null the file removed. */
export function edit(zip: string, name: string, change: ((text: string) => string) | null): Fault {
  return ({solutions}) => {
    const files = solutions.get(zip);
    const text = files?.get(name);
    if (!files || typeof text !== 'string') throw new Error(`No text ${name} in ${zip}`);
    if (change === null) return void files.delete(name);
    const changed = change(text);
    if (changed === text) throw new Error(`Nothing changed in ${name}`);
    files.set(name, changed);
  };
}

export function replace(zip: string, name: string, from: string | RegExp, to: string): Fault {
  return edit(zip, name, text => text.replace(from, to));
}

/** A further file in a solution. */
export function add(zip: string, name: string, content = ''): Fault {
  return ({solutions}) => void solutions.get(zip)?.set(name, content);
}

export function both(...faults: readonly Fault[]): Fault {
  return parts => {
    for (const fault of faults) fault(parts);
  };
}

export function move(from: string, to: string): Fault {
  return ({solutions}) => {
    const files = solutions.get(from);
    if (!files) throw new Error(`No solution ${from}`);
    solutions.delete(from);
    solutions.set(to, files);
  };
}

export function inFolder(files: Map<string, string | Uint8Array>, folder: string): void {
  for (const [name, content] of [...files]) {
    files.delete(name);
    files.set(`${folder}/${name}`, content);
  }
}

export const definition = connectorFile('openapidefinition.json');
export const parameters = connectorFile('connectionparameters.json');
export const customizations = 'customizations.xml';
export const inBoth = (name: string, from: string | RegExp, to: string) =>
  both(replace(CONNECTOR_ZIP, name, from, to), replace(FLOW_ZIP, name, from, to));
