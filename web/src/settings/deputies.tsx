/** web: who stands in for one's posts, and for whom one stands in. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryDesk } from '../../../contracts/directory';
import type { DirectoryView } from '../../../contracts/reference-replies';
import { useDirectory } from '../api/queries';
import { dayOf, daysAfter, localDayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { useMe } from '../shell/session';
import { useLanguage } from '../terms/use-terms';
import { Day, Line, SmallForm } from './parts';
import classes from './settings.module.css';
import { useDirectoryAct, useTyped } from './use-desk';

type Deputy = DirectoryDesk['deputies'][number];
const everything = { commands: 'all', unit: null, field: null, maxAmountVnd: null } as const;

/** Posts of the same unit that somebody else holds. */
const candidates = (directory: DirectoryView | undefined, post: string, me: string) => {
  const unit = directory?.posts.find(({ id }) => id === post)?.unit;
  return (directory?.posts ?? []).filter(
    (each) =>
      each.unit === unit &&
      each.id !== post &&
      each.holders.length > 0 &&
      each.holders.every(({ person }) => person !== me),
  );
};

interface Typed {
  readonly post: string;
  readonly deputy: string;
  readonly from: string;
  readonly lastDay: string;
  readonly instrument: string;
}

interface WhoProps {
  readonly typed: Typed;
  change(change: Partial<Typed>): void;
}

/** Which post, and who acts in it meanwhile. */
function Who({ typed: { post, deputy }, change }: WhoProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const { persona } = useMe();
  const { data: directory } = useDirectory();
  const others = candidates(directory, post, persona.person).map(({ id: value }) => ({
    value,
    label: `${names.post(value)} – ${names.holders(value)}`,
  }));
  return (
    <>
      <NativeSelect
        label={t('settings.forPost')}
        value={post}
        data={persona.posts.map(({ id: value }) => ({ value, label: names.fullPost(value) }))}
        onChange={(event) => change({ post: event.currentTarget.value, deputy: '' })}
      />
      <NativeSelect
        label={t('settings.deputy')}
        value={deputy}
        data={[{ value: '', label: t('form.choose') }, ...others]}
        onChange={(event) => change({ deputy: event.currentTarget.value })}
      />
    </>
  );
}

function DeputyForm(): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const post = persona.posts[0]?.id ?? '';
  const [typed, id, change, empty] = useTyped<Typed>({
    ...{ post, deputy: '', from: '', lastDay: '', instrument: '' },
  });
  const { from, lastDay, instrument } = typed;
  const act = useDirectoryAct('NameDeputy');
  const payload = { ...typed, scope: everything };
  return (
    <SmallForm
      name={t('settings.nameDeputy')}
      isBusy={act.isPending}
      isWhole={Object.values(typed).every((each: string) => each.trim() !== '')}
      error={act.error}
      send={() => act.mutate({ id, payload }, { onSuccess: empty })}
    >
      <Who typed={typed} change={change} />
      <Day label={t('settings.firstDay')} value={from} change={(day) => change({ from: day })} />
      <Day
        label={t('settings.lastDay')}
        value={lastDay}
        min={from}
        change={(day) => change({ lastDay: day })}
      />
      <TextInput
        label={t('settings.instrument')}
        withAsterisk
        value={instrument}
        onChange={(event) => change({ instrument: event.currentTarget.value })}
      />
    </SmallForm>
  );
}

function DeputyLine({ row }: { readonly row: Deputy }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const { persona } = useMe();
  const act = useDirectoryAct('RevokeDeputy');
  const [, id] = useTyped({});
  const isMine = row.givenBy === persona.person;
  const lastDay = `${daysAfter(localDayOf(row.to), -1)}T05:00:00.000Z`;
  const who = isMine
    ? t('settings.standsInForYou', { name: names.holders(row.deputy), post: names.post(row.post) })
    : t('settings.youStandIn', { name: names.person(row.givenBy), post: names.fullPost(row.post) });
  return (
    <Line isNow={row.isStandingIn}>
      <span>
        {who} · {dayOf(row.from, language)} – {dayOf(lastDay, language)} · {row.instrument}
        {row.isStandingIn && ` · ${t('settings.now')}`}
      </span>
      {isMine && (
        <Button
          size="xs"
          variant="default"
          loading={act.isPending}
          onClick={() => act.mutate({ id, payload: { delegation: row.id } })}
        >
          {t('settings.revoke')}
        </Button>
      )}
      {act.isError && <ProblemNote error={act.error} />}
    </Line>
  );
}

export function Deputies({ deputies, now }: Pick<DirectoryDesk, 'deputies' | 'now'>): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const living = deputies.filter(({ revokedAt, to }) => revokedAt === null && to > now);
  return (
    <section aria-labelledby="deputies" className={classes['part']}>
      <h2 id="deputies">{t('settings.deputies')}</h2>
      <p className="soft">{t('settings.deputiesText')}</p>
      {living.length > 0 && (
        <ul className="plain-list">
          {living.map((row) => (
            <DeputyLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      {persona.posts.length > 0 && <DeputyForm />}
    </section>
  );
}
