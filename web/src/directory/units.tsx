/** web: units with their posts and who holds them. A post that nobody holds is said to be vacant, and stands first of all. */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryView } from '../../../contracts/reference-replies';
import { matches } from '../../../contracts/plain';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import { ActButton } from './act-dialog';
import classes from './directory.module.css';

type Unit = DirectoryView['units'][number];
type Post = DirectoryView['posts'][number];

interface UnitsProps {
  readonly directory: DirectoryView;
}

const mostShown = 40;

function PostLine({ post: { id, title, holders } }: { readonly post: Post }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const about = title[language];
  return (
    <li className={classes['row']}>
      <div>
        {about} <span className="soft small number">{id}</span>
        {holders.length === 0 ? (
          <div className={classes['vacant']}>
            <Icon name="late" size={15} /> {t('directory.vacant')}
          </div>
        ) : (
          <div>
            {holders.map(({ name, capacity }) => (
              <span key={name}>
                <b>{name}</b>
                {capacity === 'acting' && ` (${t('directory.acting')})`}{' '}
              </span>
            ))}
          </div>
        )}
      </div>
      <div className={classes['acts']}>
        <ActButton act="Appoint" settled={{ post: id }} about={about} />
        <ActButton act="RenamePost" settled={{ post: id }} about={about} />
        <ActButton act="AbolishPost" settled={{ post: id }} about={about} />
      </div>
    </li>
  );
}

function UnitPart({
  unit,
  posts,
}: {
  readonly unit: Unit;
  readonly posts: readonly Post[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const name = unit.name[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes['unit']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{name}</b>{' '}
        <span className="soft small">
          {terms.choice('level', unit.level, 'directory-fields')} ·{' '}
          {t('directory.postCount', { count: posts.length })}
        </span>
      </summary>
      {isOpen && (
        <>
          <div className={classes['acts']}>
            <ActButton act="AddPost" settled={{ unit: unit.id }} about={name} />
            <ActButton act="RenameUnit" settled={{ unit: unit.id }} about={name} />
            <ActButton act="MergeUnit" settled={{ unit: unit.id }} about={name} />
            <ActButton act="AbolishUnit" settled={{ unit: unit.id }} about={name} />
          </div>
          <ul className="plain-list">
            {posts.map((post) => (
              <PostLine key={post.id} post={post} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

export function Vacancies({ directory }: UnitsProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const vacant = directory.posts.filter(({ holders }) => holders.length === 0);
  if (vacant.length === 0) return <p className="soft">{t('directory.noVacancy')}</p>;
  return (
    <section aria-labelledby="vacancies-title">
      <h2 id="vacancies-title">{t('directory.vacancies', { count: vacant.length })}</h2>
      <p className="soft">{t('directory.vacanciesText')}</p>
      <ul className="plain-list">
        {vacant.slice(0, mostShown).map(({ id }) => (
          <li key={id} className={classes['row']}>
            <span className={classes['vacant']}>
              <Icon name="late" size={15} /> {names.fullPost(id)}
            </span>
            <ActButton act="Appoint" settled={{ post: id }} about={names.fullPost(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Units({ directory }: UnitsProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const found = directory.units.filter(({ id, name }) =>
    matches(`${name[language]} ${id}`, sought),
  );
  return (
    <section aria-labelledby="units-title">
      <h2 id="units-title">{t('directory.units')}</h2>
      <div className={classes['bar']}>
        <TextInput
          type="search"
          label={t('directory.findUnit')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ActButton act="AddUnit" settled={{}} about="" />
      </div>
      {found.slice(0, mostShown).map((unit) => (
        <UnitPart
          key={unit.id}
          unit={unit}
          posts={directory.posts.filter((post) => post.unit === unit.id)}
        />
      ))}
      {found.length > mostShown && (
        <p className="soft small">
          {t('directory.moreUnits', { count: found.length - mostShown })}
        </p>
      )}
    </section>
  );
}
