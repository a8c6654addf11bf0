/// How a family names its children. Used to make people and to report by; never to match.
///
/// The customs are those of `DOMAIN` section 5.4: each breaks a different assumption about names.
package enum NameCustom: Int, CaseIterable, Sendable {
    case english, irish, welsh, caribbean, traveller
    case polish, czech, lithuanian, romanian, ukrainian, iberian
    case punjabi, gujarati, pakistani, bangladeshi, arabic
    case somali, eritrean, westAfrican, chinese, vietnamese

    /// The name of the custom as reports print it.
    package var label: String {
        switch self {
        case .westAfrican: "west-african"
        default: String(describing: self)
        }
    }
}

/// What kind of quarter an outward postcode is: neighbours share customs, so names cluster by place.
enum Neighbourhood: Int, CaseIterable, Sendable {
    case suburb, oldEstate, pakistaniQuarter, newArrivals, cityCentre, villageEdge

    /// Families of each custom in a thousand. Invented, in the proportions of a large northern English city.
    var shares: [(custom: NameCustom, perThousand: Int)] {
        switch self {
        case .suburb:
            [
                (.english, 720), (.irish, 60), (.welsh, 25), (.caribbean, 20), (.punjabi, 45), (.gujarati, 30),
                (.pakistani, 30), (.polish, 20), (.chinese, 20), (.westAfrican, 20), (.iberian, 10),
            ]
        case .oldEstate:
            [
                (.english, 760), (.irish, 70), (.traveller, 45), (.caribbean, 25), (.polish, 40), (.lithuanian, 10),
                (.romanian, 15), (.westAfrican, 15), (.pakistani, 20),
            ]
        case .pakistaniQuarter:
            [
                (.pakistani, 430), (.bangladeshi, 130), (.punjabi, 80), (.gujarati, 40), (.english, 180),
                (.arabic, 40), (.somali, 30), (.polish, 30), (.romanian, 20), (.westAfrican, 20),
            ]
        case .newArrivals:
            [
                (.english, 340), (.polish, 120), (.romanian, 100), (.czech, 60), (.lithuanian, 40), (.ukrainian, 50),
                (.eritrean, 50), (.somali, 50), (.arabic, 60), (.westAfrican, 70), (.iberian, 60),
            ]
        case .cityCentre:
            [
                (.english, 430), (.westAfrican, 120), (.caribbean, 90), (.chinese, 60), (.vietnamese, 30),
                (.arabic, 60), (.somali, 50), (.eritrean, 30), (.iberian, 50), (.pakistani, 80),
            ]
        case .villageEdge:
            [(.english, 870), (.irish, 40), (.welsh, 40), (.polish, 15), (.ukrainian, 15), (.traveller, 20)]
        }
    }
}
