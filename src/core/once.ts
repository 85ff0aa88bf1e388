/** A function that computes its value at the first call, and gives the same one ever after. */
export function once<T>(compute: () => T): () => T {
  let computed: {readonly value: T} | undefined;
  return () => {
    computed ??= {value: compute()};
    return computed.value;
  };
}
