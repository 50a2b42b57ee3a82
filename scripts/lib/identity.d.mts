import type { Identity } from '../../src/shared/model/about.ts';

export function readIdentity(root: string, env?: Readonly<Record<string, string | undefined>>): Identity;
