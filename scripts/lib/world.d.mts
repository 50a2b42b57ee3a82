import type { Plugin } from 'vite';

export const worldInBrief: Plugin;
