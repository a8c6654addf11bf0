/// The invented city: outward areas `BX1`, `BX2` …, each with a kind of people, postcodes and streets.
///
/// BX belongs to no place (it is given to a bank without an address), so no invented home can be a real one.
struct NeighbourhoodMap: Sendable {
    let areaCount: Int
    /// Postcodes in use in each area, at most 4,000: some fifteen pupils share one.
    let unitsPerArea: Int
    private let customs: [[NameCustom]]

    private static let unitLetters = Array("ABDEFGHJLNPQRSTUWXYZ".utf8)
    private static let streetNames = WeightedNames.split(
        """
        Harrow Thornbeck Marsh Mill Station Victoria Albert Church Park Grange Beech Cedar Elm Oak Willow Hawthorn
        Rowan Quarry Brewery Canal Foundry Tanner Weaver Bobbin Spindle Shuttle Carder Fuller Dyer Market Abbey Priory
        Castle Queens Kings Princes Nelson Wellington Trafalgar Alma Balmoral Windsor Sandringham York Lancaster
        Derwent
        """)
    private static let streetKinds = WeightedNames.split(
        "Street Road Avenue Lane Grove Terrace Close Crescent Mount View Drive Place Row Court")

    init(pupils: Int) {
        // Some 6,500 pupils an outward area is what English cities have; the sample still shows six kinds of area.
        areaCount = max(6, min(99, pupils / 6500))
        unitsPerArea = max(4, min(4000, pupils / 15 / areaCount))
        customs = Neighbourhood.allCases.map { area in
            area.shares.flatMap { Array(repeating: $0.custom, count: $0.perThousand) }
        }
    }

    func custom(inArea area: Int, _ random: inout SeededGenerator) -> NameCustom {
        let table = customs[area % customs.count]
        return table[random.below(table.count)]
    }

    func postcode(area: Int, unit: Int) -> String {
        let letters = Self.unitLetters
        let number = area + 1
        var bytes = Array("BX".utf8)
        if number >= 10 { bytes.append(UInt8(0x30 + number / 10)) }
        bytes.append(UInt8(0x30 + number % 10))
        bytes.append(0x20)
        bytes.append(UInt8(0x30 + unit % 10))
        bytes.append(letters[(unit / 10 * 7 + area) % 20])
        bytes.append(letters[(unit / 200 * 3 + area * 11) % 20])
        return String(decoding: bytes, as: UTF8.self)
    }

    func address(area: Int, unit: Int, _ random: inout SeededGenerator) -> String {
        let place = area * 4001 + unit * 37
        let name = Self.streetNames[place % Self.streetNames.count]
        let kind = Self.streetKinds[(place / 7) % Self.streetKinds.count]
        let number = random.number(in: 1...140)
        return random.chance(0.08)
            ? "Flat \(random.number(in: 1...12)), \(number) \(name) \(kind)" : "\(number) \(name) \(kind)"
    }
}
