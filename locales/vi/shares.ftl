# The page behind a link to a ride.
share-page-title = Chuyến đi với { $name }
share-page-driver = Người lái
share-page-car = Xe
share-page-day = Ngày
share-page-starts = Bắt đầu
share-page-arrives = Đến nơi
share-page-left = Còn lại đến khi tới
share-page-left-time = { $hours } giờ { $minutes } phút
share-page-note = Giờ là theo kế hoạch. Không ai bị theo dõi vị trí. Trang này được tải lại mỗi phút.
share-page-emergency = Gọi khẩn cấp 112
share-page-nowhere-title = Liên kết này không dẫn đến đâu
share-page-nowhere = Liên kết sai, đã bị kết thúc, hoặc chuyến đi đã xong.
share-phase-planned = Mọi thứ đúng kế hoạch.
share-phase-late = Muộn { $minutes ->
       *[other] { $minutes } phút
    }.
share-phase-here = Xe đã ở điểm hẹn.
share-phase-under-way = Theo kế hoạch, xe đang đi.
share-phase-should-have-arrived = Theo kế hoạch, chuyến đi đã xong.
share-phase-arrived = Đã đến nơi.
share-phase-cancelled = Chuyến này đã bị hủy.
# The screens of the client.
share-ride = Cho người bạn tin tưởng xem
share-ride-hint = Liên kết cho biết ai lái, khi nào bạn đến và mọi thứ có ổn không. Không có địa điểm, không có số điện thoại. Ai trong chuyến này cũng có thể tạo liên kết như vậy.
share-ride-make = Tạo liên kết
share-ride-renew = Tạo liên kết mới
share-ride-on = Đã có liên kết. Ai có liên kết sẽ thấy chuyến này.
share-ride-once = Liên kết chỉ hiện lúc này.
share-ride-end = Kết thúc liên kết
