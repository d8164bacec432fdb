/** web: keys of other systems: made for named scopes until a day, shown once, revoked at once. */
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../../../contracts/endpoints/endpoint';
import type { KeyList, KeyMade } from '../../../contracts/identity';
import type { DirectoryView } from '../../../contracts/reference-replies';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { findPlain } from '../form/fields/reference-input';
import { wallMomentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { Day, Line, SmallForm } from '../settings/parts';
import { SecretOnce } from '../settings/secret-once';
import { useLanguage } from '../terms/use-terms';
import classes from './directory.module.css';

const scopes = [
  'tasks:read',
  'pilots:read',
  'statistics:read',
  'directory:read',
  'directory:write',
] as const satisfies readonly Scope[];

const scopeWords = {
  'tasks:read': 'directory.scopes.tasksRead',
  'pilots:read': 'directory.scopes.pilotsRead',
  'statistics:read': 'directory.scopes.statisticsRead',
  'directory:read': 'directory.scopes.directoryRead',
  'directory:write': 'directory.scopes.directoryWrite',
} as const satisfies Record<Scope, string>;

const nothing = { name: '', person: null as string | null, lastDay: '', chosen: [] as Scope[] };

type Key = KeyList['keys'][number];

function useFacts({ person, scopes: allowed, expiresAt, lastUsedAt }: Key): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  return [
    names.person(person),
    allowed.map((scope) => t(scopeWords[scope as Scope])).join(', '),
    t('directory.until', { at: wallMomentOf(expiresAt, language) }),
    lastUsedAt === null
      ? t('directory.neverUsed')
      : t('directory.lastUsed', { at: wallMomentOf(lastUsedAt, language) }),
  ];
}

function KeyLine({ line }: { readonly line: Key }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => ask('DELETE', `/api/keys/${line.id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
  });
  const facts = useFacts(line);
  const { name, revokedAt } = line;
  return (
    <Line>
      <div>
        <b>{name}</b>
        <div className="soft small">{facts.join(' · ')}</div>
      </div>
      {revokedAt === null ? (
        <Button
          size="xs"
          variant="default"
          aria-label={`${t('directory.revoke')}: ${name}`}
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
        >
          {t('directory.revoke')}
        </Button>
      ) : (
        <span>{t('directory.revoked')}</span>
      )}
      {revoke.isError && <ProblemNote error={revoke.error} />}
    </Line>
  );
}

interface WithPeople {
  readonly people: DirectoryView['people'];
}

function Scopes({
  chosen,
  change,
}: {
  readonly chosen: readonly Scope[];
  change(next: Scope[]): void;
}) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('directory.scope')}
      value={[...chosen]}
      onChange={(next) => change(scopes.filter((scope) => next.includes(scope)))}
    >
      <div className={classes['scopes']}>
        {scopes.map((scope) => (
          <Checkbox key={scope} value={scope} label={t(scopeWords[scope])} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

type Typed = typeof nothing;

interface KeyFieldsProps extends WithPeople {
  readonly typed: Typed;
  change(part: Partial<Typed>): void;
}

function KeyFields({ people, typed, change }: KeyFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { name, person, lastDay, chosen } = typed;
  return (
    <>
      <TextInput
        label={t('directory.keyName')}
        withAsterisk
        maxLength={120}
        value={name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        searchable
        withAsterisk
        label={t('directory.keyPerson')}
        data={people.map((each) => ({ value: each.id, label: `${each.name} (${each.id})` }))}
        filter={findPlain}
        limit={50}
        value={person}
        onChange={(next) => change({ person: next })}
      />
      <Day
        label={t('directory.keyLastDay')}
        value={lastDay}
        change={(day) => change({ lastDay: day })}
      />
      <Scopes chosen={chosen} change={(next) => change({ chosen: next })} />
    </>
  );
}

function MakeKey({ people }: WithPeople): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const { name, person, lastDay, chosen } = typed;
  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  const make = useMutation({
    mutationFn: () => ask<KeyMade>('POST', '/api/keys', { name, person, lastDay, scopes: chosen }),
    onSuccess: async () => {
      setTyped(nothing);
      await client.invalidateQueries({ queryKey: keys.apiKeys });
    },
  });
  return (
    <>
      <SmallForm
        name={t('directory.makeKey')}
        isBusy={make.isPending}
        isWhole={name.trim() !== '' && person !== null && lastDay !== '' && chosen.length > 0}
        error={make.error}
        send={() => make.mutate()}
      >
        <KeyFields {...{ people, typed, change }} />
      </SmallForm>
      {make.data !== undefined && (
        <SecretOnce
          label={t('directory.token')}
          value={make.data.token}
          warning={t('directory.tokenOnce')}
        />
      )}
    </>
  );
}

export function KeyPart({ people }: WithPeople): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: keys.apiKeys,
    queryFn: () => ask<KeyList>('GET', '/api/keys'),
  });
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{t('directory.keys')}</h2>
      <p className="soft">{t('directory.keysText')}</p>
      {error !== null && <ProblemNote error={error} />}
      <ul className="plain-list">
        {(data?.keys ?? []).map((line) => (
          <KeyLine key={line.id} line={line} />
        ))}
      </ul>
      <MakeKey people={people} />
    </section>
  );
}
