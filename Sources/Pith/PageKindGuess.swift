import PithModel
import PithRules

enum PageKindGuess {
  static func kind(of view: PageView) -> PageKind { .article }
}
