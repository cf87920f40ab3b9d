problem-too-many-open-requests = Đã có ba lời xin đi nhờ đang chờ
problem-too-many-open-requests-detail = Bạn hãy chờ trả lời, hoặc rút lại một lời xin.
problem-already-asked = Bạn đã hỏi rồi
problem-already-asked-detail = Bạn đang có một lời xin chờ người này trả lời.
problem-request-closed = Không còn chờ nữa
problem-request-closed-detail = Lời xin này đã được trả lời, đã rút lại hoặc đã quá hạn.
problem-seat-taken = Hết chỗ
problem-seat-taken-detail = Một trong các chuyến này đã hết chỗ. Bạn hãy chọn chuyến khác.
problem-rider-has-ride = Đã có chuyến khác
problem-rider-has-ride-detail = Người này giờ đã đi với người khác. Bạn hãy chọn chuyến khác.
problem-no-longer-shared = Không còn hợp nữa
problem-no-longer-shared-detail = Có một ngày hai bạn không còn hợp nhau nữa. Bạn hãy chọn chuyến khác.

field-no-shared-ride = Ngày này hai bạn không có chuyến chung.
field-commute-unknown = Chúng tôi không biết tuyến đi làm này.
request-may-i-ride-along = Cho tôi đi nhờ xe bạn được không?
request-shall-we-try = Mình thử đi chung nhé?

notice-ride-asked = { $name } muốn đi nhờ xe bạn: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-asked = Khi có người muốn đi nhờ xe bạn
notice-ride-confirmed = { $name } cho bạn đi nhờ: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-confirmed = Khi có người cho bạn đi nhờ
notice-ride-declined = Lần này { $name } không chở bạn được. Có thể người khác sẽ hợp.
kind-ride-declined = Khi người lái không chở bạn được
notice-ride-cancelled = { $name } đã hủy: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-cancelled = Khi một chuyến bị hủy
notice-ride-expired = { $name } không trả lời kịp. Bạn có thể hỏi lại hoặc hỏi người khác.
kind-ride-expired = Khi không ai trả lời lời xin của bạn kịp lúc
notices-about-rides = Chuyến đi
