/** web: who came from the office's provider, and which person of the directory they are. Nobody is let in by a likeness of names. */
import { Button, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityList } from '../../../contracts/identity';
import type { DirectoryView } from '../../../contracts/reference-replies';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { findPlain } from '../form/fields/reference-input';
import { wallMomentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { Line } from '../settings/parts';
import { useLanguage } from '../terms/use-terms';
import classes from './directory.module.css';

type Identity = IdentityList['identities'][number];
interface WithPeople {
  readonly people: DirectoryView['people'];
}

function useLink(reference: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string | null) => ask('PUT', `/api/identities/${reference}`, { person }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.identities }),
  });
}

interface WhoProps extends WithPeople {
  readonly identity: Identity;
  readonly link: ReturnType<typeof useLink>;
}

function Who({ identity, people, link }: WhoProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const [person, setPerson] = useState<string | null>(null);
  if (identity.person !== null)
    return (
      <div className={classes['acts']}>
        <b>{names.person(identity.person)}</b>
        <Button size="xs" variant="default" onClick={() => link.mutate(null)}>
          {t('directory.unlink')}
        </Button>
      </div>
    );
  return (
    <div className={classes['acts']}>
      <Select
        searchable
        aria-label={t('directory.whoIs', { label: identity.label })}
        placeholder={t('directory.choosePerson')}
        data={people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
        filter={findPlain}
        limit={50}
        value={person}
        onChange={setPerson}
      />
      <Button
        size="xs"
        disabled={person === null}
        loading={link.isPending}
        onClick={() => link.mutate(person)}
      >
        {t('directory.link')}
      </Button>
    </div>
  );
}

function IdentityLine({
  identity,
  people,
}: WithPeople & { readonly identity: Identity }): ReactNode {
  const language = useLanguage();
  const link = useLink(identity.reference);
  const { label, issuer, subject, cameAt } = identity;
  return (
    <Line isNow={identity.person === null}>
      <div>
        {label}
        <div className="soft small">
          {issuer} · {subject} · {wallMomentOf(cameAt, language)} · {identity.reference}
        </div>
      </div>
      <Who {...{ identity, people, link }} />
      {link.isError && <ProblemNote error={link.error} />}
    </Line>
  );
}

export function IdentityPart({ people }: WithPeople): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: keys.identities,
    queryFn: () => ask<IdentityList>('GET', '/api/identities'),
  });
  const identities = data?.identities ?? [];
  return (
    <section aria-labelledby="identities-title">
      <h2 id="identities-title">{t('directory.identities')}</h2>
      <p className="soft">{t('directory.identitiesText')}</p>
      {error !== null && <ProblemNote error={error} />}
      {data !== undefined && identities.length === 0 && <p>{t('directory.noIdentity')}</p>}
      <ul className="plain-list">
        {identities.map((identity) => (
          <IdentityLine key={identity.reference} identity={identity} people={people} />
        ))}
      </ul>
    </section>
  );
}
