/** web: the ballot: who votes, who may not, and what was cast so far. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenBallot, Seat } from '../../../domain/state/approval';
import { dateOf, momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useLanguage } from '../terms/use-terms';
import classes from './sections.module.css';

function useVoteOf(
  ballot: OpenBallot,
): (person: string) => { readonly word: string; readonly cast: string } {
  const { t } = useTranslation();
  return (person) => {
    if (ballot.exclusions.includes(person)) return { word: t('ballot.excluded'), cast: 'none' };
    if (ballot.recusals.includes(person)) return { word: t('ballot.recused'), cast: 'none' };
    const choice = ballot.votes.findLast((vote) => vote.member === person)?.choice;
    return choice === undefined
      ? { word: t('ballot.pending'), cast: 'open' }
      : { word: t(`ballot.${choice}`), cast: choice };
  };
}

function SeatRow({
  seat,
  ballot,
}: {
  readonly seat: Seat;
  readonly ballot: OpenBallot;
}): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const { word, cast } = useVoteOf(ballot)(seat.person);
  const isHead = ballot.members.some((member) => member.id === seat.person && member.head === true);
  const marks = [
    isHead ? t('ballot.head') : '',
    ballot.chair === seat.person ? t('ballot.chair') : '',
  ].filter((mark) => mark !== '');
  return (
    <tr>
      <th scope="row">
        {names.person(seat.person)}{' '}
        <span className="soft">
          {names.post(seat.post)}
          {marks.length > 0 && ` (${marks.join(', ')})`}
        </span>
      </th>
      <td data-cast={cast}>{word}</td>
    </tr>
  );
}

export function BallotView({ ballot }: { readonly ballot: OpenBallot }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className="soft number">
        {ballot.closedAt === null
          ? t('ballot.open', { date: momentOf(ballot.openedAt, language) })
          : t('ballot.closed', { date: momentOf(ballot.closedAt, language) })}
        {ballot.adjournedTo !== null && (
          <> · {t('ballot.adjourned', { date: dateOf(ballot.adjournedTo, language) })}</>
        )}
      </p>
      <table className={classes['ballot']}>
        <caption className="only-read">{t('ballot.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ballot.member')}</th>
            <th scope="col">{t('ballot.vote')}</th>
          </tr>
        </thead>
        <tbody>
          {ballot.seats.map((seat) => (
            <SeatRow key={seat.person} seat={seat} ballot={ballot} />
          ))}
        </tbody>
      </table>
    </>
  );
}
