import Dispatch

/// The results of `transform`, in the order of `items`, worked out on as many cores as there are.
///
/// The one place where anything runs at the same time: two runs over the same items give the same list.
public func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    return Array(unsafeUninitializedCapacity: items.count) { buffer, count in
        // Every index is written once, by the iteration that has it.
        nonisolated(unsafe) let slots = buffer
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            slots.initializeElement(at: index, to: transform(items[index]))
        }
        count = items.count
    }
}
