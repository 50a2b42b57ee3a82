/** What the stand-in tells the test that started it. */
export type Report =
  /** Where Chromium can be reached, and its process. */
  | { readonly event: 'endpoint'; readonly url: string; readonly pid: number }
  | { readonly event: 'shown' | 'painted' | 'focused' | 'restored' | 'closed' }
  | { readonly event: 'external'; readonly url: string }
  | { readonly event: 'error-box'; readonly title: string; readonly content: string }
  | { readonly event: 'refused'; readonly what: 'navigation' | 'window' | 'request'; readonly url: string }
  | { readonly event: 'permission'; readonly asked: boolean; readonly checked: boolean }
  | { readonly event: 'broken'; readonly rule: string };

/** What the test tells the stand-in to do, as a person or the system would. */
export type Command =
  | { readonly command: 'close' | 'minimize' }
  | { readonly command: 'permission'; readonly name: string };

export function report(message: Report): void {
  process.send?.(message);
}
