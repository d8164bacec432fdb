/** web: people of the directory, found without diacritics, with what they hold and what may be done. */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryView } from '../../../contracts/reference-replies';
import { matches } from '../../../contracts/plain';
import { useNames } from '../format/use-names';
import { ActButton } from './act-dialog';
import classes from './directory.module.css';

interface PeopleProps {
  readonly directory: DirectoryView;
}

type Person = DirectoryView['people'][number];

/** More are found by typing more. */
const mostShown = 12;

function postsByPerson({ posts }: DirectoryView): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, readonly string[]>();
  for (const { id, holders } of posts)
    for (const { person } of holders) held.set(person, [...(held.get(person) ?? []), id]);
  return held;
}

function PersonLine({
  person: { id, name },
  posts,
}: {
  readonly person: Person;
  readonly posts: readonly string[];
}): ReactNode {
  const names = useNames();
  return (
    <li className={classes['row']}>
      <div>
        <b>{name}</b> <span className="soft small number">{id}</span>
        {posts.map((post) => (
          <div key={post} className={classes['held']}>
            <span>{names.fullPost(post)}</span>
            <ActButton act="EndHolding" settled={{ person: id, post }} about={name} />
          </div>
        ))}
      </div>
      <div className={classes['acts']}>
        <ActButton act="Appoint" settled={{ person: id }} about={name} />
        <ActButton act="RecordAbsence" settled={{ person: id }} about={name} />
        <ActButton act="RenamePerson" settled={{ person: id }} about={name} />
      </div>
    </li>
  );
}

export function People({ directory }: PeopleProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const held = postsByPerson(directory);
  const found = directory.people.filter(({ id, name }) => matches(`${name} ${id}`, sought));
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{t('directory.people')}</h2>
      <div className={classes['bar']}>
        <TextInput
          type="search"
          label={t('directory.findPerson')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ActButton act="AddPerson" settled={{}} about="" />
      </div>
      <p role="status" className="soft small">
        {t('directory.foundPeople', {
          count: found.length,
          shown: Math.min(found.length, mostShown),
        })}
      </p>
      <ul className="plain-list">
        {found.slice(0, mostShown).map((person) => (
          <PersonLine key={person.id} person={person} posts={held.get(person.id) ?? []} />
        ))}
      </ul>
    </section>
  );
}
