/** Memoisation. */

/** Memoises a function of an object; a result lives as long as its key. */
export function memoise<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return remember(new WeakMap<K, { value: V }>(), make);
}

/** Memoises a function of a value; all results are kept, so there should be few keys. */
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

/** Memoises a function without arguments. */
export function once<V>(make: () => V): () => V {
  const known = memoiseByValue<0, V>(make);
  return () => known(0);
}
