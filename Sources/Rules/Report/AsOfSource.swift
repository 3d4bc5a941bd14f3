/// Where the as-of day was taken from. The raw value stands in reports.
public enum AsOfSource: String, Sendable, CaseIterable {
    /// The option `--as-of`.
    case option = "as-of"
    /// The environment variable `SOURCE_DATE_EPOCH`, read in Asia/Ho_Chi_Minh.
    case sourceDateEpoch = "source-date-epoch"
    /// Today in Asia/Ho_Chi_Minh.
    case today
}
