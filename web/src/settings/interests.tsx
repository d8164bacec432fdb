/** web: what somebody declares of their own interests: from then on they are kept away from pilots that it concerns. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryDesk } from '../../../contracts/directory';
import { ActButton, ActDialog } from '../directory/act-dialog';
import { dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import { Line } from './parts';
import classes from './settings.module.css';
import { useDirectoryAct, useTyped } from './use-desk';

type Interest = DirectoryDesk['interests'][number];
const chapter = 'directory-fields';

function InterestLine({ interest }: { readonly interest: Interest }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const terms = useTerms();
  const act = useDirectoryAct('WithdrawInterest');
  const [, id] = useTyped({});
  const { about, nature, from } = interest;
  const whom =
    about.kind === 'person'
      ? names.person(about.person)
      : about.kind === 'unit'
        ? names.unit(about.unit)
        : about.name;
  return (
    <Line>
      <span>
        {whom} · {terms.choice('nature', nature, chapter)} ·{' '}
        {t('interests.since', { date: dayOf(from, language) })}
      </span>
      <Button
        size="xs"
        variant="default"
        aria-label={`${terms.command('WithdrawInterest')}: ${whom}`}
        loading={act.isPending}
        onClick={() => act.mutate({ id, payload: { interest: interest.id } })}
      >
        {terms.command('WithdrawInterest')}
      </Button>
      {act.isError && <ProblemNote error={act.error} />}
    </Line>
  );
}

export function Interests({ interests, now }: Pick<DirectoryDesk, 'interests' | 'now'>): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const mine = interests.filter(
    ({ person, to }) => person === persona.person && (to === null || to > now),
  );
  return (
    <section aria-labelledby="interests" className={classes['part']}>
      <h2 id="interests">{t('interests.title')}</h2>
      <p className="soft">{t('interests.text')}</p>
      {mine.length > 0 && (
        <ul className="plain-list">
          {mine.map((interest) => (
            <InterestLine key={interest.id} interest={interest} />
          ))}
        </ul>
      )}
      <ActDialog>
        <ActButton act="DeclareInterest" settled={{ person: persona.person }} about="" />
      </ActDialog>
    </section>
  );
}
