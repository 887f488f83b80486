import PithExport

extension ListingStyle {
  /// The style for where standard output goes: as wide as `COLUMNS` says, else as the terminal is,
  /// with colours where ``TerminalColour`` finds them wanted.
  static var ofStandardOutput: ListingStyle {
    var style = ListingStyle(isColoured: TerminalColour.isWanted)
    let stated = Environment.variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    if let columns = stated ?? TerminalWidth.columns { style.columns = columns }
    return style
  }
}
