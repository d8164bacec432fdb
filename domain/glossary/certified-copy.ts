/** domain glossary: the words of certified copies. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    certifiedCopy: { vi: 'Bản sao có xác nhận', en: 'Certified copy', fr: 'Copie certifiée' },
  },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandé' },
    copyIssued: { vi: 'Đã cấp bản sao', en: 'Issued', fr: 'Délivrée' },
    copyRefused: { vi: 'Đã từ chối cấp', en: 'Refused', fr: 'Refusée' },
    copyWithdrawn: { vi: 'Đã rút đề nghị', en: 'Withdrawn', fr: 'Retirée' },
  },
  commands: {
    RequestCertifiedCopy: {
      vi: 'Đề nghị cấp bản sao có xác nhận',
      en: 'Request a certified copy',
      fr: 'Demander une copie certifiée',
    },
    IssueCertifiedCopy: {
      vi: 'Cấp bản sao có xác nhận',
      en: 'Issue the certified copy',
      fr: 'Délivrer la copie certifiée',
    },
    RefuseCertifiedCopy: {
      vi: 'Từ chối cấp bản sao',
      en: 'Refuse the certified copy',
      fr: 'Refuser la copie certifiée',
    },
    WithdrawCopyRequest: {
      vi: 'Rút đề nghị cấp bản sao',
      en: 'Withdraw the request for a copy',
      fr: 'Retirer la demande de copie',
    },
  },
  events: {
    CertifiedCopyRequested: {
      vi: 'Đã có đề nghị cấp bản sao có xác nhận',
      en: 'A certified copy was requested',
      fr: 'Une copie certifiée a été demandée',
    },
    CertifiedCopyIssued: {
      vi: 'Đã cấp bản sao có xác nhận, số {number}',
      en: 'A certified copy was issued under number {number}',
      fr: 'Une copie certifiée a été délivrée sous le numéro {number}',
    },
    CertifiedCopyRefused: {
      vi: 'Đề nghị cấp bản sao đã bị từ chối',
      en: 'The request for a certified copy was refused',
      fr: 'La demande de copie certifiée a été refusée',
    },
    CopyRequestWithdrawn: {
      vi: 'Đề nghị cấp bản sao đã được rút',
      en: 'The request for a certified copy was withdrawn',
      fr: 'La demande de copie certifiée a été retirée',
    },
  },
  steps: {
    issueCertifiedCopy: {
      vi: 'Cấp bản sao có xác nhận',
      en: 'Issue the certified copy',
      fr: 'Délivrer la copie certifiée',
    },
  },
  refusals: {
    COPY_PAPER_TWICE: {
      vi: 'Một tài liệu được nêu hai lần; mỗi tài liệu chỉ nêu một lần.',
      en: 'A paper is named twice; name each paper once.',
      fr: 'Un document est cité deux fois ; citez chaque document une seule fois.',
    },
    COPY_OF_NO_PAPER: {
      vi: '{document} không phải là tài liệu trong hồ sơ; hãy đính kèm tài liệu trước rồi đề nghị cấp bản sao.',
      en: '{document} is no paper of this file; attach the paper first, then ask for its copy.',
      fr: "{document} n'est pas un document du dossier ; joignez-le d'abord, puis demandez-en la copie.",
    },
    COPY_FOR_YOURSELF: {
      vi: 'Bạn là người đề nghị cấp bản sao này; một người khác phải xác nhận.',
      en: 'You asked for this copy yourself; another person must certify it.',
      fr: 'Vous avez vous-même demandé cette copie ; une autre personne doit la certifier.',
    },
    COPY_REQUEST_OF_ANOTHER: {
      vi: 'Đề nghị này do người khác nêu; chỉ người đó được rút.',
      en: 'Somebody else made this request; only that person may withdraw it.',
      fr: 'Une autre personne a fait cette demande ; elle seule peut la retirer.',
    },
  },
  fields: {
    documents: { vi: 'Tài liệu', en: 'Papers', fr: 'Documents' },
    form: { vi: 'Hình thức bản sao', en: 'Form of the copy', fr: 'Forme de la copie' },
    purpose: { vi: 'Mục đích sử dụng', en: 'Purpose', fr: 'Usage prévu' },
    number: { vi: 'Số bản sao', en: 'Number of the copy', fr: 'Numéro de la copie' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'form.whole': { vi: 'Sao y toàn văn', en: 'Whole text', fr: 'Texte intégral' },
    'form.extract': { vi: 'Trích sao', en: 'Extract', fr: 'Extrait' },
  },
};
