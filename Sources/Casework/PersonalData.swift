/// A value about a person. It withholds itself: its description and its mirror give only the type's name.
///
/// To show such a value, read its field where the call sheet is written.
package protocol PersonalData: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension PersonalData {
    package var description: String { String(describing: Self.self) }
    package var debugDescription: String { String(describing: Self.self) }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
