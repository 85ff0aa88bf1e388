/** Whether a text takes something from an environment variable of a solution: then its form is not known here. */
export function holdsEnvironmentVariable(text: string): boolean {
  return /@environmentVariables\(/i.test(text);
}
