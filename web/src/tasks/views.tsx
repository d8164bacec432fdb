/** web: views of the inbox that one keeps by a name, in the order that one likes, and those that others share. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskViewKept, TaskViews } from '../../../contracts/inbox';
import { useTaskViews, useViewChange } from '../api/inbox';
import type { InboxFilter } from '../api/inbox';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import classes from './tasks.module.css';
import type { FilterDesk } from './use-inbox-filter';

type View = TaskViews['views'][number];
type Change = ReturnType<typeof useViewChange>;

interface ViewLineProps {
  readonly view: View;
  readonly desk: FilterDesk;
  readonly change: Change;
  /** One's own, in their order. */
  readonly own: readonly string[];
}

function OwnTools({ view, change, own }: Omit<ViewLineProps, 'desk'>): ReactNode {
  const { t } = useTranslation();
  const at = own.indexOf(view.id);
  const higher = [
    ...own.slice(0, at - 1),
    view.id,
    ...own.slice(at - 1).filter((id) => id !== view.id),
  ];
  return (
    <>
      {at > 0 && (
        <button
          type="button"
          className={classes['tool']}
          aria-label={t('inbox.moveUp', { name: view.name })}
          onClick={() => change.mutate({ order: higher })}
        >
          ↑
        </button>
      )}
      <button
        type="button"
        className={classes['tool']}
        aria-label={t('inbox.dropView', { name: view.name })}
        onClick={() => change.mutate({ drop: view.id })}
      >
        ×
      </button>
    </>
  );
}

function ViewLine({ view, desk, change, own }: ViewLineProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const filter = view.filter as InboxFilter;
  const isOpen =
    new URLSearchParams(filter).toString() === new URLSearchParams(desk.filter).toString();
  return (
    <li className={classes['view']}>
      <button
        type="button"
        className={classes['viewName']}
        aria-pressed={isOpen}
        onClick={() => desk.replace(filter)}
      >
        {view.name}
      </button>
      {view.sharedBy !== null && (
        <span className="soft small">{t('inbox.sharedBy', { name: view.sharedBy })}</span>
      )}
      {view.sharedBy === null && view.sharedWith !== null && (
        <span className="soft small">
          {t('inbox.sharedWith', { post: names.post(view.sharedWith) })}
        </span>
      )}
      {view.sharedBy === null && <OwnTools {...{ view, change, own }} />}
    </li>
  );
}

interface KeepProps {
  readonly desk: FilterDesk;
  readonly posts: readonly string[];
  readonly change: Change;
}

/** Keeps the view that is shown, and says so. */
function useKeeping({ desk, change }: Omit<KeepProps, 'posts'>) {
  const { t } = useTranslation();
  const tell = useTell();
  return (name: string, sharedWith: string, onSuccess: () => void): void => {
    const kept = {
      name: name.trim(),
      filter: desk.filter as TaskViewKept['filter'],
      sharedWith: sharedWith === '' ? null : sharedWith,
    };
    const told = (): void => {
      tell(t('inbox.kept', { name: kept.name }));
      onSuccess();
    };
    change.mutate({ keep: kept }, { onSuccess: told });
  };
}

function Keep({ desk, posts, change }: KeepProps): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const [name, setName] = useState('');
  const [sharedWith, setSharedWith] = useState('');
  const keep = useKeeping({ desk, change });
  return (
    <form
      className={classes['keep']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keep(name, sharedWith, () => setName(''));
      }}
    >
      <TextInput
        label={t('inbox.viewName')}
        value={name}
        maxLength={80}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('inbox.shareWith')}
        value={sharedWith}
        data={[
          { value: '', label: t('inbox.onlyMe') },
          ...posts.map((post) => ({ value: post, label: names.fullPost(post) })),
        ]}
        onChange={(event) => setSharedWith(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={change.isPending}>
        {t('inbox.keep')}
      </Button>
    </form>
  );
}

export function Views({ desk }: { readonly desk: FilterDesk }): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const { data } = useTaskViews();
  const change = useViewChange();
  const views = data?.views ?? [];
  const own = views.filter(({ sharedBy }) => sharedBy === null).map(({ id }) => id);
  const copy = (): void =>
    void navigator.clipboard
      ?.writeText(window.location.href)
      .then(() => tell(t('inbox.linkCopied')))
      .catch(() => tell(t('inbox.linkNot')));
  return (
    <details className={classes['filters']}>
      <summary>
        {t('inbox.views')} {views.length > 0 && <b>{views.length}</b>}
      </summary>
      {views.length === 0 && <p className="soft small">{t('inbox.noViews')}</p>}
      <ul className={`plain-list ${classes['views']}`}>
        {views.map((view) => (
          <ViewLine key={`${view.sharedBy} ${view.id}`} {...{ view, desk, change, own }} />
        ))}
      </ul>
      {change.isError && <ProblemNote error={change.error} />}
      <p className={classes['keepTitle']}>{t('inbox.keepView')}</p>
      <Keep desk={desk} posts={data?.posts ?? []} change={change} />
      <Button variant="subtle" size="xs" leftSection={<Icon name="out" size={14} />} onClick={copy}>
        {t('inbox.copyLink')}
      </Button>
    </details>
  );
}
