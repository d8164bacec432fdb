/** web: words of what is published, in Vietnamese. */
export const publicity = {
  public: {
    title: 'Thí điểm đã công khai',
    lead: 'Những gì các cơ quan đã công khai về từng thí điểm: đang thử điều gì, ai quyết định, giám sát ra sao, kết quả thế nào. Phần nào chưa công khai đều nêu căn cứ và ngày xem lại.',
    search: 'Tìm theo tên thí điểm, không cần dấu',
    empty:
      'Chưa có thí điểm nào được công khai. Thí điểm xuất hiện ở đây ngay khi người có thẩm quyền duyệt công khai.',
    none: 'Không có thí điểm nào phù hợp. Hãy bớt từ cần tìm.',
    all: 'Tất cả thí điểm đã công khai',
    door: 'Về trang đăng nhập',
    link: 'Xem các thí điểm đã công khai',
    untitled: 'Thí điểm chưa công khai tên',
    number: 'Số {{number}}',
    shows: 'Đã công khai',
    heldBack: 'Chưa công khai',
    nothingHeldBack: 'Mọi phần hiện có đều đã công khai.',
    heldBackForGood: 'Không công khai.',
    reviewedOn: 'Xem lại vào ngày {{on}}.',
    nothingToTell: 'Chưa có thông tin.',
    vnd: '{{amount}} đồng',
    fromTo: 'Từ {{from}} đến mục tiêu {{to}}',
    reached: 'Đạt được: {{value}}',
    feedback: 'Góp ý',
    feedbackLead:
      'Không cần cho biết bạn là ai; hồ sơ không ghi tên hay địa chỉ người góp ý. Thư ký xem góp ý trong ba ngày làm việc và phải nêu lý do nếu không tiếp nhận. Muốn phản ánh sai phạm, hãy dùng trang Phản ánh kín.',
    yourWords: 'Ý kiến của bạn',
    wantsAnswer: 'Tôi muốn được trả lời',
    answerWhere:
      'Vì hồ sơ không biết bạn là ai, câu trả lời được lưu trong hồ sơ thí điểm; hãy hỏi cơ quan thực hiện.',
    send: 'Gửi góp ý',
    taken: 'Đã nhận góp ý của bạn. Cảm ơn bạn.',
    archived: 'Thí điểm này đã lưu trữ và không còn nhận góp ý.',
    onPilot: 'Trang công khai của thí điểm này',
    fields: {
      decisionKind: 'Hình thức quyết định',
      startedOn: 'Ngày bắt đầu',
      end: 'Ngày kết thúc theo quyết định',
      endedOn: 'Ngày kết thúc',
      visitsHeld: 'Số lần giám sát đã thực hiện',
      lastVisitOn: 'Lần giám sát gần nhất',
    },
    decisionKinds: {
      full: 'Phê duyệt thực hiện',
      pilot: 'Phê duyệt thực hiện thí điểm',
    },
  },
};
