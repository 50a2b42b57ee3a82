/**
 * An object of which only what is there can be asked for: whatever the stand-in does not have throws,
 * so that no call goes nowhere unseen.
 */
export function strict<T extends object>(name: string, api: T): T {
  return new Proxy(api, {
    get: (target, key) => {
      // Promises and inspection look for these on any object.
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      throw new Error(`The stand-in for Electron has no ${name}.${key}.`);
    },
  });
}

/** A documented rule of Electron that was broken. */
class BrokenRule extends Error {}

export function demand(holds: boolean, rule: string): void {
  if (!holds) throw new BrokenRule(rule);
}
