import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';
import { isReady } from './app.ts';
import { report } from './report.ts';
import { demand, strict } from './strict.ts';

let shown: EventEmitter | undefined;

class NotificationStandIn extends EventEmitter {
  readonly #words: { readonly title: string; readonly body: string };

  constructor({ title = '', body = '' }: NotificationConstructorOptions) {
    super();
    demand(isReady(), 'A notification comes after the application is ready.');
    this.#words = { title, body };
  }

  show(): void {
    shown = this;
    report({ event: 'notified', ...this.#words });
  }

  static isSupported(): boolean {
    return true;
  }
}

/** As a person clicks it. */
export function clickNotification(): void {
  demand(shown !== undefined, 'A notification is clicked after it is shown.');
  shown?.emit('click');
}

export const Notification = new Proxy(NotificationStandIn, {
  construct: (target, [options]) => strict('Notification', new target(options ?? {})),
});
