/** web: words of the operators' page in English. */
import type { ScreenWords } from '../vi';

export const operators: Pick<ScreenWords, 'operators'> = {
  operators: {
    title: 'Operators',
    lead: 'What was done from outside to the run or the record of a pilot. None of it is a legal act: stage, tasks and deadlines are as they were. Times here are those of the server, not legal time.',
    list: 'List of operators’ notes',
    states: 'Filter the notes',
    open: 'Open',
    acknowledged: 'Acknowledged',
    all: 'All',
    unseen: 'open notes',
    emptyOpen:
      'Nothing is left to look at. When a run is terminated, reset or asked to cancel, a note appears here.',
    empty: 'There are no notes yet.',
    times_one: '{{count}} time',
    times_other: '{{count}} times',
    done: 'Done by the program',
    check: 'To be checked',
    acknowledge: 'Acknowledge',
    acknowledgedBy: '{{name}} acknowledged it on {{at}}.',
    since_one: 'It happened {{count}} time more since.',
    since_other: 'It happened {{count}} times more since.',
    told: 'Acknowledged.',
    temporal: 'Open in Temporal',
    kinds: {
      lifeInterrupted: {
        title: 'The run was interrupted',
        done: 'The pilot was started again from its ledger, with the same tasks and deadlines. No decision was lost or doubled.',
        check:
          'Who ended or deleted the earlier run, and why (its last event in Temporal); if nobody did, whether the Temporal server lost data.',
      },
      reset: {
        title: 'The run was reset',
        done: 'The new run caught up with the ledger. Commands that were applied again are known by their ids and got the answers they had; nothing was decided twice.',
        check:
          'Who reset it, and why. A reset mends nothing that is in the ledger: what has to be mended is decided anew, by a command.',
      },
      cancelAsked: {
        title: 'Somebody asked to cancel the run',
        done: 'Nothing: the run goes on and the pilot has not changed. Ending a pilot is a decision, not a cancel.',
        check: 'Who asked for it; tell them where the authority decides this.',
      },
      messagesRefused: {
        title: 'Messages without a signature or of a wrong form were refused',
        done: 'They were counted and dropped: nothing is in the ledger, nothing has changed. One line stands for each run, reason and day.',
        check:
          'Where they came from: a program that sends wrongly, a key that ran out, or somebody who tried to give orders without the right to.',
      },
      onHold: {
        title: 'The record is on hold',
        done: 'Nothing is written: the ledger is not the one that the run knew. Whoever sends a command is told to try again later.',
        check:
          'Whether an old back-up was restored. After comparing, two persons accept the ledger: pilotage revive --accept-ledger.',
      },
      ledgerAccepted: {
        title: 'Two persons accepted the ledger',
        done: 'The hold was ended and the pilot started again from the ledger as it stands.',
        check: 'Decisions made after the back-up may be gone: tell those who made them.',
      },
    },
  },
};
