/** web: words of the page of evidence in Vietnamese. */
export const evidence = {
  evidence: {
    title: 'Chứng cứ',
    check: 'Kiểm tra',
    how: 'Mỗi dòng của sổ được băm SHA-256 cùng với mã băm của dòng trước. Đổi một chữ ở một dòng cũ là mọi mã băm từ đó về sau không còn khớp. Việc kiểm tra chạy ngay trong trình duyệt của bạn, không hỏi lại máy chủ.',
    head: 'Mã băm cuối:',
    checkNow: 'Kiểm tra ngay',
    save: 'Tải sổ này về',
    holds: 'Sổ nguyên vẹn như khi ghi',
    broken: 'Sổ không còn như khi ghi',
    checked: 'Số dòng đã băm lại: {{count}}',
    faults: {
      content: 'Dòng {{seq}}: nội dung không khớp mã băm.',
      order: 'Dòng {{seq}}: số thứ tự sai.',
      end: 'Sau dòng {{seq}}: chuỗi không kết thúc ở chỗ đã ghi.',
    },
    ledger: 'Các dòng của sổ',
    heads: {
      number: 'Số',
      when: 'Lúc',
      what: 'Loại và người ghi',
      hash: 'Mã băm',
    },
    noCrypto:
      'Trình duyệt này không tính được mã băm ở địa chỉ không mã hóa. Hãy mở bằng https, hoặc tải sổ về và kiểm tra bằng lệnh dưới đây.',
    offline:
      'Kiểm tra sau này, trên bất kỳ máy nào, không cần mạng và không cần chúng tôi: npx pilotage verify-file <tệp>. Hãy giữ mã băm cuối ở một nơi khác, chẳng hạn in kèm quyết định, rồi thêm --head <mã băm>.',
    link: 'Chứng cứ: sổ và mã băm',
  },
};
