import { lazy, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { useKeys } from '../../app/keys.tsx';
import { isWithin } from '../../app/places.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { VIEWS } from './views.ts';
import './explore.css';

const EntityScreen = lazy(async () => ({
  default: (await import('./entity/EntityScreen.tsx')).EntityScreen,
}));

const ENTITY = '/explore/entities/:id';

const addressOf = (slug: string) => `/explore/${slug}`;

/** The ways of looking at the article other than reading it, side by side. */
export function ExploreScreen() {
  const [path, navigate] = useLocation();
  useKeys(
    'Explore',
    VIEWS.map(({ slug, name }, index) => ({
      keys: [String(index + 1)],
      label: `Show ${name}`,
      run: () => navigate(addressOf(slug)),
    })),
  );
  return (
    <div className="explore">
      <nav aria-label="Explore">
        <ul className="explore-tabs">
          {VIEWS.map(({ slug, name, icon: Icon }) => (
            <li key={slug}>
              <Link
                href={addressOf(slug)}
                className="explore-tab"
                aria-current={isWithin(addressOf(slug), path) ? 'page' : undefined}
              >
                <Icon size={18} aria-hidden="true" />
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {VIEWS.map(({ slug, Page }) => (
            <Route key={slug} path={addressOf(slug)} component={Page} />
          ))}
          <Route path={ENTITY}>{({ id }) => <EntityScreen key={id} id={id} />}</Route>
          <Route path="/explore">
            <Redirect to={addressOf('people')} replace />
          </Route>
          <Route>
            <EmptyState
              title="There is no such page"
              actions={<LinkButton href="/explore">Go to Explore</LinkButton>}
            >
              The address leads nowhere in Lectern.
            </EmptyState>
          </Route>
        </Switch>
      </Suspense>
    </div>
  );
}
