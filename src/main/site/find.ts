import type { Asset } from './assets.ts';

/** The file a path asks for; every path without a file name is a screen of the one page. */
export function findAsset(assets: ReadonlyMap<string, Asset>, path: string): Asset | undefined {
  return assets.get(path) ?? (path.includes('.') ? undefined : assets.get('/index.html'));
}
