/** The function by which a value of a solution's environment is put into a text. */
export const ENVIRONMENT_VARIABLE = /@environmentVariables\((?:"[^"()]+"|'[^'()]+')\)/;

/** Whether a text is filled in by the platform: such a text is no URL yet, and none that could be judged. */
export function holdsEnvironmentVariable(text: string): boolean {
  return /@environmentVariables\b/i.test(text);
}
