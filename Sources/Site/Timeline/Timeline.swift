import Diagnostics
import Rules

/// The timeline of a matter as an inline SVG; empty where there is nothing to draw.
func matterTimeline(_ judged: JudgedMatter, judgement: Judgement, language: Language, narrator: Narrator) -> [UInt8] { [] }
