/// The ways a name goes wrong on its way from a mouth to a form.
enum Misspelling {
    private static let respellings = WeightedNames.split(
        """
        ph>f y>i i>y ie>y k>c c>k ee>ea ea>ee ay>ai ai>ay ll>l ss>s s>ss z>s ou>u oo>u th>t ck>k ei>ie ae>e x>ks nn>n
        n>nn aa>a a>ah v>w w>v sh>ch ch>sh e>a o>u u>o q>k j>y mm>m tt>t rr>r dd>d er>ar on>en an>en
        """
    ).compactMap { rule -> (from: [Character], to: [Character])? in
        let parts = rule.split(separator: ">")
        return parts.count == 2 ? (Array(parts[0]), Array(parts[1])) : nil
    }
    private static let letters = Array("abcdefghijklmnopqrstuvwxyz")

    /// Another spelling of the same sound, where a rule applies after the first letter.
    static func respelt(_ name: String, _ random: inout SeededGenerator) -> String? {
        let characters = Array(name)
        let offset = random.below(respellings.count)
        for step in respellings.indices {
            let rule = respellings[(offset + step) % respellings.count]
            guard characters.count > rule.from.count else { continue }
            for place in 1...(characters.count - rule.from.count)
            where Array(characters[place..<place + rule.from.count]) == rule.from {
                return String(characters[..<place] + rule.to + characters[(place + rule.from.count)...])
            }
        }
        return nil
    }

    /// A slip of the fingers: two letters exchanged, one left out, doubled or wrong.
    static func mistyped(_ name: String, _ random: inout SeededGenerator) -> String {
        var characters = Array(name)
        guard characters.count > 2 else { return name + "e" }
        let place = 1 + random.below(characters.count - 2)
        switch random.below(4) {
        case 0 where characters[place] != characters[place + 1]: characters.swapAt(place, place + 1)
        case 1: characters.remove(at: place)
        case 2: characters.insert(characters[place], at: place)
        default:
            let letter = random.pick(letters)
            characters[place] = letter == characters[place] ? "o" : letter
        }
        return String(characters)
    }
}
