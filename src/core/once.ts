/** A function that computes its value at the first call, and gives the same one ever after. */
export function once<T>(compute: () => T): () => T {
  let computed: {readonly value: T} | undefined;
  return () => {
    computed ??= {value: compute()};
    return computed.value;
  };
}

/** What `compute` says of an object, worked out when it is first asked for and kept as long as the object lives. */
export function oncePer<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, {readonly value: Value}>();
  return key => {
    const kept = known.get(key) ?? {value: compute(key)};
    known.set(key, kept);
    return kept.value;
  };
}
