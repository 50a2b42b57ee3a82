/** What the preload script of the Electron shell puts on `window`; a browser has none. What it answers is not yet trusted. */
export type Bridge = {
  readonly call: (method: string, params: unknown) => Promise<unknown>;
};

declare global {
  var lectern: Bridge | undefined;
}
