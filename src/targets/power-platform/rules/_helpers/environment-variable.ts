/** Whether a text is filled in from an environment variable of a solution: then its form is not known here. */
export function isEnvironmentVariable(text: string): boolean {
  return /@environmentVariables\(/i.test(text);
}
