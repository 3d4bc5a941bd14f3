/// The box of a path made of straight lines; nil where it has anything else.
struct PathBox {
    private(set) var box: DrawnPicture.Box?

    init(_ data: String) {
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0)
        var found: DrawnPicture.Box?
        for (command, numbers) in Self.commands(data) {
            var rest = numbers[...]
            repeat {
                switch command {
                case "M", "L", "m", "l":
                    guard let dx = rest.popFirst(), let dy = rest.popFirst() else { return }
                    (x, y) = command.isUppercase ? (dx, dy) : (x + dx, y + dy)
                    if command == "M" || command == "m" { (startX, startY) = (x, y) }
                case "H", "h":
                    guard let d = rest.popFirst() else { return }
                    x = command == "H" ? d : x + d
                case "V", "v":
                    guard let d = rest.popFirst() else { return }
                    y = command == "V" ? d : y + d
                case "z": (x, y) = (startX, startY)
                default: return
                }
                found = DrawnPicture.Box(
                    left: min(found?.left ?? x, x), top: min(found?.top ?? y, y), right: max(found?.right ?? x, x),
                    bottom: max(found?.bottom ?? y, y), what: "path")
            } while !rest.isEmpty
        }
        box = found
    }

    private static func commands(_ data: String) -> [(Character, [Double])] {
        var commands: [(Character, [Double])] = []
        var number = ""
        func flush() {
            if !number.isEmpty, !commands.isEmpty { commands[commands.count - 1].1.append(Double(number) ?? .nan) }
            number = ""
        }
        for character in data {
            switch character {
            case "0"..."9", ".": number.append(character)
            case "-":
                flush()
                number = "-"
            case " ", ",": flush()
            default:
                flush()
                commands.append((character, []))
            }
        }
        flush()
        return commands
    }
}
