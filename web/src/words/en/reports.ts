/** web: words of the reports page in English. */
import type { ScreenWords } from '../vi';

export const reports: Pick<ScreenWords, 'reports'> = {
  reports: {
    title: 'Periodic consolidated reports',
    none: 'No cut-off has passed yet.',
    period: 'From {{from}} to {{to}}',
    due: 'Due: {{at}}',
    late: 'Overdue',
    preparedBy: 'Prepared by {{name}}',
    signedBy: 'Signed by {{name}} on {{on}}',
    sent: 'Sent to {{to}} on {{on}}',
    got: 'received on {{on}}',
    read: 'Read the figures',
    readFirst: 'Open the figures before you prepare or sign.',
    to: 'Recipient',
    how: 'How it was sent',
    ground: 'Reason for giving it back',
    day: 'Day',
    told: 'Recorded.',
    rhythms: {
      month: 'Month',
      quarter: 'Quarter',
      halfYear: 'Half-year',
      year: 'Year',
    },
    states: {
      written: 'Figures frozen, to be prepared',
      prepared: 'Prepared, to be signed',
      signed: 'Signed, to be sent',
      sent: 'Sent, to be confirmed',
      received: 'Received',
    },
    acts: {
      PrepareReport: 'Lay before the monitor',
      ReturnReport: 'Give back',
      SignReport: 'Sign',
      RecordTransmission: 'Record the sending',
      RecordReceipt: 'Record the receipt',
    },
    recipients: {
      politburo: 'Politburo',
      secretariat: 'Secretariat',
      organisingCommission: 'Central Organising Commission',
      partyCentralOffice: 'Party Central Office',
      government: 'Government',
      assembly: 'National Assembly',
    },
    ways: {
      paper: 'On paper',
      documentSystem: 'Document exchange',
      email: 'E-mail',
    },
    grounds: {
      figuresDoubted: 'The figures are in doubt',
      periodIncomplete: 'The period is incomplete',
      notChecked: 'It was not checked',
    },
  },
};
