import type { Session } from 'electron';
import { isReady } from './app.ts';
import { report } from './report.ts';
import { demand, strict } from './strict.ts';

type Asked = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type Checked = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Wanted = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerEnabled'
  | 'availableSpellCheckerLanguages'
>;

const KNOWN = ['en-GB', 'en-US', 'de', 'ru'];

let asked: Asked | null = null;
let checked: Checked | null = null;
let source: string | undefined;
let languages: readonly string[] = [];

const defaultSession: Wanted = {
  setPermissionRequestHandler: (handler) => {
    asked = handler;
  },
  setPermissionCheckHandler: (handler) => {
    checked = handler;
  },
  setSpellCheckerDictionaryDownloadURL: (url) => {
    demand(url.endsWith('/'), 'The address of dictionaries ends with a slash.');
    source = url;
  },
  availableSpellCheckerLanguages: KNOWN,
  setSpellCheckerLanguages: (wanted) => {
    demand(
      wanted.every((language) => KNOWN.includes(language)),
      'Spelling is checked in languages that Chromium knows.',
    );
    languages = wanted;
  },
  setSpellCheckerEnabled: (isOn) => report({ event: 'spelling', isOn, languages }),
};

export const session = strict('session', {
  get defaultSession() {
    demand(isReady(), 'The session is there after the application is ready.');
    return strict('session.defaultSession', defaultSession);
  },
});

/** Whether dictionaries would be looked for on this computer only. */
export const isSpellingLocal = () => source !== undefined && URL.parse(source)?.hostname === '127.0.0.1';

/** Asks for a permission as a page would, and says what was decided. */
export function askPermission(name: string): void {
  demand(asked !== null && checked !== null, 'Permissions are decided by the application.');
  const [contents, details] = [null, {}] as readonly unknown[] as never[];
  asked?.(
    contents as never,
    name as never,
    (isGranted) => {
      const isHeld = checked?.(contents as never, name as never, '', details as never) ?? true;
      report({ event: 'permission', asked: isGranted, checked: isHeld });
    },
    details as never,
  );
}
