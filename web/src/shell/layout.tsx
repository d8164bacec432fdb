/** web: what stands around every page: where one can go, who one is, and what time it is by law. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { mostCounted as most } from '../../../contracts/notices';
import { useCounts } from '../api/queries';
import { useIsInCampaigns } from '../campaigns/use-campaigns';
import { AskingLine } from '../live/asking-line';
import { NewWork } from '../live/new-work';
import { useIsPackAdmin } from '../law/use-law';
import { useNoticeCount } from '../notices/use-notices';
import { useIsOperator, useOpenNotes } from '../operators/use-operators';
import { useIsDirectoryAdmin } from '../webhooks/use-webhooks';
import { useHandlesConcerns } from '../concerns/use-concerns';
import { useSeesFigures } from '../statistics/use-statistics';
import { useSupervises } from '../supervision/use-supervision';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { useNoted } from '../kept/use-noted';
import classes from './layout.module.css';
import { LanguageSwitch } from './language-switch';
import { PracticeBar } from './practice-bar';
import { useMe } from './session';

// What opens over the page is heavy, and nobody opens it in the first moment.
const PersonMenu = lazy(() => import('./person-menu'));
const QueueBar = lazy(() => import('../visits/queue-bar'));

interface Place {
  readonly href: string;
  readonly word:
    | 'tasks'
    | 'pilots'
    | 'supervision'
    | 'propose'
    | 'notices'
    | 'statistics'
    | 'campaigns'
    | 'concerns'
    | 'law'
    | 'directory'
    | 'operators';
  readonly icon: IconName;
}

const places: readonly Place[] = [
  { href: '/tasks', word: 'tasks', icon: 'tasks' },
  { href: '/pilots', word: 'pilots', icon: 'pilots' },
  { href: '/proposals', word: 'propose', icon: 'pen' },
  { href: '/notices', word: 'notices', icon: 'bell' },
];

const forSupervisors: Place = { href: '/supervision', word: 'supervision', icon: 'calendar' };
const figures: Place = { href: '/statistics', word: 'statistics', icon: 'chart' };
const campaigns: Place = { href: '/campaigns', word: 'campaigns', icon: 'flag' };
const forPackAdmins: Place = { href: '/law', word: 'law', icon: 'paper' };
const forDirectoryAdmins: Place = { href: '/directory', word: 'directory', icon: 'person' };
const confidential: Place = { href: '/concerns', word: 'concerns', icon: 'flag' };
const forOperators: Place = { href: '/operators', word: 'operators', icon: 'wrench' };

/** The api counts no further. */
const mostCounted: typeof most = 100;

interface BadgeProps {
  readonly count: number;
  readonly words: string;
  /** Worth knowing, and no alarm. */
  readonly quiet?: boolean;
}

function Badge({ count, words, quiet = false }: BadgeProps): ReactNode {
  if (count === 0) return null;
  return (
    <span className={classes['badge']} data-quiet={quiet}>
      {count < mostCounted ? count : `${mostCounted - 1}+`}
      <span className="only-read"> {words}</span>
    </span>
  );
}

function Overdue(): ReactNode {
  const { t } = useTranslation();
  const { data } = useCounts();
  return <Badge count={data?.overdue ?? 0} words={t('tasks.overdue')} />;
}

function Unread(): ReactNode {
  const { t } = useTranslation();
  const { data } = useNoticeCount();
  return <Badge count={data?.unread ?? 0} words={t('notices.unread')} quiet />;
}

function OpenNotes(): ReactNode {
  const { t } = useTranslation();
  const { data } = useOpenNotes();
  return <Badge count={data?.open ?? 0} words={t('operators.unseen')} />;
}

function Navigation(): ReactNode {
  const { t } = useTranslation();
  const [location] = useLocation();
  const supervises = useSupervises();
  const seesFigures = useSeesFigures();
  const isInCampaigns = useIsInCampaigns();
  const isPackAdmin = useIsPackAdmin();
  const isDirectoryAdmin = useIsDirectoryAdmin();
  const handlesConcerns = useHandlesConcerns();
  const isOperator = useIsOperator();
  const mine = [
    ...places,
    ...(supervises ? [forSupervisors] : []),
    ...(seesFigures ? [figures] : []),
    ...(isInCampaigns ? [campaigns] : []),
    ...(isPackAdmin ? [forPackAdmins] : []),
    ...(isDirectoryAdmin ? [forDirectoryAdmins] : []),
    ...(handlesConcerns ? [confidential] : []),
    ...(isOperator ? [forOperators] : []),
  ];
  return (
    <nav aria-label={t('nav.main')} className={classes['nav']}>
      {mine.map(({ href, word, icon }) => (
        <Link
          key={href}
          href={href}
          className={classes['place'] ?? ''}
          aria-current={location.startsWith(href) ? 'page' : undefined}
        >
          <Icon name={icon} /> <span>{t(`nav.${word}`)}</span>
          {word === 'tasks' && <Overdue />}
          {word === 'notices' && <Unread />}
          {word === 'operators' && <OpenNotes />}
        </Link>
      ))}
    </nav>
  );
}

function Head(): ReactNode {
  const { t } = useTranslation();
  return (
    <header className={`no-print ${classes['head']}`}>
      <div className={classes['bar']}>
        <Link href="/tasks" className={classes['brand'] ?? ''}>
          <img src="/icon.svg" alt="" width={28} height={28} /> {t('brand')}
        </Link>
        <Navigation />
        <div className={classes['me']}>
          <LanguageSwitch signedIn />
          <Suspense fallback={<span className={classes['person']} />}>
            <PersonMenu />
          </Suspense>
        </div>
      </div>
    </header>
  );
}

/** A new page is read from its beginning. */
function useTopOfPage(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [location]);
  return main;
}

export function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { clock, persona } = useMe();
  const kept = useNoted(persona.person);
  const main = useTopOfPage();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('nav.skip')}
      </a>
      <Head />
      {clock.practice && <PracticeBar />}
      <AskingLine />
      <NewWork />
      {kept > 0 && (
        <Suspense>
          <QueueBar />
        </Suspense>
      )}
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
        {children}
      </main>
    </>
  );
}
