import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secrets of one run: a code for the first visit, a cookie for the page, a token for its calls. */
export type Access = {
  /** Goes into the address that is printed; it opens the door once. */
  readonly code: string;
  /** Gives the cookie's value for the right code, the first time only. */
  readonly redeem: (code: string) => string | undefined;
  /** Comes when the code was given. */
  readonly used: Promise<void>;
  readonly isCookie: (value: string | undefined) => boolean;
  readonly token: string;
  readonly isToken: (value: string | undefined) => boolean;
};

/** Draws new secrets; nothing of them is kept on disk. */
export function createAccess(): Access {
  const [code, cookie, token] = [secret(), secret(), secret()];
  const { promise: used, resolve: use } = Promise.withResolvers<void>();
  let redeemed = false;
  return {
    code,
    redeem: (given) => {
      if (redeemed || !same(given, code)) return undefined;
      redeemed = true;
      use();
      return cookie;
    },
    used,
    isCookie: (value) => value !== undefined && same(value, cookie),
    token,
    isToken: (value) => value !== undefined && same(value, token),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares hashes, so that the time taken tells neither length nor content. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
