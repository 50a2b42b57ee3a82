/** A rectangle of the desktop, in device-independent pixels; beside the main display x and y may be negative. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the window stood when it was closed; the area is that of the window neither maximised nor full. */
export type WindowPlace = Area & {
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
};

export const SMALLEST = { width: 320, height: 400 } as const;
const USUAL = { width: 1180, height: 820 } as const;
/** What has to be on a display for a window to be taken hold of: a hand's breadth of its title. */
const GRIP = { width: 120, height: 40 } as const;

/**
 * Where the window opens: where it was, wholly on the display that shows most of it and no larger than that; in the
 * middle of the main display where it was nowhere, or where its display is gone. `displays` are the parts of the
 * displays free for windows, the main one first.
 */
export function placeWindow(kept: WindowPlace | undefined, displays: readonly Area[]): WindowPlace {
  const { isMaximized = false, isFullScreen = false, zoom = 1 } = kept ?? {};
  const shown = kept && displays.toSorted((a, b) => shared(b, kept) - shared(a, kept))[0];
  const isHeld = kept !== undefined && shown !== undefined && holds(shown, kept);
  const display = isHeld ? shown : displays[0];
  const area = kept ?? { x: 0, y: 0, ...USUAL };
  // A system may say nothing of its displays; then it also knows no better place.
  if (display === undefined) return { ...area, isMaximized, isFullScreen, zoom };
  const width = limit(area.width, SMALLEST.width, display.width);
  const height = limit(area.height, SMALLEST.height, display.height);
  const x = isHeld ? area.x : display.x + Math.round((display.width - width) / 2);
  const y = isHeld ? area.y : display.y + Math.round((display.height - height) / 2);
  return {
    x: limit(x, display.x, display.x + display.width - width),
    y: limit(y, display.y, display.y + display.height - height),
    width,
    height,
    isMaximized,
    isFullScreen,
    zoom,
  };
}

/** The smallest wins over the largest, as a window does not get smaller. */
function limit(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function holds(display: Area, window: Area): boolean {
  const title = { ...window, height: GRIP.height };
  return across(display, title) >= GRIP.width && down(display, title) >= GRIP.height;
}

const shared = (a: Area, b: Area) => across(a, b) * down(a, b);

function across(a: Area, b: Area): number {
  return Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
}

function down(a: Area, b: Area): number {
  return Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
}
