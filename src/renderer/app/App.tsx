import { useExpired } from '../client/expiry.ts';
import { EXPIRED } from '../client/loopback.ts';
import { CardEditing } from '../features/card-editor/CardEditing.tsx';
import { DataGate } from '../features/rescue/DataGate.tsx';
import { Search } from '../features/search/Search.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Appearance } from './Appearance.tsx';
import { DroppedFile } from './DroppedFile.tsx';
import { DossierProvider } from './dossier.tsx';
import { Frame } from './Frame.tsx';
import { KeysProvider } from './keys.tsx';
import { LearningCommands } from './LearningCommands.tsx';
import { Screens } from './Screens.tsx';
import { ScrollReset } from './ScrollReset.tsx';
import { ShellCommands } from './ShellCommands.tsx';

/** The whole page. */
export function App() {
  if (useExpired()) {
    return (
      <main>
        <Problem message={EXPIRED} />
      </main>
    );
  }
  return (
    <DataGate>
      <Appearance>
        <KeysProvider>
          <Frame>
            <ScrollReset />
            <DossierProvider>
              <CardEditing>
                <LearningCommands />
                <ShellCommands />
                <DroppedFile />
                <Search />
                <Screens />
              </CardEditing>
            </DossierProvider>
          </Frame>
        </KeysProvider>
      </Appearance>
    </DataGate>
  );
}
