import type { Bin, MemorySpread } from '../../../shared/model/progress.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Columns } from '../../ui/charts/Columns.tsx';
import { plural } from '../../ui/plural.ts';
import { Part } from './Part.tsx';
import { tellMemory } from './sentences.ts';

/** How stable, difficult and well recalled the cards are, side by side. */
export function MemoryPart({ memory }: { readonly memory: MemorySpread }) {
  const sentence = tellMemory(memory);
  return (
    <Part title="Memory" sentence={sentence} figures={['stability', 'difficulty', 'recall']}>
      {memory.cards > 0 && (
        <div className="progress-multiples">
          <Spread name="Stability" bins={memory.stability} label={labelDays} range={writeDays} />
          <Spread name="Difficulty" bins={memory.difficulty} label={String} range={writeDifficulty} />
          <Spread name="Recall" bins={memory.recall} label={labelShare} range={writeShares} />
        </div>
      )}
    </Part>
  );
}

function Spread({
  name,
  bins,
  label,
  range,
}: {
  readonly name: string;
  readonly bins: readonly Bin[];
  readonly label: (from: number) => string;
  readonly range: (bin: Bin) => string;
}) {
  const most = bins.toSorted((one, other) => other.cards - one.cards)[0];
  const sentence = most ? `${name}: most cards, ${most.cards}, have ${range(most)}.` : name;
  return (
    <div className="progress-multiple">
      <h3>{name}</h3>
      <Columns
        name={`Cards by ${name.toLowerCase()}`}
        sentence={sentence}
        columns={bins.map((bin) => ({
          label: label(bin.from),
          value: bin.cards,
          text: `${range(bin)}: ${plural(bin.cards, 'card')}`,
        }))}
      />
      <ChartTable
        caption={`Cards by ${name.toLowerCase()}`}
        head={[name, 'Cards']}
        rows={bins.map((bin) => [range(bin), String(bin.cards)])}
      />
    </div>
  );
}

const labelDays = (from: number) => (from === 0 ? '<1 d' : `${from} d`);
const labelShare = (from: number) => `${Math.round(100 * from)} %`;

function writeDays({ from, to }: Bin): string {
  if (to === undefined) return `${from} days and more`;
  return from === 0 ? 'less than 1 day' : `${from} to ${plural(to, 'day')}`;
}

function writeDifficulty({ from, to }: Bin): string {
  return `${from} to ${to ?? 10} of 10`;
}

function writeShares({ from, to }: Bin): string {
  return `${Math.round(100 * from)} to ${labelShare(to ?? 1)}`;
}
