/** web: one published part of a pilot: what it says, and what was measured against what was wanted. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicFact, PublicIndicatorRow, PublicPilot } from '../../../contracts/public';
import { dateOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import type { Language } from '../../../domain/words';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './public.module.css';

type Section = PublicPilot['sections'][number];

/** Whose words name the fields of a part. */
const chapters: { readonly [P in Section['part']]: string } = {
  summary: 'publication',
  plan: 'proposal',
  decision: 'decision',
  costs: 'proposal',
  supervision: 'publication',
  results: 'assessment',
  lessons: 'completion',
};

const own = ['decisionKind', 'startedOn', 'end', 'endedOn', 'visitsHeld', 'lastVisitOn'] as const;
const isOwn = (field: string): field is (typeof own)[number] =>
  (own as readonly string[]).includes(field);

function useFieldName(part: Section['part']): (field: string) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  return (field) =>
    isOwn(field) ? t(`public.fields.${field}`) : terms.field(field, chapters[part]);
}

function Value({ fact, part }: { readonly fact: PublicFact; readonly part: Section['part'] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  switch (fact.as) {
    case 'texts':
    case 'lines': {
      const told = fact.as === 'texts' ? fact.texts : fact.lines;
      return told.length === 1 ? (
        <p className={classes['prose']}>{told[0]}</p>
      ) : (
        <ul>
          {told.map((each, i) => (
            <li key={i} className={classes['prose']}>
              {each}
            </li>
          ))}
        </ul>
      );
    }
    case 'day':
      return <>{dateOf(fact.day, language)}</>;
    case 'vnd':
      return <>{t('public.vnd', { amount: numberOf(fact.number, language) })}</>;
    case 'number':
      return <>{numberOf(fact.number, language)}</>;
    case 'choice':
      return fact.field === 'decisionKind' ? (
        <>{t(`public.decisionKinds.${fact.choice === 'full' ? 'full' : 'pilot'}`)}</>
      ) : (
        <>{terms.choice(fact.field, fact.choice, chapters[part])}</>
      );
  }
}

const told = (value: number | null, language: Language): string =>
  value === null ? '–' : numberOf(value, language);

/** Read in rows on a phone as well: each cell says what it is. */
function Indicators({ rows }: { readonly rows: readonly PublicIndicatorRow[] }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const judged = rows.some(({ score }) => score !== null);
  return (
    <ul className={classes['indicators']}>
      {rows.map(({ name, unit, baseline, target, value, score }) => (
        <li key={name}>
          <b>{name}</b> ({unit})
          <div className="soft">
            {t('public.fromTo', { from: told(baseline, language), to: told(target, language) })}
          </div>
          {judged && (
            <div>
              {t('public.reached', { value: told(value, language) })}
              {score !== null && ` · ${terms.choice('score', score, 'scoring')}`}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

export function PublicSection({ section }: { readonly section: Section }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const { part, facts, indicators } = section;
  const nameOf = useFieldName(part);
  return (
    <section
      className={`sheet ${classes['part']}`}
      aria-labelledby={`part-${part}`}
      data-part={part}
    >
      <h2 id={`part-${part}`}>{terms.choice('part', part, 'publication')}</h2>
      {facts.length === 0 && indicators.length === 0 && (
        <p className="soft">{t('public.nothingToTell')}</p>
      )}
      <dl className={classes['facts']}>
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{nameOf(fact.field)}</dt>
            <dd>
              <Value fact={fact} part={part} />
            </dd>
          </div>
        ))}
        {indicators.length > 0 && (
          <div>
            <dt>{terms.field('indicators', 'proposal')}</dt>
            <dd>
              <Indicators rows={indicators} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
