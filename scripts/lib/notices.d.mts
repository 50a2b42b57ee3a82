import type { Plugin } from 'vite';
import type { Notice } from '../../src/shared/model/about.ts';

export function packageFolder(id: string): string | undefined;
export function readNotice(folder: string, added: string): Notice;
export function noteLicences(root: string): (which?: { readonly isLast?: boolean }) => Plugin;
