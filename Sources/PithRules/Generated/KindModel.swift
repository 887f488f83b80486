import PithModel

extension PageKindModel {
  static let html = PageKindModel(kinds: [.article], means: [], scales: [], intercepts: [0], weights: [[]])
}
