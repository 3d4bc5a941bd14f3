/// Text made into a name for an address: lower case, without marks, words joined by hyphens.
enum Slug {
    private static let longest = 80

    /// The slug of `text`: `Kết luận (đợt 2)` → `ket-luan-dot-2`; empty where no letter or digit has a plain form.
    static func of(_ text: String) -> String {
        var slug: [UInt8] = []
        var gap = false
        for scalar in text.unicodeScalars {
            guard let plain = plain(scalar) else {
                gap = gap || !isMark(scalar)
                continue
            }
            if slug.count >= longest { break }
            if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            gap = false
            slug.append(plain)
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The letter or digit a-z, 0-9 behind a scalar; nil where there is none.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "0"..."9": UInt8(scalar.value)
        case "A"..."Z": UInt8(scalar.value) + 0x20
        default: marked[scalar]
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// The Vietnamese letters with marks, both cases.
    private static let marked: [Unicode.Scalar: UInt8] = {
        let families: KeyValuePairs<UInt8, String> = [
            UInt8(ascii: "a"): "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ",
            UInt8(ascii: "d"): "đĐ",
            UInt8(ascii: "e"): "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ",
            UInt8(ascii: "i"): "ìíỉĩịÌÍỈĨỊ",
            UInt8(ascii: "o"): "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ",
            UInt8(ascii: "u"): "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ",
            UInt8(ascii: "y"): "ỳýỷỹỵỲÝỶỸỴ",
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for (plain, letters) in families {
            for scalar in letters.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}
