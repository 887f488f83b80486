/// The unit of decision: the inline text of one block-level element, or a line of plain text.
public struct Block: Sendable {
  /// What the block's place says about it, as bits.
  public struct Flags: OptionSet, Sendable, Hashable {
    // Public and inlinable, because rules ask these questions of every block and live in another
    // module; the optimizer looks into other modules only for what is public.
    /// The bits.
    public var rawValue: UInt32

    /// Takes the bits.
    @inlinable
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Takes all of some flags.
    @inlinable
    @inline(__always)
    public init(arrayLiteral elements: Flags...) {
      rawValue = 0
      for element in elements { rawValue |= element.rawValue }
    }

    /// Whether the two sets share no flag.
    @inlinable
    @inline(__always)
    public func isDisjoint(with other: Flags) -> Bool { rawValue & other.rawValue == 0 }

    /// Whether all flags of the other set are in this one.
    @inlinable
    @inline(__always)
    public func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// In an element with `hidden`, `display:none` or `visibility:hidden`.
    @inlinable
    public static var hidden: Flags { Flags(rawValue: 1 << 0) }
    /// In an element with `aria-hidden="true"`.
    @inlinable
    public static var ariaHidden: Flags { Flags(rawValue: 1 << 1) }
    /// In `noscript`: shown only where scripts do not run.
    @inlinable
    public static var noscript: Flags { Flags(rawValue: 1 << 2) }
    /// In `template`: shown only once a script has copied it.
    @inlinable
    public static var template: Flags { Flags(rawValue: 1 << 3) }
    /// In `head`: the document's title.
    @inlinable
    public static var head: Flags { Flags(rawValue: 1 << 4) }
    /// Fallback text of embedded content: `iframe`, `object`, `video`, `noframes` and the like.
    @inlinable
    public static var fallback: Flags { Flags(rawValue: 1 << 5) }
    /// A form control's text: `select`, `option`, `button`, `textarea`, `datalist`.
    @inlinable
    public static var control: Flags { Flags(rawValue: 1 << 6) }
    /// In SVG: a picture's text.
    @inlinable
    public static var svg: Flags { Flags(rawValue: 1 << 7) }
    /// Preformatted: white space and line breaks are kept.
    @inlinable
    public static var preformatted: Flags { Flags(rawValue: 1 << 8) }
    /// In a cell of a table.
    @inlinable
    public static var tableCell: Flags { Flags(rawValue: 1 << 9) }
    /// In an item of a list.
    @inlinable
    public static var listItem: Flags { Flags(rawValue: 1 << 10) }
    /// In `blockquote`.
    @inlinable
    public static var quote: Flags { Flags(rawValue: 1 << 11) }
    /// In `nav` or an element of the role `navigation`.
    @inlinable
    public static var nav: Flags { Flags(rawValue: 1 << 12) }
    /// In `aside` or an element of the role `complementary`.
    @inlinable
    public static var aside: Flags { Flags(rawValue: 1 << 13) }
    /// In `footer` or an element of the role `contentinfo`.
    @inlinable
    public static var footer: Flags { Flags(rawValue: 1 << 14) }
    /// In `header` or an element of the role `banner`.
    @inlinable
    public static var header: Flags { Flags(rawValue: 1 << 15) }
    /// In `main` or an element of the role `main`.
    @inlinable
    public static var main: Flags { Flags(rawValue: 1 << 16) }
    /// In `article`.
    @inlinable
    public static var article: Flags { Flags(rawValue: 1 << 17) }
    /// In `form`.
    @inlinable
    public static var form: Flags { Flags(rawValue: 1 << 18) }
    /// In `figure`.
    @inlinable
    public static var figure: Flags { Flags(rawValue: 1 << 19) }
    /// In `figcaption` or a table's `caption`.
    @inlinable
    public static var caption: Flags { Flags(rawValue: 1 << 20) }
    /// In a dialog or an element of the role `dialog` or `alertdialog`.
    @inlinable
    public static var dialog: Flags { Flags(rawValue: 1 << 21) }
    /// In `address`.
    @inlinable
    public static var address: Flags { Flags(rawValue: 1 << 22) }
    /// In `details`, which may be folded.
    @inlinable
    public static var details: Flags { Flags(rawValue: 1 << 23) }
    /// In a heading, `h1` to `h6`.
    @inlinable
    public static var heading: Flags { Flags(rawValue: 1 << 24) }
    /// Of plain text: a blank line stands before it.
    @inlinable
    public static var afterBlankLine: Flags { Flags(rawValue: 1 << 25) }
    /// In `code`, `pre`, `samp`, `kbd` for all of its text.
    @inlinable
    public static var code: Flags { Flags(rawValue: 1 << 26) }
    /// In a cell that heads its row or column.
    @inlinable
    public static var headerCell: Flags { Flags(rawValue: 1 << 27) }

    /// Text that a reader of the page does not see, or sees only in special cases.
    @inlinable
    public static var unseen: Flags { [.hidden, .noscript, .template, .head, .fallback, .svg] }

    /// Text that no reader sees, whatever they click on: unlike hidden tabs and `noscript`.
    @inlinable
    public static var neverSeen: Flags { [.template, .head, .fallback, .svg] }
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
  @usableFromInline package var words: Int32 = 0
  /// Words that stand in links.
  @usableFromInline package var linkWords: Int32 = 0
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
  @inlinable
  public var linkShare: Float {
    linkWords == 0 || words == 0 ? 0 : Float(linkWords) / Float(words)
  }
}
