/** Work done once: what is made for a key is kept for the next who asks. */

/** `make` by object, each made when first asked for and kept as long as its key is. */
export function memoise<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return remember(new WeakMap<K, { value: V }>(), make);
}

/** The same by a value of few different kinds: all are kept. */
export function memoiseByValue<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  return remember(new Map<K, { value: V }>(), make);
}

interface Store<K, V> {
  get(key: K): { value: V } | undefined;
  set(key: K, made: { value: V }): unknown;
}

function remember<K, V>(made: Store<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    let known = made.get(key);
    if (known === undefined) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}

/** What `make` gives, made when first asked for. */
export function once<V>(make: () => V): () => V {
  const known = memoiseByValue<0, V>(make);
  return () => known(0);
}
