import { protocol } from 'electron';
import type { Asset } from '../site/assets.ts';
import { findAsset } from '../site/find.ts';
import { CONTENT_SECURITY_POLICY } from '../site/policy.ts';
import { pathOf, SCHEME } from './navigation.ts';

/** Declares the own scheme; Electron asks for this before it is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the own scheme from the built renderer, held in memory. */
export function answerScheme(assets: ReadonlyMap<string, Asset>): void {
  protocol.handle(SCHEME, (request) => {
    const path = pathOf(request.url);
    const asset = path === undefined ? undefined : findAsset(assets, path);
    if (asset === undefined) return new Response('There is nothing here.', { status: 404 });
    return new Response(new Uint8Array(asset.body), {
      headers: {
        'content-type': asset.type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
