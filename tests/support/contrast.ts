import type { Locator } from '@playwright/test';

/**
 * The contrast (WCAG 2, 1 to 21) between an element's text and its own background, as the browser resolves
 * both. A pattern counts as the worst of its colours.
 */
export function measureContrast(element: Locator): Promise<number> {
  return element.evaluate((shown) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas.');
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const { color, backgroundColor, backgroundImage } = getComputedStyle(shown);
    const stops = backgroundImage.match(/(?:oklch|oklab|rgb|color)\([^)]*\)/gu) ?? [];
    const opaque = [backgroundColor, ...stops].filter((colour) => !/ 0\)$|, 0\)$/u.test(colour));
    if (opaque.length === 0) throw new Error('The element has no background of its own.');
    const text = luminance(color);
    return Math.min(
      ...opaque.map((colour) => {
        const ground = luminance(colour);
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      }),
    );
  });
}
