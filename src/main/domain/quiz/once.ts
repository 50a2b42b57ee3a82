/** Works something out once for each key and remembers it as long as the key lives. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return remember<Key, Value>(new WeakMap(), make);
}

/** The same for texts, remembered as long as the function itself. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  return remember(new Map(), make);
}

type Memory<Key, Value> = {
  readonly get: (key: Key) => { readonly value: Value } | undefined;
  readonly set: (key: Key, found: { readonly value: Value }) => unknown;
};

function remember<Key, Value>(known: Memory<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: make(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
