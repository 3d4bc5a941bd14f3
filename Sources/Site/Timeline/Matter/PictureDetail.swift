/// How much a picture tells. A matter that would make too large a picture is drawn again with less.
struct PictureDetail {
    /// Lanes with marks; the bodies beyond are named together.
    let lanes: Int
    /// Rows of bars in a lane; the obligations beyond are counted together.
    let rows: Int
    /// Bars in a lane.
    let bars: Int
    /// Points nearer than this become one.
    let nearness: Double
    /// Lines of a title that lists; the rest is counted.
    let list: Int
    /// Bytes of one such line.
    let lineBytes: Int

    static let largest = 30_000
    static let ladder = [
        PictureDetail(lanes: 30, rows: 12, bars: 120, nearness: 14, list: 12, lineBytes: 300),
        PictureDetail(lanes: 30, rows: 12, bars: 60, nearness: 14, list: 6, lineBytes: 160),
        PictureDetail(lanes: 20, rows: 9, bars: 20, nearness: 20, list: 3, lineBytes: 110),
        PictureDetail(lanes: 14, rows: 7, bars: 10, nearness: 40, list: 2, lineBytes: 90),
        PictureDetail(lanes: 12, rows: 5, bars: 6, nearness: 70, list: 2, lineBytes: 80),
        PictureDetail(lanes: 10, rows: 4, bars: 4, nearness: 110, list: 1, lineBytes: 80),
        PictureDetail(lanes: 10, rows: 4, bars: 3, nearness: 150, list: 1, lineBytes: 70),
        PictureDetail(lanes: 8, rows: 3, bars: 3, nearness: 200, list: 1, lineBytes: 70),
    ]
}
