/// The unit of decision: the inline text of one block-level element, or a line of plain text.
package struct Block: Sendable {
  /// What the block's place says about it, as bits.
  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// In an element with `hidden`, `display:none` or `visibility:hidden`.
    package static let hidden = Flags(rawValue: 1 << 0)
    /// In an element with `aria-hidden="true"`.
    package static let ariaHidden = Flags(rawValue: 1 << 1)
    /// In `noscript`: shown only where scripts do not run.
    package static let noscript = Flags(rawValue: 1 << 2)
    /// In `template`: shown only once a script has copied it.
    package static let template = Flags(rawValue: 1 << 3)
    /// In `head`: the document's title.
    package static let head = Flags(rawValue: 1 << 4)
    /// Fallback text of embedded content: `iframe`, `object`, `video`, `noframes` and the like.
    package static let fallback = Flags(rawValue: 1 << 5)
    /// A form control's text: `select`, `option`, `button`, `textarea`, `datalist`.
    package static let control = Flags(rawValue: 1 << 6)
    /// In SVG: a picture's text.
    package static let svg = Flags(rawValue: 1 << 7)
    /// Preformatted: white space and line breaks are kept.
    package static let preformatted = Flags(rawValue: 1 << 8)
    /// In a cell of a table.
    package static let tableCell = Flags(rawValue: 1 << 9)
    /// In an item of a list.
    package static let listItem = Flags(rawValue: 1 << 10)
    /// In `blockquote`.
    package static let quote = Flags(rawValue: 1 << 11)
    /// In `nav` or an element of the role `navigation`.
    package static let nav = Flags(rawValue: 1 << 12)
    /// In `aside` or an element of the role `complementary`.
    package static let aside = Flags(rawValue: 1 << 13)
    /// In `footer` or an element of the role `contentinfo`.
    package static let footer = Flags(rawValue: 1 << 14)
    /// In `header` or an element of the role `banner`.
    package static let header = Flags(rawValue: 1 << 15)
    /// In `main` or an element of the role `main`.
    package static let main = Flags(rawValue: 1 << 16)
    /// In `article`.
    package static let article = Flags(rawValue: 1 << 17)
    /// In `form`.
    package static let form = Flags(rawValue: 1 << 18)
    /// In `figure`.
    package static let figure = Flags(rawValue: 1 << 19)
    /// In `figcaption` or a table's `caption`.
    package static let caption = Flags(rawValue: 1 << 20)
    /// In a dialog or an element of the role `dialog` or `alertdialog`.
    package static let dialog = Flags(rawValue: 1 << 21)
    /// In `address`.
    package static let address = Flags(rawValue: 1 << 22)
    /// In `details`, which may be folded.
    package static let details = Flags(rawValue: 1 << 23)
    /// In a heading, `h1` to `h6`.
    package static let heading = Flags(rawValue: 1 << 24)
    /// Of plain text: a blank line stands before it.
    package static let afterBlankLine = Flags(rawValue: 1 << 25)
    /// In `code`, `pre`, `samp`, `kbd` for all of its text.
    package static let code = Flags(rawValue: 1 << 26)
    /// In a cell that heads its row or column.
    package static let headerCell = Flags(rawValue: 1 << 27)

    /// Text that a reader of the page does not see, or sees only in special cases.
    package static let unseen: Flags = [.hidden, .noscript, .template, .head, .fallback, .svg]

    /// Text that no reader sees, whatever they click on: unlike hidden tabs and `noscript`.
    package static let neverSeen: Flags = [.template, .head, .fallback, .svg]
  }

  /// The element whose inline text this is.
  package var node: Int32
  /// The tag of that element.
  package var tag: Tag
  /// What the block's place says about it.
  package var flags: Flags
  /// Where the block's text starts in ``Page/blockText``.
  package var start: Int32 = 0
  /// Where it ends.
  package var end: Int32 = 0
  /// Words: runs of letters and digits; two ideographs or kana count as one.
  package var words: Int32 = 0
  /// Words that stand in links.
  package var linkWords: Int32 = 0
  /// Characters other than white space.
  package var characters: Int32 = 0
  /// Of these, the ones that stand in links.
  package var linkCharacters: Int32 = 0
  /// Links that the block has text of.
  package var links: Int32 = 0
  /// Commas of any script.
  package var commas: Int32 = 0
  /// Ends of sentences in any script.
  package var sentenceEnds: Int32 = 0
  /// ASCII digits.
  package var digits: Int32 = 0
  /// Words that begin with a capital ASCII letter.
  package var capitalizedWords: Int32 = 0
  /// Separators such as `|`, `•`, `»` and `/` between spaces.
  package var separators: Int32 = 0
  /// Words in bold type.
  package var boldWords: Int32 = 0
  /// Images in the block or directly before it.
  package var images: Int32 = 0
  /// Form controls in the block or directly before it.
  package var controls: Int32 = 0
  /// Line breaks inside the block.
  package var lineBreaks: Int32 = 0
  /// Of plain text: the number of its first line, from 1.
  package var line: Int32 = 0
  /// Of plain text: the columns of white space before it.
  package var indentation: Int32 = 0
  /// Whether the text ends a sentence, closing quotes and brackets aside.
  package var endsSentence = false

  /// The share of the block's words that stand in links, from 0 to 1.
  package var linkShare: Float { words == 0 ? 0 : Float(linkWords) / Float(words) }
}
