/// Where a link may lead: an allow-list, as nothing else is safe against the ways in which browsers mend addresses.
enum LinkTarget {
    /// http or https, with a host that is one.
    case web
    case mail
    /// A path, a query or a fragment within the site.
    case relative
    /// Anything else, such as `javascript:`, `//host`, or an address with control characters in it.
    case refused

    /// Judges an address after the parser has undone entities and backslashes.
    init(_ url: UnsafeBufferPointer<UInt8>) {
        // Browsers drop tabs and line ends anywhere, and controls at the start, before they look for a scheme.
        guard !url.isEmpty, !Self.hasControls(url), url[0] != 0x20 else {
            self = .refused
            return
        }
        let end = url.firstIndex { ":/?#\\".utf8.contains($0) }
        guard let end, url[end] == UInt8(ascii: ":") else {
            self = Self.staysInSite(url) ? .relative : .refused
            return
        }
        let scheme = String(decoding: url[..<end], as: UTF8.self).lowercased()
        let rest = url[(end + 1)...]
        switch scheme {
        case "http", "https": self = Self.hasHost(rest) ? .web : .refused
        case "mailto": self = rest.isEmpty ? .refused : .mail
        default: self = .refused
        }
    }

    /// Appends the address for a quoted attribute: bytes that an address must not have are percent-encoded.
    static func append(_ url: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var inFragment = false
        for (index, byte) in url.enumerated() {
            switch byte {
            case UInt8(ascii: "&"):
                out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "%") where isEscape(url, index):
                out.append(byte)
            case UInt8(ascii: "#") where !inFragment:
                inFragment = true
                out.append(byte)
            case _ where isLetterOrDigit(byte) || isPunctuation(byte):
                out.append(byte)
            default:
                out += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
            }
        }
    }

    /// C0, DEL, and C1 (U+0080 to U+009F).
    private static func hasControls(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        url.indices.contains { index in
            let byte = url[index]
            if byte < 0x20 || byte == 0x7F { return true }
            return byte == 0xC2 && index + 1 < url.count && url[index + 1] < 0xA0
        }
    }

    /// A relative address that no browser takes for another host: not `//host`, and `\` counts as `/` there.
    private static func staysInSite(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        !url.starts(with: "//".utf8) && !url.contains(UInt8(ascii: "\\"))
    }

    /// Whether what follows `http:` is `//` with a plain host and perhaps a port: no user name in front of it, which
    /// serves only to make one host look like another.
    private static func hasHost(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard rest.starts(with: "//".utf8) else { return false }
        let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
        let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return false }
        if parts.count == 2 {
            let port = UInt16(String(decoding: parts[1], as: UTF8.self))
            guard port != nil, parts[1].first != UInt8(ascii: "+") else { return false }
        }
        return host.allSatisfy { isLetterOrDigit($0) || "-._".utf8.contains($0) || $0 >= 0x80 }
    }

    private static func isEscape(_ url: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) }
        return index + 2 < url.count && isHex(url[index + 1]) && isHex(url[index + 2])
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The marks that an address may have as they are.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"),
            UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
