/** web: one open item explained: its rule, how its date was counted, the facts, and why it lies at this desk. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyExplained, LawTold, PilotFacts } from '../../../domain/explain';
import type { RuleTold } from '../../../domain/explain/rule';
import type { WhoTold } from '../../../domain/explain/who';
import { dateOf, momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import { DaysTold } from './days-told';
import { RuleLine } from './rule-line';
import classes from './why.module.css';

function Rule({ rule, law }: { readonly rule: RuleTold; readonly law: LawTold }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <dt>{t('why.rule')}</dt>
      <dd>
        <RuleLine rule={rule} />
        <br />
        {t(`why.stated.${rule.statedBy}`, { pack: law.pack })}
        {rule.note !== null && (
          <>
            <br />
            {rule.note?.[language]}
          </>
        )}
      </dd>
    </>
  );
}

function Desk({ who }: { readonly who: WhoTold }): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const post = who.accountable === null ? '' : names.fullPost(who.accountable.post);
  const also = who.also.map((each) => names.fullPost(each.post)).join('; ');
  return (
    <>
      <dt>{t('why.desk')}</dt>
      <dd>
        {t(`why.desks.${who.why}`, { post, role: terms.role(who.role) })}
        {also !== '' && ` ${t('pilot.alsoMay', { posts: also })}`}
      </dd>
    </>
  );
}

export function FactsTold({ facts }: { readonly facts: PilotFacts }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { stage, stageSince, receivedAt, suspendedDays } = facts;
  const lines = [
    t('why.stageSince', { stage: terms.stage(stage), date: momentOf(stageSince, language) }),
    ...(receivedAt === null ? [] : [t('why.received', { date: momentOf(receivedAt, language) })]),
    ...(suspendedDays === 0 ? [] : [t('why.suspended', { count: suspendedDays })]),
  ];
  return (
    <>
      <dt>{t('why.facts')}</dt>
      <dd>{lines.join('; ')}</dd>
    </>
  );
}

export function DutyTold({ duty }: { readonly duty: DutyExplained }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={classes['facts']}>
      {duty.rule !== null && <Rule rule={duty.rule} law={duty.law} />}
      <dt>{t('why.counted')}</dt>
      <dd>
        <b>{dateOf(duty.due.date, language)}</b>
        <DaysTold due={duty.due} />
        <span className="soft">{t('why.calendar', { calendar: duty.law.calendar })}</span>
      </dd>
      <FactsTold facts={duty.facts} />
      <Desk who={duty.who} />
    </dl>
  );
}
