/** web: what the person may do now: first what fulfils a waiting task, then the rest, then why not the others. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView, TaskRow } from '../../../contracts/http';
import type { Offer } from '../../../domain/allowed';
import { useForms } from '../api/queries';
import { DueWords } from '../parts/due';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';
import { useTerms } from '../terms/use-terms';
import { Why } from '../why/why';
import { WhyNot } from '../why/why-not';
import classes from './actions.module.css';
import { CommandForm } from './command-form';
import { matterName } from './matter-name';
import { useMovingForm } from './moving-form';
import { isMine } from './own-task';

const keyOf = ({ command, matter }: Pick<Offer, 'command' | 'matter'>): string =>
  `${command} ${matter ?? ''}`;

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly chosen: Offer | null;
  /** The first is what is usually done; filled, so that the eye finds it. */
  readonly leads: boolean;
  choose(offer: Offer): void;
}

function Offers({ offers, chosen, leads, choose }: OffersProps): ReactNode {
  const terms = useTerms();
  const wholeWord = ({ command, matter }: Offer): string =>
    matter === null
      ? terms.command(command)
      : `${terms.command(command)}: ${matterName(terms, matter)}`;
  return (
    <div className={classes['offers']}>
      {offers.map((offer, i) => (
        <Button
          key={keyOf(offer)}
          variant={leads && i === 0 ? 'filled' : 'default'}
          aria-label={wholeWord(offer)}
          aria-expanded={chosen !== null && keyOf(chosen) === keyOf(offer)}
          data-command={offer.command}
          onClick={() => choose(offer)}
        >
          {leads ? terms.command(offer.command) : wholeWord(offer)}
        </Button>
      ))}
    </div>
  );
}

interface Waiting {
  readonly task: TaskRow;
  readonly offers: readonly Offer[];
}

/** Each offer under the first waiting task that it fulfils: it names the command, and the same matter when it has one. */
function waitingFor(view: PilotView): {
  readonly waiting: readonly Waiting[];
  readonly others: readonly Offer[];
} {
  const left = new Set(view.allowed.offers);
  const byDue = [...view.tasks].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const waiting = byDue.map((task) => {
    const offers = task.commands.flatMap((command) =>
      [...left].filter(
        (offer) =>
          offer.command === command && (offer.matter === null || offer.matter === task.matter),
      ),
    );
    for (const offer of offers) left.delete(offer);
    return { task, offers };
  });
  return { waiting: waiting.filter(({ offers }) => offers.length > 0), others: [...left] };
}

function TaskOffers({
  task,
  offers,
  act,
}: Waiting & { readonly act: ReturnType<typeof useChosen> }): ReactNode {
  const terms = useTerms();
  const isOpen = offers.some((offer) => act.chosen !== null && keyOf(offer) === keyOf(act.chosen));
  return (
    <div className={classes['task']}>
      <p className={classes['step']}>
        <span>
          {terms.step(task.step, task.params)}
          {task.matter !== 'main' && (
            <span className="soft"> · {matterName(terms, task.matter)}</span>
          )}
        </span>
        <DueWords due={task} />
      </p>
      <Offers offers={offers} chosen={act.chosen} choose={act.choose} leads />
      {isOpen && act.form.here}
    </div>
  );
}

function useOffer(): {
  readonly chosen: Offer | null;
  choose(offer: Offer): void;
  close(): void;
  accepted(): void;
} {
  const { t } = useTranslation();
  const terms = useTerms();
  const tell = useTell();
  const [chosen, setChosen] = useState<Offer | null>(null);
  const close = useCallback(() => setChosen(null), []);
  const accepted = useCallback(() => {
    if (chosen !== null) tell(t('actions.done', { command: terms.command(chosen.command) }));
    setChosen(null);
    document.getElementById('actions')?.focus();
  }, [chosen, tell, t, terms]);
  return { chosen, choose: setChosen, close, accepted };
}

function useForm(
  view: PilotView,
  { chosen, close, accepted }: ReturnType<typeof useOffer>,
): ReactNode {
  const { t } = useTranslation();
  const forms = useForms();
  const shape = forms.data?.find((form) => form.command === chosen?.command);
  if (chosen === null || shape === undefined) return null;
  return (
    <div className={classes['form']}>
      <CommandForm
        key={keyOf(chosen)}
        view={view}
        offer={chosen}
        form={shape}
        close={close}
        accepted={accepted}
      />
      <Why
        pilot={view.id}
        question={{
          command: chosen.command,
          ...(chosen.matter === null ? {} : { matter: chosen.matter }),
        }}
        ask={t('why.mayI')}
      />
    </div>
  );
}

function useChosen(view: PilotView) {
  const offer = useOffer();
  return { ...offer, form: useMovingForm(useForm(view, offer)) };
}

export function Actions({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const act = useChosen(view);
  const { waiting, others } = waitingFor(view);
  const { persona } = useMe();
  const hasTask = view.tasks.some((task) => isMine(task, persona));
  const among = (offers: readonly Offer[]): boolean =>
    offers.some((offer) => act.chosen !== null && keyOf(offer) === keyOf(act.chosen));
  const elsewhere = !waiting.some(({ offers }) => among(offers));
  return (
    <section
      className={`sheet no-print ${classes['actions']}`}
      aria-labelledby="actions"
      data-primary={waiting.length > 0}
    >
      <h2 id="actions" tabIndex={-1}>
        {t('actions.title')}
      </h2>
      {waiting.length === 0 && (
        <p className="soft">{t(hasTask ? 'actions.waitsForOthers' : 'actions.none')}</p>
      )}
      {waiting.map(({ task, offers }) => (
        <TaskOffers key={task.id} task={task} offers={offers} act={act} />
      ))}
      {others.length > 0 && (
        <details className={classes['more']}>
          <summary>
            {t('actions.others')} ({others.length})
          </summary>
          <Offers offers={others} chosen={act.chosen} choose={act.choose} leads={false} />
        </details>
      )}
      {elsewhere && act.form.here}
      {act.form.drawn}
      <WhyNot view={view} />
    </section>
  );
}
