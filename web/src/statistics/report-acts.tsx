/** web: what one may do with a report: lay it before the monitor, give it back, sign it, record its way. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportActSend, ReportView } from '../../../contracts/reports';
import { useClock } from '../api/queries';
import { localDayOf } from '../format/dates';
import { ProblemNote } from '../parts/problem-note';
import { useMe } from '../shell/session';
import classes from './statistics.module.css';
import { useReportAct } from './use-statistics';

type Recipient = ReportView['transmissions'][number]['to'];
type Way = ReportView['transmissions'][number]['how'];
const recipients = [
  'politburo',
  'secretariat',
  'organisingCommission',
  'partyCentralOffice',
  'government',
  'assembly',
] as const satisfies readonly Recipient[];
const ways = ['documentSystem', 'paper', 'email'] as const satisfies readonly Way[];
const grounds = ['figuresDoubted', 'periodIncomplete', 'notChecked'] as const;

interface FormProps {
  readonly report: ReportView;
  readonly isBusy: boolean;
  send(act: ReportActSend): void;
}

/** By the legal clock, whose day may be another than the wall's. */
function useToday(): string {
  const { clock } = useMe();
  return localDayOf((useClock().data ?? clock).now);
}

const id = (): string => crypto.randomUUID();

function Sending({ report, isBusy, send }: FormProps): ReactNode {
  const { t } = useTranslation();
  const today = useToday();
  const left = recipients.filter((to) => report.transmissions.every((sent) => sent.to !== to));
  const [to, setTo] = useState<Recipient>(left[0] ?? 'politburo');
  const [how, setHow] = useState<Way>('documentSystem');
  const [day, setDay] = useState(today);
  const payload = { to, how, sentOn: day, number: null };
  return (
    <div className={classes['acts']}>
      <NativeSelect
        label={t('reports.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value as Recipient)}
        data={left.map((value) => ({ value, label: t(`reports.recipients.${value}`) }))}
      />
      <NativeSelect
        label={t('reports.how')}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value as Way)}
        data={ways.map((value) => ({ value, label: t(`reports.ways.${value}`) }))}
      />
      <TextInput
        type="date"
        label={t('reports.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button
        loading={isBusy}
        onClick={() => send({ id: id(), name: 'RecordTransmission', payload })}
      >
        {t('reports.acts.RecordTransmission')}
      </Button>
    </div>
  );
}

function Receiving({ report, isBusy, send }: FormProps): ReactNode {
  const { t } = useTranslation();
  const receivedOn = useToday();
  const open = report.transmissions.filter((sent) => sent.receivedOn === null);
  return (
    <div className={classes['acts']}>
      {open.map(({ n, to }) => (
        <Button
          key={n}
          variant="default"
          loading={isBusy}
          onClick={() =>
            send({ id: id(), name: 'RecordReceipt', payload: { transmission: n, receivedOn } })
          }
        >
          {t('reports.acts.RecordReceipt')}: {t(`reports.recipients.${to}`)}
        </Button>
      ))}
    </div>
  );
}

function GivingBack({ isBusy, send }: FormProps): ReactNode {
  const { t } = useTranslation();
  const [ground, setGround] = useState<(typeof grounds)[number]>('figuresDoubted');
  return (
    <div className={classes['acts']}>
      <NativeSelect
        label={t('reports.ground')}
        value={ground}
        onChange={(event) => setGround(event.currentTarget.value as typeof ground)}
        data={grounds.map((value) => ({ value, label: t(`reports.grounds.${value}`) }))}
      />
      <Button
        variant="default"
        loading={isBusy}
        onClick={() => send({ id: id(), name: 'ReturnReport', payload: { ground } })}
      >
        {t('reports.acts.ReturnReport')}
      </Button>
    </div>
  );
}

/** What is signed is what was looked at: the figures are opened first. */
function Signing({ report, isBusy, hasRead, send }: FormProps & Pick<Props, 'hasRead'>): ReactNode {
  const { t } = useTranslation();
  const { hash, acts } = report;
  if (!hasRead) return <p className="soft">{t('reports.readFirst')}</p>;
  return (
    <div className={classes['acts']}>
      {acts.includes('PrepareReport') && (
        <Button
          loading={isBusy}
          onClick={() => send({ id: id(), name: 'PrepareReport', payload: { hash } })}
        >
          {t('reports.acts.PrepareReport')}
        </Button>
      )}
      {acts.includes('SignReport') && (
        <Button
          loading={isBusy}
          onClick={() => send({ id: id(), name: 'SignReport', payload: { hash, number: null } })}
        >
          {t('reports.acts.SignReport')}
        </Button>
      )}
    </div>
  );
}

interface Props {
  readonly report: ReportView;
  readonly hasRead: boolean;
}

export function ReportActs({ report, hasRead }: Props): ReactNode {
  const act = useReportAct(report.id);
  const { acts } = report;
  const form = { report, isBusy: act.isPending, send: act.mutate };
  return (
    <>
      {(acts.includes('PrepareReport') || acts.includes('SignReport')) && (
        <Signing {...form} hasRead={hasRead} />
      )}
      {acts.includes('ReturnReport') && <GivingBack {...form} />}
      {acts.includes('RecordTransmission') && <Sending {...form} />}
      {acts.includes('RecordReceipt') && <Receiving {...form} />}
      {act.isError && <ProblemNote error={act.error} />}
    </>
  );
}
