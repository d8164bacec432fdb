/** web: what left the house about whom, on whose grant and until when; opened here, and by whom it was opened. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import type { ExportRow } from '../../../contracts/exports';
import { dateOf } from '../format/dates';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { matterName } from '../pilot/matter-name';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import { AccessLog } from './access-log';
import { OpenForm } from './open-form';
import { Opened } from './opened';
import { useExports, useOpening } from './use-exports';

function Opening({ pilot, row }: { readonly pilot: string; readonly row: ExportRow }): ReactNode {
  const { persona } = useMe();
  const opening = useOpening(pilot, row.matter);
  const usual = persona.person === row.person ? 'ownReading' : 'panelReview';
  return (
    <>
      <OpenForm isBusy={opening.isPending} usual={usual} open={opening.mutate} />
      {opening.isError && <ProblemNote error={opening.error} />}
      {opening.data !== undefined && (
        <Opened pilot={pilot} matter={row.matter} page={opening.data} />
      )}
    </>
  );
}

function Export({ pilot, row }: { readonly pilot: string; readonly row: ExportRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { kind, sort, state, name, recipient, recipientTitle, until, closed, log } = row;
  const to = recipientTitle?.[language] ?? recipient;
  return (
    <li data-testid={`export-${row.matter}`}>
      <h3>
        {matterName(terms, row.matter)}: {terms.choice('sort', sort)}
      </h3>
      <p>
        <b>{terms.state(kind, state)}</b> · {t('exports.about', { name })} ·{' '}
        {t('exports.to', { to })}
        {until !== null && ` · ${t('exports.until', { on: dateOf(until, language) })}`}
      </p>
      {closed === null ? (
        <Opening pilot={pilot} row={row} />
      ) : (
        <p className="soft">{closed.words[language]}</p>
      )}
      {log !== null && <AccessLog log={log} />}
    </li>
  );
}

export function Exports({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { data, isError, error } = useExports(view.id, view.revision);
  if (isError) return <ProblemNote error={error} />;
  if (data === undefined) return <Waiting />;
  if (data.exports.length === 0) return <p className="soft">{t('exports.none')}</p>;
  return (
    <ul className="plain-list">
      {data.exports.map((row) => (
        <Export key={row.matter} pilot={view.id} row={row} />
      ))}
    </ul>
  );
}
