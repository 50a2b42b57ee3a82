import { writeFile } from 'node:fs/promises';
import { app, type BrowserWindow, dialog } from 'electron';
import type { CallError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { SaveEnd } from '../../shared/shell/methods.ts';
import { fileFilter, pageSizeOf } from './file-kinds.ts';

/**
 * Asks where a file goes and writes it there. The page proposes a name only; the path is the learner's, and no page
 * ever hears of it. What goes in is made once it is wanted.
 */
export async function saveFile(
  window: BrowserWindow,
  name: string,
  make: () => string | Promise<Uint8Array>,
  report: (problem: unknown) => void,
): Promise<Result<SaveEnd, CallError>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: fileFilter(name),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return ok('cancelled');
  try {
    await writeFile(filePath, await make());
    return ok('saved');
  } catch (error) {
    report(error);
    return fail(NOT_WRITTEN);
  }
}

const NOT_WRITTEN: CallError = {
  kind: 'storage',
  message: 'The file could not be written there. Nothing of yours is lost; choose another place.',
};

/** The page as it is printed, as a PDF with headings and an outline for readers and screen readers. */
export function printPage(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    pageSize: pageSizeOf(app.getLocaleCountryCode()),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}
