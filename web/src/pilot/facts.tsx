/** web: a pilot at a glance: its people, its term, its law and its relatives. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PilotView } from '../../../contracts/http';
import { usePilot } from '../api/queries';
import { dateOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './aside.module.css';
import { PackLineage } from './pack-lineage';

function Fact({
  word,
  children,
}: {
  readonly word: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PostOf({ post }: { readonly post: string }): ReactNode {
  const names = useNames();
  return (
    <>
      {names.holders(post)} <span className="soft">{names.fullPost(post)}</span>
    </>
  );
}

function Term({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const { term, startedOn, endedOn } = view.pilot.running;
  const last = term === null ? null : term.kind === 'date' ? term.end : term.reviewOn;
  return (
    <>
      {startedOn !== null && <Fact word={t('pilot.start')}>{dateOf(startedOn, language)}</Fact>}
      {last !== null && (
        <Fact word={t('pilot.term')}>
          {terms.choice('kind', term?.kind ?? 'date')}: {dateOf(last, language)}
        </Fact>
      )}
      {endedOn !== null && <Fact word={t('pilot.end')}>{dateOf(endedOn, language)}</Fact>}
    </>
  );
}

/** By its title; by its id until that is known. */
function Relative({ id }: { readonly id: string }): ReactNode {
  const { data } = usePilot(id);
  return (
    <Link href={`/pilots/${id}`} className={classes['child'] ?? ''}>
      {data?.title ?? id}
    </Link>
  );
}

function Relatives({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { parent, predecessor, children } = view.pilot.links;
  const before = parent ?? predecessor;
  return (
    <>
      {before !== null && (
        <Fact word={t('pilot.parent')}>
          <Relative id={before} />
        </Fact>
      )}
      {children.length > 0 && (
        <Fact word={t('pilot.children')}>
          {children.map((child) => (
            <Relative key={child} id={child} />
          ))}
        </Fact>
      )}
    </>
  );
}

/** For auditors alone; the api asks again. */
const useIsAuditor = (): boolean => useMe().persona.posts.some(({ kind }) => kind === 'auditor');

function Papers({ pilot }: { readonly pilot: string }): ReactNode {
  const { t } = useTranslation();
  const isAuditor = useIsAuditor();
  return (
    <p className="no-print">
      <Link href={`/pilots/${pilot}/proof`}>{t('proof.title')}</Link>
      {isAuditor && (
        <>
          {' · '}
          <Link href={`/pilots/${pilot}/evidence`}>{t('evidence.link')}</Link>
        </>
      )}
    </p>
  );
}

export function Facts({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { posts, proposal, law, outcome } = view.pilot;
  return (
    <section className="sheet" aria-labelledby="facts">
      <h2 id="facts">{t('pilot.facts')}</h2>
      <dl className={classes['facts']}>
        <Fact word={t('pilot.proposer')}>
          {names.person(proposal.proposer.person)}{' '}
          <span className="soft">{names.fullPost(proposal.proposer.post)}</span>
        </Fact>
        {posts.owner !== null && (
          <Fact word={t('pilot.owner')}>
            <PostOf post={posts.owner} />
          </Fact>
        )}
        {posts.supervisor !== null && (
          <Fact word={t('pilot.supervisor')}>
            <PostOf post={posts.supervisor} />
          </Fact>
        )}
        <Term view={view} />
        {outcome.value !== null && (
          <Fact word={t('pilot.outcome')}>{terms.choice('outcome', outcome.value)}</Fact>
        )}
        <Fact word={t('pilot.law')}>
          <PackLineage law={law} />
        </Fact>
        <Fact word={t('pilot.calendar')}>{law.calendar}</Fact>
        <Relatives view={view} />
      </dl>
      <Papers pilot={view.id} />
    </section>
  );
}
