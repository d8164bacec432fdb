/** web: words of the reports page in French. */
import type { ScreenWords } from '../vi';

export const reports: Pick<ScreenWords, 'reports'> = {
  reports: {
    title: 'Rapports consolidés périodiques',
    none: "Aucune clôture n'est encore passée.",
    period: 'Du {{from}} au {{to}}',
    due: 'Échéance : {{at}}',
    late: 'En retard',
    preparedBy: 'Préparé par {{name}}',
    signedBy: 'Signé par {{name}} le {{on}}',
    sent: 'Envoyé à {{to}} le {{on}}',
    got: 'reçu le {{on}}',
    read: 'Lire les chiffres',
    readFirst: 'Ouvrez les chiffres avant de préparer ou de signer.',
    to: 'Destinataire',
    how: "Mode d'envoi",
    ground: 'Motif du renvoi',
    day: 'Jour',
    told: 'Enregistré.',
    rhythms: {
      month: 'Mois',
      quarter: 'Trimestre',
      halfYear: 'Semestre',
      year: 'Année',
    },
    states: {
      written: 'Chiffres arrêtés, à préparer',
      prepared: 'Préparé, à signer',
      signed: 'Signé, à envoyer',
      sent: 'Envoyé, à confirmer',
      received: 'Reçu',
    },
    acts: {
      PrepareReport: 'Soumettre à signature',
      ReturnReport: 'Renvoyer',
      SignReport: 'Signer',
      RecordTransmission: "Noter l'envoi",
      RecordReceipt: 'Noter la réception',
    },
    recipients: {
      politburo: 'Bureau politique',
      secretariat: 'Secrétariat',
      organisingCommission: "Commission centrale d'organisation",
      partyCentralOffice: 'Bureau central du Parti',
      government: 'Gouvernement',
      assembly: 'Assemblée nationale',
    },
    ways: {
      paper: 'Sur papier',
      documentSystem: "Plateforme d'échange",
      email: 'Courriel',
    },
    grounds: {
      figuresDoubted: 'Les chiffres sont douteux',
      periodIncomplete: 'La période est incomplète',
      notChecked: "Il n'a pas été vérifié",
    },
  },
};
