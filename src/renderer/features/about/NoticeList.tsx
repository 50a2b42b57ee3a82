import type { Notice } from '../../../shared/model/about.ts';

/** Every package with its licence, whose text opens below it. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <>
      <p>
        {notices.length} packages, each under its own licence. Electron itself brings along its licence and
        that of Chromium, as LICENSE.electron.txt and LICENSES.chromium.html beside the program.
      </p>
      <ul className="notices">
        {notices.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span className="notice-name">{name}</span>{' '}
                <span className="notice-about">
                  {version}, {licence}
                </span>
              </summary>
              <pre className="notice-text">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
