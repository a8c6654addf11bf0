/// Everyday short forms, as parents call and officers write; the generator's own list, apart from the matcher's.
enum Diminutives {
    private static let pairs = WeightedNames.split(
        """
        Alfred/Alfie Theodore/Teddy Theodore/Theo Archibald/Archie Frederick/Freddie Thomas/Tommy William/Billy
        William/Will Charles/Charlie Edward/Eddie Edward/Ted Henry/Harry Joseph/Joey Joshua/Josh Samuel/Sam
        Benjamin/Ben Daniel/Danny Zachary/Zac Alexander/Alex Alexander/Sasha Nicholas/Nick Michael/Mikey Matthew/Matt
        Robert/Bobby James/Jamie Jacob/Jake Harrison/Harry Maximilian/Max Albert/Bertie Ronald/Ronnie Reginald/Reggie
        Anthony/Tony Christopher/Chris Andrew/Andy David/Dave Nathaniel/Nate Sebastian/Seb Patrick/Paddy Oliver/Ollie
        Leonard/Leo Francis/Frankie Stephen/Steve Peter/Pete Jonathan/Jonny Dominic/Dom Edmund/Ned Laurence/Larry
        Gabriel/Gabe Elizabeth/Lizzie Elizabeth/Beth Elizabeth/Libby Katherine/Katie Katherine/Kate Isabella/Bella
        Isabella/Izzy Isabelle/Izzy Amelia/Millie Amelia/Amy Emily/Em Charlotte/Lottie Charlotte/Charlie Eleanor/Ellie
        Eleanor/Nell Matilda/Tilly Penelope/Penny Florence/Flo Alexandra/Lexi Alexandra/Alex Jessica/Jess
        Abigail/Abbie Rebecca/Becky Margaret/Maggie Margaret/Daisy Victoria/Vicky Madeleine/Maddie Maddison/Maddie
        Georgia/Georgie Rosie/Rose Josephine/Josie Harriet/Hattie Susannah/Susie Beatrice/Bea Francesca/Frankie
        Gabriella/Gabby Felicity/Flick Annabelle/Anna Evelyn/Evie Olivia/Liv Sophia/Sophie Lillian/Lily Natalie/Nat
        Kathleen/Kathy Bridget/Biddy Aleksander/Olek Aleksandra/Ola Małgorzata/Gosia Katarzyna/Kasia Agnieszka/Aga
        Zuzanna/Zuzia Jakub/Kuba Tomasz/Tomek Krzysztof/Krzysiek Wojciech/Wojtek Michał/Misiek Zofia/Zosia
        Stanisław/Staś Antoni/Antek Oleksandr/Sasha Dmytro/Dima Anastasiia/Nastia Mykhailo/Misha Yuliia/Yulia
        Kateryna/Katia Ștefan/Fane Mihai/Mișu Muhammad/Mo Mohammed/Mo Mohamed/Mo Abdullah/Abdul Abdulrahman/Abdul
        Abdirahman/Abdi Oluwaseun/Seun Temitope/Temi Emmanuel/Manny Gurpreet/Gigi Harpreet/Harry Manpreet/Manny
        Jaskaran/Jas Santiago/Santi Francisco/Paco
        """
    ).compactMap { pair -> (full: String, short: String)? in
        let parts = pair.split(separator: "/")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    private static let shortByFull: [String: [String]] = Dictionary(grouping: pairs, by: \.full)
        .mapValues { $0.map(\.short) }
    private static let fullByShort: [String: [String]] = Dictionary(grouping: pairs, by: \.short)
        .mapValues { $0.map(\.full) }

    static func short(of forename: String, _ random: inout SeededGenerator) -> String? {
        shortByFull[forename].map { random.pick($0) }
    }

    /// The other form of a name, short for full or full for short.
    static func other(of forename: String, _ random: inout SeededGenerator) -> String? {
        if let short = shortByFull[forename] { return random.pick(short) }
        return fullByShort[forename].map { random.pick($0) }
    }
}
