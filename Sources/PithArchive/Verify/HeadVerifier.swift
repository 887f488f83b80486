/// Holds a record's header against the standard.
enum HeadVerifier {
  /// What the header breaks.
  static func defects(of head: WARCHead) -> [WARCDefect] {
    var defects = head.defects.map(defect)
    if head.version != "WARC/1.1" && head.version != "WARC/1.0" {
      defects.append(.init(.version, "its version is \"\(head.version)\""))
    }
    let isVersion10 = head.version == "WARC/1.0"
    for rule in FieldRule.catalog {
      let values = head.fields.values(of: rule.name)
      if values.isEmpty {
        // What must stand in all records must stand in those of an unknown type too.
        let isRequired =
          head.type.map(rule.required.contains)
          ?? (rule.required.count == WARCRecordType.allCases.count)
        if isRequired { defects.append(.init(.missingField, "it has no \(rule.name)")) }
        continue
      }
      if values.count > 1 && !rule.isRepeatable {
        defects.append(.init(.repeatedField, "it has \(values.count) fields \(rule.name)"))
      }
      if let type = head.type, rule.forbidden.contains(type) {
        defects.append(
          .init(.forbiddenField, "a \(type.rawValue) record has no \(rule.name)"))
      }
      for value in values {
        guard let found = rule.form.defect(of: value, isVersion10: isVersion10) else { continue }
        defects.append(.init(found.rule, "\(rule.name) \(found.reason): \"\(value)\""))
      }
    }
    return defects
  }

  private static func defect(_ defect: HeadParser.Defect) -> WARCDefect {
    switch defect {
    case .bareLineFeed: .init(.header, "a line ends with LF alone")
    case .noFieldName(let line): .init(.header, "a line is no field: \"\(line)\"")
    case .badFieldName(let name): .init(.header, "a field's name is no word: \"\(name)\"")
    case .notUTF8: .init(.header, "a line is not UTF-8")
    case .controlCharacter: .init(.header, "a line has a CR or a NUL inside")
    }
  }
}
