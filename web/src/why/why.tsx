/** web: a question beside a date or a withheld act; the law is asked when somebody opens it. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { CommandTold } from './command-told';
import { DutyTold } from './duty-told';
import type { Question } from './use-why';
import { useExplanation } from './use-why';
import classes from './why.module.css';

interface WhyProps {
  readonly pilot: string;
  readonly question: Question;
  /** What is asked, in the reader's words. */
  readonly ask: string;
}

function Answer({ pilot, question }: Omit<WhyProps, 'ask'>): ReactNode {
  const told = useExplanation(pilot, question, true);
  if (told.isError) return <ProblemNote error={told.error} retry={() => void told.refetch()} />;
  if (told.data === undefined) return <Waiting />;
  const { duty, command } = told.data;
  return (
    <>
      {duty !== null && <DutyTold duty={duty} />}
      {command !== null && <CommandTold command={command} />}
    </>
  );
}

export function Why({ pilot, question, ask }: WhyProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes['why']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{ask}</summary>
      {open && <Answer pilot={pilot} question={question} />}
    </details>
  );
}
