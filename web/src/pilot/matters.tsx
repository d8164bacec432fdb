/** web: the side proceedings of a pilot, the open ones first. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import type { Matter } from '../../../domain/pilot';
import { dayOf } from '../format/dates';
import { useLanguage, useTerms } from '../terms/use-terms';
import { matterName } from './matter-name';
import classes from './sections.module.css';
import { isEmpty, Values } from './value-view';

function MatterLine({
  matter,
  view,
}: {
  readonly matter: Matter;
  readonly view: PilotView;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const data = (matter.data ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <li className={classes['matter']} data-open={matter.closedAt === null} data-testid={matter.id}>
      <div className={classes['matterHead']}>
        <b>{matterName(terms, matter.id)}</b>
        <span className={classes['state']} data-open={matter.closedAt === null}>
          {terms.state(matter.kind, matter.state)}
        </span>
        <span className="soft small number">
          {t('matters.opened', { date: dayOf(matter.openedAt, language) })}
          {matter.closedAt !== null && (
            <> · {t('matters.closed', { date: dayOf(matter.closedAt, language) })}</>
          )}
        </span>
      </div>
      {!isEmpty(data) && (
        <details className={classes['more']}>
          <summary>
            {t('matters.details')}
            <span className="only-read">: {matterName(terms, matter.id)}</span>
          </summary>
          <Values values={data} texts={view.texts} chapter={terms.chapterOfKind(matter.kind)} />
        </details>
      )}
    </li>
  );
}

/** Documents are matters by law, and have a page of their own. */
export function Matters({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const matters = view.matters.filter((matter) => matter.kind !== 'document');
  if (matters.length === 0) return <p className="soft">{t('matters.empty')}</p>;
  const order = [...matters].sort(
    (a, b) =>
      Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
      (a.openedAt < b.openedAt ? 1 : -1),
  );
  return (
    <ul className="plain-list">
      {order.map((matter) => (
        <MatterLine key={matter.id} matter={matter} view={view} />
      ))}
    </ul>
  );
}
