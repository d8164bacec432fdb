/** domain glossary: the words of the legality check. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    SignLegalitySheet: {
      vi: 'Ký phiếu thẩm tra tính hợp pháp',
      en: 'Sign a legality sheet',
      fr: 'Signer une fiche de légalité',
    },
  },
  events: {
    LegalitySheetSigned: {
      vi: 'Phiếu thẩm tra tính hợp pháp số {sheet} đã được ký',
      en: 'Legality sheet {sheet} was signed',
      fr: 'La fiche de légalité {sheet} a été signée',
    },
  },
  steps: {
    signLegality: {
      vi: 'Thẩm tra tính hợp pháp và ký phiếu',
      en: 'Examine the legality and sign',
      fr: 'Examiner la légalité et signer',
    },
  },
  refusals: {
    SAME_REVIEWER: {
      vi: 'Bạn đã ký một phiếu cho hồ sơ này; phiếu còn lại phải do người khác ký.',
      en: 'You have signed a sheet on this text already; another person must sign the other.',
      fr: 'Vous avez déjà signé une fiche sur ce texte ; une autre personne doit signer la seconde.',
    },
  },
  fields: {
    lawful: { vi: 'Hợp pháp', en: 'Lawful', fr: 'Légal' },
    basis: { vi: 'Căn cứ', en: 'Basis', fr: 'Fondement' },
    instruments: { vi: 'Văn bản đã đối chiếu', en: 'Instruments examined', fr: 'Textes examinés' },
  },
};
