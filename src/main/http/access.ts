import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secrets of one run: a code for the first visit, a cookie for the page, a token for its calls. */
export type Access = {
  /** Goes into the address that is printed; it opens the door once. */
  readonly code: string;
  /** Gives the cookie's value for the right code, the first time only. */
  readonly redeem: (code: string) => string | undefined;
  /** Comes when the code was given. */
  readonly used: Promise<void>;
  /** A new code in the place of the one before. */
  readonly renew: () => { readonly code: string; readonly used: Promise<void> };
  readonly isCookie: (value: string | undefined) => boolean;
  readonly token: string;
  readonly isToken: (value: string | undefined) => boolean;
};

/** Draws new secrets; nothing of them is kept on disk. */
export function createAccess(): Access {
  const [cookie, token] = [secret(), secret()];
  const first = createGate();
  let gate = first;
  return {
    code: first.code,
    redeem: (given) => (gate.open(given) ? cookie : undefined),
    used: first.used,
    renew: () => {
      gate = createGate();
      return gate;
    },
    isCookie: (value) => value !== undefined && same(value, cookie),
    token,
    isToken: (value) => value !== undefined && same(value, token),
  };
}

/** A code that opens once. */
function createGate() {
  const code = secret();
  const { promise: used, resolve: use } = Promise.withResolvers<void>();
  let isUsed = false;
  return {
    code,
    used,
    open: (given: string): boolean => {
      if (isUsed || !same(given, code)) return false;
      isUsed = true;
      use();
      return true;
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares hashes, so that the time taken tells neither length nor content. */
export function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
