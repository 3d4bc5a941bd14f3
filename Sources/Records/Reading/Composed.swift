func composed(_ t: String) -> String { t }
