/// Lets a large value live on to the end of the process: the system then frees it at once, where doing it piece by piece before
/// the exit would only take time.
func keepUntilExit<Value>(_ value: Value) { _ = Unmanaged.passRetained(Kept(value)) }

private final class Kept<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
}
