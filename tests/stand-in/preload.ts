import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { demand } from './strict.ts';

/** What a sandboxed preload may require, by Electron's documentation. */
const ALLOWED = ['electron', 'events', 'timers', 'url'];

/** The function that carries a call out of the page. */
export const CARRIER = '__standInCarry';

/**
 * The preload as a script that a page runs before its own: with `require` for what a sandboxed one may
 * have, and with the bridge. Throws where Electron would not run it.
 */
export function preloadScript(path: string): string {
  const code = readFileSync(path, 'utf8');
  const wrapped = `(function (require, module, exports, process) {${code}\n})`;
  try {
    new Script(wrapped);
  } catch (error) {
    demand(false, `The preload is no CommonJS script: ${String(error)}`);
  }
  return `(${install.toString()})(${wrapped}, ${JSON.stringify(ALLOWED)}, ${JSON.stringify(CARRIER)});`;
}

/** Runs in the page, so it may use nothing from here. */
function install(
  preload: (require: unknown, module: unknown, exports: unknown, process: unknown) => void,
  allowed: readonly string[],
  carrierName: string,
): void {
  if (globalThis.top !== globalThis.self) return;
  const carry = Reflect.get(globalThis, carrierName) as (channel: string, args: unknown) => Promise<unknown>;
  Reflect.deleteProperty(globalThis, carrierName);
  const ipcRenderer = {
    on: (channel: string, listener: (event: object, ...args: readonly unknown[]) => void) => {
      if (listeners.has(channel)) throw new Error(`The stand-in has one listener for ${channel}.`);
      listeners.set(channel, listener);
    },
    // An argument that cannot be cloned throws here, as in Electron.
    invoke: async (channel: string, ...args: readonly unknown[]) => {
      const answer = (await carry(channel, structuredClone(args))) as {
        readonly value?: unknown;
        readonly problem?: string;
      };
      if (answer.problem !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${answer.problem}`);
      return structuredClone(answer.value);
    },
  };
  const listeners = new Map<string, (event: object, ...args: readonly unknown[]) => void>();
  Object.defineProperty(globalThis, `${carrierName}Back`, {
    value: (channel: string, args: readonly unknown[]) => listeners.get(channel)?.({}, ...args),
  });
  const contextBridge = {
    exposeInMainWorld: (key: string, api: object) => {
      if (key in globalThis) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
      Object.defineProperty(globalThis, key, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const require = (name: string) => {
    if (!allowed.includes(name)) throw new Error(`module not found: ${name}`);
    if (name !== 'electron') throw new Error(`The stand-in has no ${name} for a preload.`);
    return { contextBridge, ipcRenderer };
  };
  const module = { exports: {} };
  preload(require, module, module.exports, { platform: 'linux' });
}
