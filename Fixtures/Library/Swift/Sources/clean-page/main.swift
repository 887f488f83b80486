// Cleans the page on standard input, in every way that the documentation of Pith shows.
//
// usage: clean-page article|markdown|all|removed

import Foundation

let page = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
switch CommandLine.arguments.dropFirst().first {
case "article": printArticle(of: page)
case "markdown": print(markdown(of: page), terminator: "")
case "all":
  for article in await articles(of: [page, page, []]) { print(article.problem ?? article.text) }
case "removed": printRemovedBlocks(of: page)
default:
  FileHandle.standardError.write(Data("usage: clean-page article|markdown|all|removed\n".utf8))
  exit(64)
}
