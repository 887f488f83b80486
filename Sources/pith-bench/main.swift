import FoundationEssentials
import PithPage
import PithRules
import PithModel
import Glibc

let args = CommandLine.arguments
let dir = args[2]
@inline(never) func mainText() {
}
if args[1] == "text" {
  let p = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: dir)))
  let page = PageReader.read(p, input: nil, charset: nil)
  let paths = ElementPaths(page)
  for b in page.blocks { print(paths.path(of: b.node), b.flags.rawValue, b.words, esc(page.text(of: b))) }
  exit(0)
}
let names = try FileManager.default.contentsOfDirectory(atPath: dir).sorted()
if args[1] == "columns" { print(EvidenceLayout.columnNames.joined(separator: "\n")); exit(0) }
func esc(_ s: String) -> String {
  var o = "\""
  for u in s.unicodeScalars { switch u { case "\"": o += "\\\""; case "\\": o += "\\\\"
    default: if u.value < 0x20 { o += "\\u00" + (u.value < 16 ? "0" : "") + String(u.value, radix: 16) } else { o.unicodeScalars.append(u) } } }
  return o + "\""
}
if args[1] == "time" {
  let pages = names.map { [UInt8](try! Data(contentsOf: URL(fileURLWithPath: dir + "/" + $0))) }
  let clock = ContinuousClock()
  var sum = 0
  for _ in 0..<3 {
    let t0 = clock.measure { for p in pages { let t = PageReader.readHTML(p).blocks.count; sum += t } }
    var read: [Page] = []
    let t1 = clock.measure { for p in pages { read.append(PageReader.read(p, input: nil, charset: nil)) } }
    var views: [PageView] = []
    let t2 = clock.measure { for p in read { views.append(PageView(p)) } }
    let t3 = clock.measure { for p in views { sum += EvidenceTable(p).count } }
    print("parse", t0, "read", t1, "view", t2, "evidence", t3, sum)
  }
  exit(0)
}
for n in names {
  let data = [UInt8](try Data(contentsOf: URL(fileURLWithPath: dir + "/" + n)))
  let page = PageReader.read(data, input: nil, charset: nil)
  let view = PageView(page)
  let table = EvidenceTable(view)
  var out = "{\"source\":\(esc(n)),\"blocks\":["
  for i in page.blocks.indices {
    if i > 0 { out += "," }
    out += "{\"t\":\(esc(page.text(of: page.blocks[i]))),\"w\":\(page.blocks[i].words),\"x\":["
    var first = true
    for (c, v) in table.row(i).enumerated() where v != 0 {
      if !first { out += "," }; first = false
      out += "\(c),\((v * 1000).rounded() / 1000)"
    }
    out += "]}"
  }
  out += "]}"
  print(out)
}
