/** An installed Chromium, Chrome or Edge. */
export function findChromium(): string | undefined;
export function hasDisplay(): boolean;
export function openAddress(url: string): void;
