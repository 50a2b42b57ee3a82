import type { ContextMenuParams, Rectangle, RenderProcessGoneDetails } from 'electron';

/** A line of a menu as a person sees it; a line between has no label. */
export type MenuLine = { readonly label: string; readonly isOn: boolean };

/** What the stand-in tells the test that started it. */
export type Report =
  /** Where Chromium can be reached, and its process. */
  | { readonly event: 'endpoint'; readonly url: string; readonly pid: number }
  | { readonly event: 'shown' | 'painted' | 'focused' | 'restored' | 'maximized' | 'closed' }
  /** Where a window was opened, and how large its page is shown. */
  | ({ readonly event: 'placed'; readonly zoom: number } & Readonly<Rectangle>)
  /** The page's process was ended by the application; the page was loaded again. */
  | { readonly event: 'killed' | 'reloaded' }
  /** A box that waits for an answer, and that it was taken away without one. */
  | {
      readonly event: 'asked';
      readonly message: string;
      readonly detail: string;
      readonly buttons: readonly string[];
    }
  | { readonly event: 'save-box'; readonly name: string }
  | { readonly event: 'spelled'; readonly text: string }
  | { readonly event: 'registered'; readonly protocol: string }
  | { readonly event: 'badge'; readonly count: number }
  | { readonly event: 'theme'; readonly theme: string }
  | { readonly event: 'notified'; readonly title: string; readonly body: string }
  | { readonly event: 'copied'; readonly text: string }
  | { readonly event: 'withdrawn' }
  /** What the menu at the pointer offers. */
  | { readonly event: 'popup'; readonly items: readonly MenuLine[] }
  | { readonly event: 'menu'; readonly items: readonly MenuLine[] }
  | { readonly event: 'spelling'; readonly isOn: boolean; readonly languages: readonly string[] }
  /** Its end was put off; it is started anew once it has ended. */
  | { readonly event: 'waiting' | 'relaunched' }
  | { readonly event: 'external'; readonly url: string }
  | { readonly event: 'error-box'; readonly title: string; readonly content: string }
  | { readonly event: 'refused'; readonly what: 'navigation' | 'window' | 'request'; readonly url: string }
  | { readonly event: 'permission'; readonly asked: boolean; readonly checked: boolean }
  | { readonly event: 'broken'; readonly rule: string };

/** What the test tells the stand-in to do, as a person or the system would. */
export type Command =
  | { readonly command: 'close' | 'minimize' | 'maximize' | 'hang' | 'recover' }
  | { readonly command: 'move'; readonly bounds: Rectangle }
  | { readonly command: 'crash'; readonly reason: RenderProcessGoneDetails['reason'] }
  /** Looks at the menu bar, chooses a line of the bar or of the menu at the pointer, clicks with the other button. */
  | { readonly command: 'look' }
  | { readonly command: 'choose' | 'choose-popup'; readonly label: string }
  | { readonly command: 'context'; readonly params: Partial<ContextMenuParams> }
  /** Follows a link, as a Mac hands it over. */
  | { readonly command: 'follow'; readonly url: string }
  /** Clicks the notification. */
  | { readonly command: 'click-notification' }
  /** Where the next file is to go. */
  | { readonly command: 'target'; readonly path?: string }
  | { readonly command: 'answer'; readonly response: number }
  | { readonly command: 'permission'; readonly name: string };

export function report(message: Report): void {
  process.send?.(message);
}
