import CLibFuzzer
import Glibc
import PithFuzz

/// Lets libFuzzer search for inputs that break a promise: `pith-fuzz TARGET [LIBFUZZER ARGUMENTS]`.
@main
enum Fuzzing {
  /// The way of the inputs; set once, before the search begins.
  nonisolated(unsafe) private static var target = FuzzTarget.html

  static func main() {
    let names = FuzzTarget.allCases.map(\.rawValue)
    guard CommandLine.arguments.count > 1,
      let target = FuzzTarget(rawValue: CommandLine.arguments[1])
    else {
      print(
        "usage: pith-fuzz TARGET [LIBFUZZER ARGUMENTS]\ntargets: \(names.joined(separator: " "))")
      return
    }
    unsafe Self.target = target
    // libFuzzer reads its own arguments behind the name of the program, and starts itself anew with
    // them when it works in several processes.
    var arguments = CommandLine.arguments
    arguments.remove(at: 1)
    var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var count = Int32(arguments.count)
    // SAFETY: the strings and the list of them live as long as the process.
    unsafe pointers.withUnsafeMutableBufferPointer { list in
      guard var start = list.baseAddress else { return }
      _ = unsafe LLVMFuzzerRunDriver(&count, &start) { data, size in
        // SAFETY: libFuzzer hands over `size` bytes, valid for the time of the call.
        let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
        do throws(BrokenPromise) {
          try unsafe Fuzzing.target.run(bytes)
        } catch {
          fatalError(error.description)
        }
        return 0
      }
    }
  }
}
