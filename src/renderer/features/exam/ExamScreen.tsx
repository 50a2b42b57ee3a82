import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { ExamPage } from './ExamPage.tsx';

/** The day by which the dossier must be known, and the plan until then. */
export function ExamScreen() {
  const { id } = useDossier();
  const today = useReply('today.get', { dossier: id });
  const exam = useReply('exam.get', { dossier: id });
  return (
    <Loaded query={today}>
      {({ studyDay }) => <Loaded query={exam}>{(data) => <ExamPage exam={data} today={studyDay} />}</Loaded>}
    </Loaded>
  );
}
