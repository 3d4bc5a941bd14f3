enum BuiltInFiles {
    static let all: [(path: String, text: String)] = []
}
