/// Where the article of a plain text begins.
struct TextPlace {
  /// The line that is the title; nil when no line is likely to be one.
  var title: Int?
  /// The line that stands at the head of the article; nil when the title stands far off.
  ///
  /// It is the title, or a later line that repeats it where the title is the document's and a menu
  /// follows.
  var headline: Int?
  /// The first long paragraph; nil when there is none.
  var prose: Int?
}
