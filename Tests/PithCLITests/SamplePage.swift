/// Pages that anybody would agree about.
enum SamplePage {
  /// A page whose article holds `word`, which no other page has.
  static func html(_ word: String) -> String {
    let sentence =
      "The council met on Monday to decide about the old bridge, which \(word) has carried since "
      + "the last war, and after four hours of talk it agreed to repair it before the winter."
    return """
      <!doctype html><html lang="en"><head><title>The bridge of \(word)</title></head><body>
      <main><article><h1>The bridge of \(word)</h1>
      <p>\(sentence)</p><p>\(sentence) Nobody spoke against the plan.</p><p>\(sentence)</p>
      </article></main></body></html>
      """
  }
}
