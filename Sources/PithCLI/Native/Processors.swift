import ArgumentParser
import Glibc

/// The processors that this process may use.
enum Processors {
  /// How many there are, at least one.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many pages are worked on at once: as many as `--jobs` says, or as there are processors.
  static func jobs(_ wanted: Int?) throws -> Int {
    let jobs = wanted ?? count
    guard (1...1024).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
    return jobs
  }
}
