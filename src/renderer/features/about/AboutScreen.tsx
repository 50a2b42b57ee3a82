import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { sayIdentity } from './identity-words.ts';
import { NoticeList } from './NoticeList.tsx';
import { useShipped } from './use-shipped.ts';
import './about.css';

/** Which Lectern this is, where its article, map and letters come from, and the licences of all it is built with. */
export function AboutScreen() {
  const heading = useHeading('About Lectern');
  const { title, dateline, source } = useDossier();
  const identity = useShipped('identity.json');
  const notices = useShipped('notices.json');
  const again = () => void Promise.all([identity.refetch(), notices.refetch()]);
  return (
    <div className="about">
      <header className="about-head">
        <img className="about-icon" src="/icon.png" alt="" />
        <div>
          <h1 className="about-title" ref={heading} tabIndex={-1}>
            About Lectern
          </h1>
          {identity.data && <p className="about-identity">{sayIdentity(identity.data)}</p>}
        </div>
      </header>
      <p>Lectern helps you learn one text thoroughly. Nothing of what you do leaves your computer.</p>
      <section className="about-part">
        <h2>The article</h2>
        <p>
          <cite>{title}</cite> ({dateline}). {source}.
        </p>
        <p>
          Its words are as they were found. The facts, cards, places and editor’s notes were drawn from it for
          Lectern.
        </p>
        <div>
          <LinkButton href="/read">Read it</LinkButton>
        </div>
      </section>
      <section className="about-part">
        <h2>The map and the letters</h2>
        <p>
          The map is drawn from Natural Earth (public domain, naturalearthdata.com), by way of world-atlas.
          The letters are Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font License.
        </p>
      </section>
      <section className="about-part">
        <h2>What Lectern is built with</h2>
        {notices.data && <NoticeList notices={notices.data} />}
        {identity.isPending || notices.isPending ? <Waiting /> : null}
        {identity.isError || notices.isError ? (
          <Problem
            message="What Lectern is built with could not be read. Your data are untouched; try again, or start Lectern anew."
            onRetry={again}
          />
        ) : null}
      </section>
      <div>
        <LinkButton href="/settings" look="quiet">
          Back to Settings
        </LinkButton>
      </div>
    </div>
  );
}
