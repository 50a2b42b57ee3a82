import { Dialog } from '../ui/Dialog.tsx';
import { KeyNames } from './KeyNames.tsx';
import { useCommands } from './keys.tsx';
import './keys-dialog.css';

/** Lists every command of this screen that has keys; the screen's own come first. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const withKeys = useCommands()
    .list()
    .filter(({ keys }) => keys.length > 0);
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="keys">
        {[...Map.groupBy(withKeys, ({ where }) => where)].map(([where, commands]) => (
          <section key={where}>
            <h3 className="keys-title">{where}</h3>
            <dl className="keys-list">
              {commands.map(({ id, title, keys }) => (
                <div key={id} className="keys-row">
                  <dt>{title}</dt>
                  <dd>
                    <KeyNames keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
