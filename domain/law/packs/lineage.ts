/** domain/law: how policy became law (M56): the instruments that the packs stand on, in the order in which they came. */
import type { Basis } from '../pack';

export const conclusion14: Basis = {
  kind: 'conclusion',
  instrument: '14-KL/TW',
  title: {
    vi: 'Kết luận của Bộ Chính trị về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
    en: 'Conclusion of the Politburo on encouraging and protecting dynamic, creative cadres for the common good',
    fr: 'Conclusion du Bureau politique : encourager et protéger les cadres dynamiques et créatifs pour le bien commun',
  },
  from: '2021-09-22',
  mark: 'V',
};

export const decree73: Basis = {
  kind: 'decree',
  instrument: '73/2023/NĐ-CP',
  title: {
    vi: 'Nghị định quy định về khuyến khích, bảo vệ cán bộ năng động, sáng tạo',
    en: 'Decree on encouraging and protecting dynamic, creative cadres',
    fr: 'Décret sur l’encouragement et la protection des cadres dynamiques et créatifs',
  },
  from: '2023-09-29',
  mark: 'V',
};

/** That the law itself takes up the ground of innovation was seen in its draft; the final wording is not verified. */
export const lawOnCadres: Basis = {
  kind: 'law',
  instrument: 'Luật Cán bộ, công chức 2025',
  title: {
    vi: 'Luật Cán bộ, công chức (căn cứ miễn trách nhiệm khi đổi mới, sáng tạo: câu chữ cuối cùng chưa kiểm chứng)',
    en: 'Law on Cadres and Civil Servants (innovation as a ground of exemption: final wording not verified)',
    fr: 'Loi sur les cadres et fonctionnaires (innovation comme motif d’exonération : texte final non vérifié)',
  },
  from: '2025-07-01',
  mark: 'U',
};

export const decree94: Basis = {
  kind: 'decree',
  instrument: '94/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về cơ chế thử nghiệm có kiểm soát trong lĩnh vực ngân hàng',
    en: 'Decree on controlled testing in banking',
    fr: 'Décret sur l’expérimentation encadrée dans le secteur bancaire',
  },
  from: '2025-07-01',
  mark: 'V',
};

export const law93: Basis = {
  kind: 'law',
  instrument: '93/2025/QH15',
  title: {
    vi: 'Luật Khoa học, công nghệ và đổi mới sáng tạo (thử nghiệm có kiểm soát)',
    en: 'Law on Science, Technology and Innovation (controlled testing)',
    fr: 'Loi sur la science, la technologie et l’innovation (expérimentation encadrée)',
  },
  from: '2025-10-01',
  mark: 'P',
};

export const draftDecree2023: Basis = {
  kind: 'draft',
  instrument: 'Dự thảo Nghị định, 03/2023',
  title: {
    vi: 'Dự thảo Nghị định về khuyến khích, bảo vệ cán bộ (3 chương, 15 điều)',
    en: 'Draft Decree on encouraging and protecting cadres (3 chapters, 15 articles)',
    fr: 'Projet de décret sur l’encouragement et la protection des cadres (3 chapitres, 15 articles)',
  },
  from: '2023-03-24',
  mark: 'D',
};
