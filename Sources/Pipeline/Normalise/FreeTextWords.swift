/// Words of free-text lists of children that are not names.
enum FreeTextWords {
    /// Nouns for children, with how many one of them means without a number: `a boy`, `twins`.
    static let nouns: [String: Int] = [
        "child": 1, "kid": 1, "boy": 1, "girl": 1, "infant": 1, "toddler": 1, "newborn": 1, "male": 1, "female": 1,
        "teenager": 1, "teen": 1, "juvenile": 1, "son": 1, "daughter": 1, "brother": 1, "sister": 1, "sibling": 1,
        "children": 1, "kids": 1, "boys": 1, "girls": 1, "infants": 1, "toddlers": 1, "males": 1, "females": 1,
        "teenagers": 1, "juveniles": 1, "sons": 1, "daughters": 1, "brothers": 1, "sisters": 1, "siblings": 1,
        "babies": 1, "twin": 1, "twins": 2, "triplets": 3,
    ]

    /// Nouns that say an age as well as that there is a child.
    static let agedNouns: Set<String> = ["infant", "toddler", "newborn", "teenager"]

    static let fillers: Set<String> = [
        "present", "in", "at", "the", "house", "home", "property", "address", "asleep", "upstairs", "downstairs", "bed",
        "both", "all", "were", "was", "is", "are", "who", "his", "her", "their", "my", "a", "an", "of", "old", "school",
        "witnessed", "seen", "safe", "well", "other", "others", "name", "names", "named", "called", "approx",
        "approximately", "about", "x", "young", "small", "little", "year", "years", "yrs", "aged", "age", "ages", "dob",
        "d.o.b", "born", "unnamed", "older", "younger", "respectively", "involved", "living", "there", "have", "has",
        "details", "also", "same", "not", "b",
    ]

    static let joiners: Set<String> = ["and", "plus", "with", "including", "inc"]

    static let unknown: Set<String> = ["unknown", "unk", "?", "??", "???", "nk", "unnamed"]

    /// Whole texts that say there is no child.
    static let none: Set<String> = [
        "none", "no", "nil", "no children", "no child", "no kids", "none present", "no children present", "nobody",
        "n a", "not applicable", "no children involved", "no children at address", "none known", "0", "zero",
        "no children in household", "no children in the house", "no kids present",
    ]
}
