/** web: the papers that a decision rests on: legality sheets, the Party committee's opinion, other opinions. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView, Texts } from '../../../contracts/http';
import type { LegalitySheet, Opinion } from '../../../domain/state/approval';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './decide.module.css';

function Sheet({
  sheet,
  texts,
}: {
  readonly sheet: LegalitySheet;
  readonly texts: Texts;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  return (
    <li className={classes['paper']} data-bad={!sheet.lawful}>
      <p>
        <Icon name={sheet.lawful ? 'done' : 'late'} size={16} />{' '}
        <b>{t(sheet.lawful ? 'decide.lawful' : 'decide.notLawful')}</b>{' '}
        <span className="soft">
          {names.person(sheet.reviewer)}, {momentOf(sheet.at, language)}
        </span>
      </p>
      <p className="prose">{texts[sheet.basis] ?? sheet.basis}</p>
    </li>
  );
}

export function Legality({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { legality } = view.pilot.approval;
  if (legality.length === 0) return <p className="soft">{t('decide.noSheet')}</p>;
  return (
    <ul className="plain-list">
      {legality.map((sheet) => (
        <Sheet key={`${sheet.reviewer} ${sheet.at}`} sheet={sheet} texts={view.texts} />
      ))}
    </ul>
  );
}

export function Given({
  opinion,
  texts,
}: {
  readonly opinion: Opinion;
  readonly texts: Texts;
}): ReactNode {
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const { position, number, text, body, givenAt } = opinion;
  return (
    <div className={classes['paper']} data-bad={position === 'against'}>
      <p>
        <b>{terms.choice('position', position)}</b>{' '}
        <span className="soft">
          {names.unit(body)}
          {number !== null && `, ${number}`}, {momentOf(givenAt, language)}
        </span>
      </p>
      {text !== null && <p className="prose">{texts[text] ?? text}</p>}
    </div>
  );
}

export function PartyOpinion({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { partyOpinion } = view.pilot.approval;
  return partyOpinion === null ? (
    <p className="soft">{t('decide.noOpinion')}</p>
  ) : (
    <Given opinion={partyOpinion} texts={view.texts} />
  );
}
