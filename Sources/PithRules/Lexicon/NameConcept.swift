/// What the words of a class, id, role, itemprop or test id say about an element.
package enum NameConcept: UInt8, LexiconConcept {
  /// Navigation of the site.
  case navigation
  /// A menu.
  case menu
  /// The header of the site or of a part.
  case header
  /// The footer of the site or of a part.
  case footer
  /// A column beside the content.
  case sidebar
  /// Links to other pages on the same matter.
  case related
  /// Links that the site proposes.
  case recommended
  /// Controls for sharing.
  case share
  /// Social networks, and following them.
  case social
  /// Newsletters and subscribing.
  case newsletter
  /// Logging in, signing up, the reader's account.
  case account
  /// Cookies and consent.
  case consent
  /// Something over the page: a modal, a popup.
  case overlay
  /// Advertising.
  case advertisement
  /// Sponsored content.
  case sponsor
  /// Promotion of the site's own things, calls to action.
  case promo
  /// A byline.
  case byline
  /// An author.
  case author
  /// A note about a person.
  case biography
  /// A portrait beside a name.
  case avatar
  /// A date or time.
  case date
  /// Facts about the text: a line of date, author and section.
  case metadata
  /// Comments.
  case comment
  /// Replies.
  case reply
  /// A breadcrumb trail.
  case breadcrumb
  /// Links to the next and previous page.
  case pagination
  /// Tags, topics, keywords.
  case tag
  /// Categories and sections.
  case category
  /// Searching.
  case search
  /// Filters and sorting.
  case filter
  /// A shopping cart.
  case cart
  /// A price.
  case price
  /// A widget.
  case widget
  /// A row of controls.
  case toolbar
  /// A caption.
  case caption
  /// The credit of a picture or source.
  case credit
  /// A figure, image or gallery.
  case figure
  /// A video or audio player.
  case player
  /// A rating.
  case rating
  /// A review.
  case review
  /// An answer.
  case answer
  /// A question.
  case question
  /// A post in a blog or forum.
  case post
  /// A thread or topic of a forum.
  case thread
  /// The article, story or entry itself.
  case article
  /// Content, text, prose, the body of something.
  case content
  /// The main part of the page.
  case main
  /// A title or headline.
  case title
  /// A summary, lead or standfirst.
  case summary
  /// A teaser or card that stands for another page.
  case teaser
  /// A list or grid of things.
  case list
  /// A feed or ticker.
  case feed
  /// What is popular, most read or trending.
  case popular
  /// Something hidden, or shown only to screen readers or printers.
  case hidden
  /// A link that skips the navigation.
  case skip
  /// Legal lines, copyright, disclaimers.
  case legal
  /// A table of contents.
  case tableOfContents
  /// A box of facts.
  case infobox
  /// Footnotes and references.
  case footnote
  /// Code.
  case code
  /// A product.
  case product
  /// A description or specification.
  case description
  /// A wall or hint for readers who do not pay.
  case paywall
  /// A form and its fields.
  case form
}

/// The concepts that a name shows.
package typealias NameConcepts = ConceptSet<NameConcept>
