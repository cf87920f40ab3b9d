problem-own-block = Đó là chính bạn
problem-own-block-detail = Bạn không thể chặn chính mình.
problem-too-many-blocks = Chặn quá nhiều người
problem-too-many-blocks-detail = Chỉ chặn được tối đa 500 người. Hãy bỏ chặn ai đó trước.
field-nobody-behind = Mục này không phải do một người đăng.

# Keeping people apart, and keeping order.
problem-account-muted = Hiện bạn chưa được viết
problem-account-muted-detail = Người điều hành đã quyết định như vậy. Bạn xem lý do trong mục “Tôi”.
problem-report-decided = Đã được quyết định
problem-report-decided-detail = Đã có người quyết định về báo cáo này.
problem-appeal-made = Bạn đã khiếu nại rồi
problem-appeal-made-detail = Mỗi quyết định chỉ khiếu nại được một lần.
problem-appeal-closed = Không còn làm được nữa
problem-appeal-closed-detail = Đã hết hạn, hoặc không còn gì để quyết định.
problem-another-moderator = Người khác sẽ quyết định
problem-another-moderator-detail = Bạn đã quyết định lần đầu. Người khác sẽ xét khiếu nại.
problem-too-many-conversations = Quá nhiều cuộc trò chuyện mới
problem-too-many-conversations-detail = Mỗi ngày chỉ bắt đầu được tối đa 20 cuộc trò chuyện mới. Mai bạn tiếp tục nhé.

# What is told of reports and decisions.
notices-about-safety = An toàn
notice-restriction-made = { $measure ->
    [hide] Một bài của bạn không còn hiển thị. Hãy xem lý do.
    [mute] Bạn không được viết trong vài ngày. Hãy xem lý do.
    [suspend] Tài khoản của bạn bị tạm khóa vài ngày. Hãy xem lý do.
   *[ban] Tài khoản của bạn bị khóa. Hãy xem lý do.
}
notice-restriction-lifted = Một quyết định đối với bạn không còn hiệu lực.
notice-appeal-answered = { $granted ->
    [yes] Khiếu nại của bạn được chấp nhận.
   *[no] Khiếu nại của bạn không được chấp nhận. Hãy xem lý do.
}
notice-report-answered = { $outcome ->
    [acted] Cảm ơn bạn đã báo cáo. Chúng tôi đã xử lý.
   *[dismissed] Cảm ơn bạn đã báo cáo. Chúng tôi không thấy vi phạm.
}
notice-report-filed = Có báo cáo mới.
notice-appeal-filed = Có người khiếu nại một quyết định.
kind-restriction-made = Có quyết định đối với bạn
kind-restriction-lifted = Quyết định đối với bạn được gỡ bỏ
kind-appeal-answered = Khiếu nại của bạn đã được xét
kind-report-answered = Báo cáo của bạn đã được xét
kind-report-filed = Dành cho người điều hành: báo cáo mới
kind-appeal-filed = Dành cho người điều hành: khiếu nại mới
