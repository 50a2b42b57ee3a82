import { app } from 'electron';
import { LINK_SCHEME, linkAmong, routeOfLink } from '../../shared/links/link.ts';

export type Links = {
  /** Where the window opens: at the link that Lectern was started by, else at its first screen. */
  readonly takeRoute: () => string;
  /** Hears of every link from now on, and of the last one that came while nobody heard. */
  readonly hear: (open: (link: string) => void) => void;
};

/** Receives links into Lectern. Must come before the application is ready, or a Mac's first link is missed. */
export function receiveLinks(args: readonly string[]): Links {
  let waiting = linkAmong(args);
  let open: ((link: string) => void) | undefined;
  const receive = (link: string | undefined) => {
    if (routeOfLink(link) === undefined) return;
    if (open && link) open(link);
    else waiting = link;
  };
  app.on('open-url', (event, url) => {
    event.preventDefault();
    receive(url);
  });
  app.on('second-instance', (_event, argv) => receive(linkAmong(argv)));
  // Started from its sources, it is not what the system should start for a link.
  if (app.isPackaged) {
    // After the two dashes nothing of a link is taken for a switch.
    app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, ['--']);
  }
  return {
    takeRoute: () => {
      const route = routeOfLink(waiting) ?? '/';
      waiting = undefined;
      return route;
    },
    hear: (listener) => {
      open = listener;
      if (waiting !== undefined) listener(waiting);
      waiting = undefined;
    },
  };
}
