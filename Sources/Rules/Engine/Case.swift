struct Case: Sendable {}
