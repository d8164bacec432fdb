/** web: the door in practice mode: whom one plays, found by name, post or unit. */
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../contracts/http';
import type { Language } from '../../../domain/words';
import { Link } from 'wouter';
import { usePersonas } from '../api/queries';
import { matches } from '../../../contracts/plain';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { SearchField } from '../parts/search-field';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import { DoorHead } from './door-head';
import classes from './sign-in.module.css';
import { useEnter } from './use-enter';

interface UnitOfPeople {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Persona[];
}

const textOf = (persona: Persona, language: Language): string =>
  [
    persona.name,
    ...persona.posts.flatMap((post) => [post.title[language], post.unitName[language]]),
  ].join(' ');

/** Under the unit of their first post, in the order of the directory. */
function byUnit(
  personas: readonly Persona[],
  language: Language,
  noPost: string,
): readonly UnitOfPeople[] {
  const units = new Map<string, UnitOfPeople>();
  for (const persona of personas) {
    const post = persona.posts[0];
    const id = post?.unit ?? '';
    const unit = units.get(id) ?? { id, name: post?.unitName[language] ?? noPost, people: [] };
    units.set(id, { ...unit, people: [...unit.people, persona] });
  }
  return [...units.values()];
}

function PersonCard({
  persona,
  enter,
  busy,
}: {
  readonly persona: Persona;
  enter(person: string): void;
  readonly busy: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const posts = persona.posts.map((post) => post.title[language]).join(', ');
  return (
    <li>
      <button
        type="button"
        className={classes['card']}
        disabled={busy}
        onClick={() => enter(persona.person)}
        data-testid={`persona-${persona.person}`}
        data-post={persona.posts[0]?.id}
        aria-label={t('signIn.as', { name: persona.name, post: posts })}
      >
        <b>{posts === '' ? t('signIn.noPost') : posts}</b>
        <span>{persona.name}</span>
      </button>
    </li>
  );
}

function People({ words }: { readonly words: string }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const personas = usePersonas();
  const { enter, busy, error } = useEnter();
  const units = useMemo(
    () =>
      byUnit(
        (personas.data ?? []).filter((each) => matches(textOf(each, language), words)),
        language,
        t('signIn.noPost'),
      ),
    [personas.data, language, words, t],
  );
  if (personas.isPending) return <Waiting />;
  if (personas.isError)
    return <ProblemNote error={personas.error} retry={() => void personas.refetch()} />;
  return (
    <>
      {error !== null && <ProblemNote error={error} />}
      {units.length === 0 && <p role="status">{t('signIn.none', { words })}</p>}
      {units.map((unit) => (
        <section key={unit.id} className={classes['unit']} aria-labelledby={`unit-${unit.id}`}>
          <h2 id={`unit-${unit.id}`}>
            {unit.name}{' '}
            <small className="soft">{t('signIn.found', { count: unit.people.length })}</small>
          </h2>
          <ul className={`plain-list ${classes['cards']}`}>
            {unit.people.map((persona) => (
              <PersonCard key={persona.person} persona={persona} enter={enter} busy={busy} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  usePageTitle(t('signIn.title'));
  return (
    <>
      <DoorHead />
      <main className="page">
        <p className={classes['practice']}>
          <b>{t('practice.tag')}</b> {t('practice.note')}
        </p>
        <h1>{t('signIn.title')}</h1>
        <p className="soft prose">{t('signIn.lead')}</p>
        <p>
          <Link href="/speak-up">{t('speakUp.title')}</Link>
          {' · '}
          <Link href="/public">{t('public.link')}</Link>
        </p>
        <div className={classes['search']}>
          <SearchField label={t('signIn.search')} value={words} onSearch={setWords} />
        </div>
        <People words={words} />
      </main>
    </>
  );
}
