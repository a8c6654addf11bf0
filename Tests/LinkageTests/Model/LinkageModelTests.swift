import Linkage
import Testing

@Suite("Model")
struct LinkageModelTests {
    @Test("round numbers that sum to one are a model without faults")
    func sound() { #expect(LinkageModel.example.faults.isEmpty) }

    @Test("a list that is too short, negative or does not sum to one is named by its key")
    func lists() {
        var model = LinkageModel.example
        model.givenNames = [0.5, 0.5]
        model.birthDate[0] = -0.1
        model.homePostcode[0] = 0.7
        let faults = model.faults
        #expect(faults.contains { $0.hasPrefix("given_names: 7 numbers are needed, 2 are given") })
        #expect(faults.contains { $0.hasPrefix("birth_date: each number lies between 0 and 1") })
        #expect(faults.contains { $0.hasPrefix("home_postcode: the numbers sum to 0.9") })
        #expect(faults.count == 3)
    }

    @Test("what is not a number is refused like a number out of range")
    func notANumber() {
        var model = LinkageModel.example
        model.sexSame = .nan
        model.householdBitsMax = .nan
        model.familyName[3] = .infinity
        #expect(model.faults.count == 3)
    }

    @Test("shares that leave nothing for the register contradict each other")
    func contradiction() {
        var model = LinkageModel.example
        model.notOnRegister = 0.6
        model.siblingNotOnRegister = 0.4
        #expect(model.faults == ["not_on_register and sibling_not_on_register leave nothing for the register"])
    }
}
