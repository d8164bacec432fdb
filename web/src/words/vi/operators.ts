/** web: words of the operators' page in Vietnamese, the master. */
export const operators = {
  operators: {
    title: 'Vận hành',
    lead: 'Những gì đã xảy ra từ bên ngoài với luồng chạy hoặc sổ của một thí điểm. Không việc nào là hành vi pháp lý: giai đoạn, việc phải làm và thời hạn không đổi. Giờ ở đây là giờ máy chủ, không phải giờ pháp lý.',
    list: 'Danh sách ghi nhận vận hành',
    states: 'Lọc ghi nhận',
    open: 'Chưa xem',
    acknowledged: 'Đã xem',
    all: 'Tất cả',
    unseen: 'ghi nhận chưa xem',
    emptyOpen:
      'Không còn gì phải xem. Khi một luồng chạy bị dừng, đặt lại hoặc bị yêu cầu hủy, ghi nhận sẽ hiện ở đây.',
    empty: 'Chưa có ghi nhận nào.',
    times_other: '{{count}} lần',
    done: 'Hệ thống đã tự làm',
    check: 'Cần kiểm tra',
    acknowledge: 'Xác nhận đã xem',
    acknowledgedBy: '{{name}} xác nhận đã xem lúc {{at}}.',
    since_other: 'Từ đó có thêm {{count}} lần.',
    told: 'Đã ghi nhận bạn đã xem.',
    temporal: 'Mở trong Temporal',
    kinds: {
      lifeInterrupted: {
        title: 'Luồng chạy bị gián đoạn',
        done: 'Đã chạy lại thí điểm từ sổ của nó, với đúng các việc và thời hạn cũ. Không mất và không lặp quyết định nào.',
        check:
          'Ai đã dừng hoặc xóa luồng cũ và vì sao (sự kiện cuối cùng trong Temporal); nếu không ai làm thì máy chủ Temporal có mất dữ liệu không.',
      },
      reset: {
        title: 'Luồng chạy bị đặt lại',
        done: 'Luồng mới đã theo kịp sổ. Lệnh được gửi lại đều được nhận ra theo mã và nhận câu trả lời cũ; không gì được quyết định hai lần.',
        check:
          'Ai đã đặt lại và vì sao. Đặt lại không sửa được điều đã ghi sổ: điều cần sửa phải được quyết định lại bằng một lệnh mới.',
      },
      cancelAsked: {
        title: 'Có yêu cầu hủy luồng chạy',
        done: 'Không làm gì: luồng chạy tiếp và thí điểm không đổi. Chấm dứt thí điểm là một quyết định, không phải lệnh hủy.',
        check: 'Ai đã yêu cầu hủy; hãy cho họ biết người có thẩm quyền quyết định việc này ở đâu.',
      },
      messagesRefused: {
        title: 'Từ chối thông điệp không ký hoặc sai dạng',
        done: 'Đã đếm và bỏ qua: không vào sổ, không đổi gì. Mỗi luồng, mỗi lý do và mỗi ngày chỉ có một dòng.',
        check:
          'Thông điệp đến từ đâu: một chương trình gửi sai, khóa hết hạn, hay có người thử ra lệnh mà không có quyền.',
      },
      onHold: {
        title: 'Sổ đang bị tạm giữ',
        done: 'Đã ngừng ghi: sổ không phải là sổ mà luồng chạy biết. Người gửi lệnh được báo hãy thử lại sau.',
        check:
          'Có vừa khôi phục bản sao lưu cũ không. Sau khi đối chiếu, hai người cùng chấp nhận sổ: pilotage revive --accept-ledger.',
      },
      ledgerAccepted: {
        title: 'Hai người đã chấp nhận sổ',
        done: 'Đã bỏ tạm giữ và chạy lại thí điểm từ sổ hiện có.',
        check:
          'Những quyết định sau thời điểm của bản sao lưu có thể không còn: hãy báo cho những người đã đưa ra chúng.',
      },
    },
  },
};
