/** domain glossary: what the lines of an export say. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  terms: {
    'export.part': {
      vi: 'Tham gia với tư cách {part}, chức danh {post}',
      en: 'Took part as {part}, post {post}',
      fr: 'A pris part comme {part}, poste {post}',
    },
    'export.unit': {
      vi: 'Đơn vị khi đó: {unit}; đơn vị kế thừa hiện nay: {unitNow}',
      en: 'Unit of that time: {unit}; the unit that answers for it today: {unitNow}',
      fr: "Unité d'alors : {unit} ; unité qui en répond aujourd'hui : {unitNow}",
    },
    'export.level': {
      vi: 'Cấp cán bộ: {level}; do {managedBy} quản lý, nay là {managedNow}',
      en: 'Cadre level: {level}; managed by {managedBy}, today {managedNow}',
      fr: "Niveau de cadre : {level} ; géré par {managedBy}, aujourd'hui {managedNow}",
    },
    'export.position': {
      vi: 'Chức danh {post} thuộc loại {position}; người thay thế do {replacedBy} cử',
      en: 'The post {post} is a {position} position; {replacedBy} may name a replacement',
      fr: 'Le poste {post} est une position {position} ; {replacedBy} peut nommer un remplaçant',
    },
    'export.charge': {
      vi: 'Nhận nhiệm vụ {charge} ở chức danh {post} từ {from}',
      en: 'Took the charge of {charge} in the post {post} on {from}',
      fr: 'A pris la charge de {charge} au poste {post} le {from}',
    },
    'export.released': {
      vi: 'Bắt đầu bàn giao nhiệm vụ {charge} ở chức danh {post} từ {from}',
      en: 'Began to hand over the charge of {charge} in the post {post} on {from}',
      fr: 'A commencé à remettre la charge de {charge} au poste {post} le {from}',
    },
    'export.term': {
      vi: 'Nhiệm vụ còn đến {end}',
      en: 'The charge lasts until {end}',
      fr: "La charge dure jusqu'au {end}",
    },
    'export.decision': {
      vi: 'Thí điểm được quyết định: {kind}, số {number}, hiệu lực từ {from}',
      en: 'The pilot was decided: {kind}, number {number}, in force from {from}',
      fr: 'Le projet a été décidé : {kind}, numéro {number}, en vigueur dès le {from}',
    },
    'export.outcome': {
      vi: 'Kết quả thí điểm: {value}; thiệt hại: {damage}',
      en: 'Outcome of the pilot: {value}; damage: {damage}',
      fr: 'Résultat du projet : {value} ; dommage : {damage}',
    },
    'export.award': {
      vi: 'Được khen thưởng: {form}',
      en: 'Was commended: {form}',
      fr: 'A été distingué : {form}',
    },
    'export.incentive': {
      vi: 'Được áp dụng khuyến khích: {form}',
      en: 'Was given an incentive: {form}',
      fr: 'A reçu un encouragement : {form}',
    },
    'export.standards': {
      vi: 'Tiêu chuẩn lãnh đạo {standard}: {met}',
      en: 'Leader standard {standard}: {met}',
      fr: 'Norme de dirigeant {standard} : {met}',
    },
    'export.talent': {
      vi: 'Nhân tài: {form}, tác động {effect}',
      en: 'Talent: {form}, effect {effect}',
      fr: 'Talent : {form}, effet {effect}',
    },
    'export.responsibility': {
      vi: 'Kết luận cuối cùng về trách nhiệm ({capacity}): {result}, mức giảm {reducedByPercent} %',
      en: 'Responsibility, final ({capacity}): {result}, reduced by {reducedByPercent} %',
      fr: 'Responsabilité, définitive ({capacity}) : {result}, réduite de {reducedByPercent} %',
    },
    'export.findings': {
      vi: 'Ba nhận định: đúng chủ trương {perPolicy}, động cơ trong sáng {pureMotive}, vì lợi ích chung {commonGood}',
      en: 'Three findings: per policy {perPolicy}, pure motive {pureMotive}, common good {commonGood}',
      fr: 'Trois constats : conforme à la politique {perPolicy}, motif pur {pureMotive}, bien commun {commonGood}',
    },
    'export.mitigation': {
      vi: 'Tình tiết có lợi: {factor}, mức cân nhắc {weight}',
      en: 'What speaks for the person: {factor}, weight {weight}',
      fr: 'Ce qui parle pour la personne : {factor}, poids {weight}',
    },
    'export.sanction': {
      vi: 'Đang trong thời hạn kỷ luật đến {until}',
      en: 'A sanction is in force until {until}',
      fr: "Une sanction est en vigueur jusqu'au {until}",
    },
    'export.confidence': {
      vi: 'Lấy phiếu tín nhiệm ngày {heldOn}: {confidence}',
      en: 'Vote of confidence of {heldOn}: {confidence}',
      fr: 'Vote de confiance du {heldOn} : {confidence}',
    },
    'export.abuse': {
      vi: 'Vụ việc lạm dụng đã được kết luận: {class}, chuyển {referral}',
      en: 'A case of abuse was upheld: {class}, referred to {referral}',
      fr: 'Un cas d’abus a été retenu : {class}, transmis à {referral}',
    },
    'export.motive': {
      vi: '{body} phân loại động cơ ngày {decidedOn}: {motive}, mức độ {degree}',
      en: 'The {body} classified the motive on {decidedOn}: {motive}, degree {degree}',
      fr: '{body} a classé le motif le {decidedOn} : {motive}, degré {degree}',
    },
  },
  choices: {
    'part.proposer': { vi: 'người đề xuất', en: 'proposer', fr: 'auteur de la proposition' },
    'part.owner': { vi: 'người phụ trách', en: 'owner', fr: 'responsable' },
    'part.supervisor': { vi: 'người giám sát', en: 'supervisor', fr: 'superviseur' },
    'position.leading': { vi: 'lãnh đạo', en: 'leading', fr: 'de direction' },
    'position.staff': { vi: 'chuyên môn', en: 'staff', fr: 'de service' },
    'replacedBy.personnelOrSuperior': {
      vi: 'cơ quan tổ chức cán bộ hoặc cấp trên',
      en: 'the personnel body or the superior',
      fr: "l'organe du personnel ou le supérieur",
    },
    'replacedBy.headPersonnelOrSuperior': {
      vi: 'thủ trưởng, cơ quan tổ chức cán bộ hoặc cấp trên',
      en: 'the head, the personnel body or the superior',
      fr: "le chef, l'organe du personnel ou le supérieur",
    },
    'kind.full': { vi: 'thực hiện toàn bộ', en: 'approved in full', fr: 'approuvé en totalité' },
    'kind.pilot': {
      vi: 'thực hiện thí điểm',
      en: 'approved as a pilot',
      fr: 'approuvé comme pilote',
    },
    'value.achieved': { vi: 'đạt', en: 'achieved', fr: 'atteint' },
    'value.partly': { vi: 'đạt một phần', en: 'partly achieved', fr: 'atteint en partie' },
    'value.notAchieved': { vi: 'không đạt', en: 'not achieved', fr: 'non atteint' },
    'value.undetermined': { vi: 'chưa xác định', en: 'undetermined', fr: 'indéterminé' },
    'value.notStarted': { vi: 'chưa bắt đầu', en: 'not started', fr: 'non commencé' },
    'damage.true': { vi: 'có', en: 'yes', fr: 'oui' },
    'damage.false': { vi: 'không', en: 'no', fr: 'non' },
    'met.true': { vi: 'đạt', en: 'met', fr: 'remplie' },
    'met.false': { vi: 'chưa đạt', en: 'not met', fr: 'non remplie' },
    'confidence.kept': { vi: 'được tín nhiệm', en: 'confidence kept', fr: 'confiance maintenue' },
    'confidence.offPlanning': {
      vi: 'đưa khỏi quy hoạch',
      en: 'off higher planning',
      fr: 'hors planification supérieure',
    },
    'confidence.dismissal': {
      vi: 'đề nghị miễn nhiệm',
      en: 'dismissal to be considered',
      fr: 'révocation à examiner',
    },
    'weight.none': { vi: 'không', en: 'none', fr: 'aucun' },
    'weight.some': { vi: 'một phần', en: 'some', fr: 'partiel' },
    'weight.much': { vi: 'nhiều', en: 'much', fr: 'fort' },
  },
};
