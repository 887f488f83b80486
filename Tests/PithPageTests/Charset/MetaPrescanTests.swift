import Testing

@testable import PithPage

/// The prescan of the HTML Standard, case by case.
struct MetaPrescanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var markup: String
    var encoding: String?
    var testDescription: String { markup }

    init(_ markup: String, _ encoding: String?) {
      (self.markup, self.encoding) = (markup, encoding)
    }
  }

  static let metaElements: [Case] = [
    Case("<meta charset=utf-8>", "UTF-8"),
    Case("<meta charset='koi8-r'>", "KOI8-R"),
    Case("<META CHARSET=\"Shift_JIS\">", "Shift_JIS"),
    Case("<meta charset = big5 >", "Big5"),
    Case("<meta charset=\" euc-kr \">", "EUC-KR"),
    Case("<meta/charset=gbk>", "GBK"),
    Case("<meta\ncharset\t=\r\ngbk>", "GBK"),
    Case("<meta name=x charset=gbk/>", nil),
    Case("<meta charset=gbk />", "GBK"),
    Case("<metacharset=gbk>", nil),
    Case("<metadata charset=gbk>", nil),
    Case("<meta charset=nonsense>", nil),
    Case("<meta charset=nonsense><meta charset=gbk>", "GBK"),
    Case("<meta charset=>", nil),
    Case("<meta charset>", nil),
    Case("<meta charset=gbk charset=big5>", "GBK"),
    Case("<meta charset=gbk", nil),
    Case("<meta charset=\"gbk", nil),
    Case("<meta charset=utf-16>", "UTF-8"),
    Case("<meta charset=utf-16be>", "UTF-8"),
    Case("<meta charset=x-user-defined>", "windows-1252"),
    Case("<meta charset=iso-8859-1>", "windows-1252"),
    Case("<meta data-charset=gbk>", nil),
    Case("<meta content=gbk>", nil),
  ]

  static let pragmas: [Case] = [
    Case("<meta http-equiv=Content-Type content='text/html; charset=gbk'>", "GBK"),
    Case("<meta content='text/html; charset=gbk' http-equiv=content-type>", "GBK"),
    Case("<meta content='text/html; charset=gbk'>", nil),
    Case("<meta http-equiv=refresh content='text/html; charset=gbk'>", nil),
    Case("<meta http-equiv=content-type content='text/html'>", nil),
    Case("<meta http-equiv=content-type content='charset=\"gbk\"; x'>", "GBK"),
    Case("<meta http-equiv=content-type content=\"charset='gbk\">", nil),
    Case("<meta http-equiv=content-type content='charset gbk charset = big5;x'>", "Big5"),
    Case("<meta http-equiv=content-type content='charset=gbk big5'>", "GBK"),
    Case("<meta http-equiv=content-type content=text/html;charset=gbk>", "GBK"),
    Case("<meta http-equiv=content-type content='charset='>", nil),
    Case("<meta http-equiv=content-type content='CHARSET=GBK'>", "GBK"),
    Case("<meta http-equiv=content-type charset=big5 content='charset=gbk'>", "Big5"),
    Case("<meta http-equiv=content-type content='charset=gbk' charset=big5>", "Big5"),
    Case("<meta charset=big5 content='charset=gbk'>", "Big5"),
    Case("<meta http-equiv=content-type content='x' content='charset=gbk'>", nil),
  ]

  static let surroundings: [Case] = [
    Case("<!-- <meta charset=gbk> -->", nil),
    Case("<!-- <meta charset=gbk> --><meta charset=big5>", "Big5"),
    Case("<!--><meta charset=gbk>", "GBK"),
    Case("<!---><meta charset=gbk>", "GBK"),
    Case("<!-- > <meta charset=gbk>", nil),
    Case("<!doctype html><meta charset=gbk>", "GBK"),
    Case("<?php echo ?><meta charset=gbk>", "GBK"),
    Case("</ x><meta charset=gbk>", "GBK"),
    Case("<a title='<meta charset=gbk>'>", nil),
    Case("<a title=\"x><meta charset=gbk>", nil),
    Case("</p title='<meta charset=gbk>'><meta charset=big5>", "Big5"),
    Case("a < b <meta charset=gbk>", "GBK"),
    Case("<1 '<meta charset=gbk>", "GBK"),
    Case("<html><head><title>x</title><meta charset=gbk>", "GBK"),
    Case("<a =x><meta charset=gbk>", "GBK"),
    Case("<a x=y><meta charset=gbk>", "GBK"),
    Case("no markup charset=gbk", nil),
    Case("", nil),
    Case("<", nil),
    Case("<m", nil),
    Case("<!", nil),
  ]

  static let xmlDeclarations: [Case] = [
    Case("<?xml version=\"1.0\" encoding=\"gbk\"?>", "GBK"),
    Case("<?xml version='1.0' encoding = 'big5' ?>", "Big5"),
    Case("<?xml encoding='utf-16'?>", "UTF-8"),
    Case("<?xml encoding='gbk'?><meta charset=big5>", "Big5"),
    Case("<?xml encoding='gbk'?><meta charset=nonsense>", "GBK"),
    Case("<?xml encoding='g bk'?>", nil),
    Case("<?xml encoding=gbk?>", nil),
    Case("<?xml version='1.0'?> encoding='gbk'", nil),
    Case(" <?xml encoding='gbk'?>", nil),
    Case("<?xml encoding='gbk'", nil),
  ]

  @Test(arguments: metaElements + pragmas + surroundings + xmlDeclarations)
  func `reads the declaration as the standard says`(_ example: Case) {
    let found = MetaPrescan.encoding(
      declaredIn: Array(example.markup.utf8), limit: MetaPrescan.windowBytes)
    #expect(found?.rawValue == example.encoding)
  }

  @Test func `reads no further than the window`() {
    let meta = Array("<meta charset=gbk>".utf8)
    let padding = [UInt8](repeating: 0x20, count: MetaPrescan.windowBytes - meta.count)
    let limit = MetaPrescan.windowBytes
    #expect(MetaPrescan.encoding(declaredIn: padding + meta, limit: limit) == .gbk)
    #expect(MetaPrescan.encoding(declaredIn: [0x20] + padding + meta, limit: limit) == nil)
  }

  @Test func `reads a late declaration of a page that is not UTF-8`() {
    let padding = [UInt8](repeating: 0x20, count: 20_000)
    let bytes = padding + Array("<meta charset=windows-1251>".utf8) + [0xCF, 0xF0]
    let decoded = CharsetDecoder.decode(bytes, transportLabel: nil, prescanMeta: true)
    #expect(decoded.encoding == "windows-1251")
    #expect(decoded.evidence == .meta)
  }
}
