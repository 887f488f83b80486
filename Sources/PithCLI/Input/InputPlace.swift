import PithFiles

/// How far a stream of inputs has come.
struct InputPlace: Sendable, Hashable {
  /// How many paths of the command line and of lists it has begun with.
  var rootCount = 0
  /// How much of the file that is being read is behind it, from 0 to 1; nil when a file is one page.
  var fileShare: Double?
}

/// How much all inputs of a run are, as far as that is known before they are read.
struct InputExtent: Sendable, Hashable {
  /// How much each path stands for: its bytes, or 1 when only their number is known.
  private let weights: [Double]?
  private let total: Double

  /// Measures the inputs; nil when they have no end that is known, as folders and pipes.
  init?(_ sources: InputSources) {
    guard sources.lists.isEmpty else {
      var count = sources.paths.count
      for list in sources.lists {
        guard let paths = try? list.count() else { return nil }
        count += paths
      }
      weights = nil
      total = Double(count)
      return
    }
    var weights: [Double] = []
    for path in sources.paths {
      guard path != "-" else { return nil }
      let status = try? FileStatus(of: FilePath(path))
      guard status == nil || status?.kind == .file else { return nil }
      weights.append(Double(status?.byteCount ?? 0))
    }
    self.weights = weights
    total = weights.reduce(0, +)
  }

  /// The share of all inputs that is behind a place, from 0 to 1.
  func share(behind place: InputPlace) -> Double {
    guard total > 0, place.rootCount > 0 else { return 0 }
    let before = weights.map { $0[..<min(place.rootCount - 1, $0.count)].reduce(0, +) }
    let last = weights.map { place.rootCount <= $0.count ? $0[place.rootCount - 1] : 0 }
    let done = before ?? Double(place.rootCount - 1)
    return min(1, (done + (last ?? 1) * (place.fileShare ?? 1)) / total)
  }
}
