/** web: what was done to lives from outside, for operators: what is open first of all, and what somebody has looked at. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { NotFound } from '../shell/not-found';
import { NoteRow } from './note-row';
import classes from './operators.module.css';
import { Undelivered } from './undelivered';
import { useIsOperator, useOpenNotes, useOperatorNotes } from './use-operators';

const states = ['open', 'acknowledged', 'all'] as const;
type State = (typeof states)[number];

const stateOf = (text: string): State => states.find((state) => state === text) ?? 'open';

function States({
  chosen,
  choose,
}: {
  readonly chosen: State;
  choose(state: string): void;
}): ReactNode {
  const { t } = useTranslation();
  const { data } = useOpenNotes();
  return (
    <div role="group" aria-label={t('operators.states')} className={classes['states']}>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={state === chosen}
          onClick={() => choose(state === 'open' ? '' : state)}
        >
          {t(`operators.${state}`)} {state === 'open' && <b>{data?.open ?? '–'}</b>}
        </button>
      ))}
    </div>
  );
}

function Notes(): ReactNode {
  const { t } = useTranslation();
  const [text, setState] = useFilter('state');
  const state = stateOf(text);
  const notes = useOperatorNotes(state === 'all' ? '' : state);
  usePageTitle(t('operators.title'));
  const rows = notes.data?.pages.flatMap((page) => page.notes) ?? [];
  return (
    <div className="page">
      <h1>{t('operators.title')}</h1>
      <p className="soft">{t('operators.lead')}</p>
      <States chosen={state} choose={setState} />
      <Paged
        query={notes}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{t(state === 'open' ? 'operators.emptyOpen' : 'operators.empty')}</p>
          </Empty>
        }
      >
        <ol className={`plain-list ${classes['rows']}`} aria-label={t('operators.list')}>
          {rows.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ol>
      </Paged>
      <Undelivered />
    </div>
  );
}

/** For others there is no such page: they would be refused anyway. */
export default function OperatorsPage(): ReactNode {
  return useIsOperator() ? <Notes /> : <NotFound />;
}
