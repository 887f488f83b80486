/// The folders of addresses under which pages about people lie.
enum PersonFolders {
  /// Folders of pages about users.
  static let users: Set<String> = [
    "profile", "profiles", "user", "users", "member", "members", "u", "viewprofile", "profil",
  ]

  /// Folders of pages about people of any kind.
  static let all: Set<String> = users.subtracting(["u", "viewprofile", "profil"]).union([
    "author", "authors", "autor", "autoren", "auteur", "autore", "autori", "autores", "people",
    "person", "writer", "writers", "contributor", "contributors", "staff", "by", "journalist",
    "journalists", "reporter", "reporters", "columnist", "team", "avtor", "redaktion", "byline",
    "bio",
  ])
}
