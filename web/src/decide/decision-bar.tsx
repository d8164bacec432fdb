/** web: the bar at the foot: what may be decided, and what is still to be seen before it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDesk } from '../../../contracts/decision-desk';
import type { PilotView } from '../../../contracts/http';
import type { Offer } from '../../../domain/allowed';
import { useCommand } from '../api/command';
import { spelledOut } from '../form/prefill';
import { SendingNote } from '../pilot/sending-note';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './decide.module.css';
import type { PartName } from './part';
import { partId } from './part';

/** Brings eyes and keyboard to a part that was not seen. */
function goTo(part: PartName): void {
  const heading = document.getElementById(partId(part));
  heading?.focus({ preventScroll: true });
  document.querySelector(`[data-end="${part}"]`)?.scrollIntoView({ block: 'center' });
}

function StillToSee({ left }: { readonly left: readonly PartName[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status" className={classes['left']}>
      {left.length === 0 ? (
        <span>{t('decide.allSeen')}</span>
      ) : (
        <>
          <span>{t('decide.toSee')}</span>
          {left.map((part) => (
            <button key={part} type="button" onClick={() => goTo(part)}>
              {t(`decide.parts.${part}`)}
            </button>
          ))}
        </>
      )}
    </div>
  );
}

interface BarProps {
  readonly view: PilotView;
  readonly desk: DecisionDesk;
  readonly offers: readonly Offer[];
  readonly left: readonly PartName[];
  /** Opens the form of an act that asks for more than a click. */
  open(offer: Offer): void;
  decided(): void;
}

/** Signed as it stands by one click, where the law would take it so; otherwise its form asks for what is lacking. */
const isWhole = (desk: DecisionDesk, command: string): boolean =>
  desk.approvals.some((each) => each.command === command && each.refusal === null);

function Lacking({ desk }: Pick<BarProps, 'desk'>): ReactNode {
  const language = useLanguage();
  const told = new Set(desk.approvals.flatMap(({ refusal }) => refusal?.words[language] ?? []));
  return [...told].map((words) => (
    <p key={words} className={classes['lacking']}>
      {words}
    </p>
  ));
}

interface ChoicesProps {
  readonly whole: readonly Offer[];
  readonly others: readonly Offer[];
  readonly mayClick: boolean;
  readonly isBusy: boolean;
  sign(offer: Offer): void;
  open(offer: Offer): void;
}

function Choices({ whole, others, mayClick, isBusy, sign, open }: ChoicesProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const [first] = whole;
  return (
    <div className={classes['choices']}>
      {whole.map((offer, i) => (
        <Button
          key={offer.command}
          variant={i === 0 ? 'filled' : 'default'}
          disabled={!mayClick}
          loading={isBusy}
          data-command={offer.command}
          onClick={() => sign(offer)}
        >
          {terms.command(offer.command)}
        </Button>
      ))}
      {first !== undefined && (
        <Button variant="default" onClick={() => open(first)}>
          {t('decide.otherTerms')}
        </Button>
      )}
      {others.map((offer) => (
        <Button
          key={offer.command}
          variant="default"
          data-command={offer.command}
          onClick={() => open(offer)}
        >
          {terms.command(offer.command)} …
        </Button>
      ))}
    </div>
  );
}

export function DecisionBar({ view, desk, offers, left, open, decided }: BarProps): ReactNode {
  const { t } = useTranslation();
  const command = useCommand(view.id, decided);
  const { at } = command.sending;
  const sign = ({ command: name, basedOn, actor: { post } }: Offer): void =>
    command.send({
      name,
      payload: spelledOut(desk.grant, view.texts),
      basedOn: { ...basedOn, dossier: desk.dossier },
      ...(post === null ? {} : { post }),
    });
  const whole = offers.filter(({ command: name }) => isWhole(desk, name));
  const others = offers.filter((offer) => !whole.includes(offer));
  return (
    <section className={classes['bar']} aria-label={t('decide.bar')}>
      <StillToSee left={left} />
      <Lacking desk={desk} />
      <Choices
        {...{ whole, others, sign, open }}
        mayClick={left.length === 0}
        isBusy={at === 'sending' || at === 'underway'}
      />
      <SendingNote sending={command.sending} resend={command.resend} />
    </section>
  );
}
