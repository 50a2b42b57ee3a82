import { Fragment } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useKeyRegistry } from './keys.tsx';
import './keys-dialog.css';

/** Lists every shortcut that works on this screen; the screen's own come first. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = Map.groupBy(useKeyRegistry().list(), ({ title }) => title);
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="keys">
        {[...groups].map(([title, members]) => (
          <section key={title}>
            <h3 className="keys-title">{title}</h3>
            <dl className="keys-list">
              {members.flatMap(({ bindings }) =>
                bindings.map(({ label, keys }) => (
                  <div key={label} className="keys-row">
                    <dt>{label}</dt>
                    <dd>
                      <Alternatives keys={keys} />
                    </dd>
                  </div>
                )),
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const PRINTED: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

function Alternatives({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((binding, index) => (
    <Fragment key={binding}>
      {index > 0 && ' or '}
      {binding.split(' ').map((chord, at) => (
        <Fragment key={chord}>
          {at > 0 && ' then '}
          {chord.split('+').map((part, place) => (
            <Fragment key={part}>
              {place > 0 && ' + '}
              <Kbd>{PRINTED[part] ?? (part.length === 1 ? part.toUpperCase() : part)}</Kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </Fragment>
  ));
}
