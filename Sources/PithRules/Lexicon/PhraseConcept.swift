/// What a short block of text does on a page, told by its words alone.
package enum PhraseConcept: UInt8, LexiconConcept {
  /// A link or button that leads on: "Read more", "Watch now".
  case callToAction
  /// A line that offers a newsletter or alerts.
  case newsletter
  /// The demand that opens an offer of something sent to the reader: "Sign up for".
  case subscriptionLead
  /// The thing that such an offer is about: "newsletter", "mailing list".
  case newsletterName
  /// A label, hint or answer of a form: "Enter your email".
  case formLabel
  /// A line of a form for comments: "Post comment".
  case commentForm
  /// The heading of a comment section: "12 comments".
  case commentHeading
  /// A control under a comment or post: "Reply", "Report".
  case replyControl
  /// The estimated time of reading: "4 min read".
  case readTime
  /// A count of views, shares or followers.
  case counter
  /// A control for sharing the page.
  case share
  /// An invitation to follow a channel or to install an app.
  case follow
  /// The heading over links to other pages: "Related articles".
  case relatedHeading
  /// The heading of a feed of news: "Latest".
  case feedHeading
  /// The usual entry of a site menu: "About us".
  case menu
  /// A link for screen readers over the navigation.
  case skipLink
  /// A control for changing the page: "Edit this page".
  case editControl
  /// A control of the reader's account: "Log in".
  case loginControl
  /// The start of a breadcrumb trail.
  case breadcrumb
  /// The credit of a photo or illustration.
  case photoCredit
  /// The word that opens an image's caption.
  case captionLead
  /// The word that opens a byline: "By", "Written by".
  case bylineLead
  /// The role of a writer: "Staff writer".
  case bylineRole
  /// The word that opens a date line: "Published".
  case dateLead
  /// Words that open or betray a note about the author.
  case authorBioLead
  /// A notice of copyright.
  case copyrightNotice
  /// The text of a cookie banner.
  case cookieNotice
  /// A button of a cookie banner: "Accept all".
  case consentButton
  /// A link to terms, privacy or imprint.
  case legalLinks
  /// A mark of advertising.
  case advertisement
  /// A control or message of an audio or video player.
  case playerControl
  /// A line that asks for a subscription before reading on.
  case paywall
  /// The heading of tags or categories.
  case tagsHeading
  /// A control that leads to the next or previous page.
  case pagination
  /// An invitation to report an error in the text.
  case typoReport
  /// A control for printing or saving.
  case print
  /// A notice of commissions earned.
  case affiliate
  /// A notice that views are not the publisher's, or that nothing is advice.
  case disclaimer
  /// A request to switch scripts on.
  case javascriptNotice
  /// A page that stands before the page: "Verify you are human".
  case challenge
  /// A line of a search form or of its results.
  case searchForm
  /// A control of a shop.
  case cart
  /// The link to the top of the page.
  case backToTop
  /// A request for money.
  case donation
  /// The heading of a table of contents.
  case tableOfContents
  /// A question whether the page was of use.
  case feedback
  /// A choice of language or country.
  case languageSwitch
  /// The lead of a source line: "Source:", "With files from".
  case sourceLead
  /// A line about when and where a text first appeared.
  case republication
  /// A state of loading or of nothing found.
  case placeholder
  /// A control that opens, closes or sorts: "Close", "Sort by".
  case interfaceControl
  /// A line in a list of contact facts: "Phone:", "Opening hours".
  case contactLine
  /// A credit of the site's maker or software: "Powered by".
  case poweredBy
  /// A poll: "Vote", "View results".
  case poll
  /// An offer of notifications.
  case notification
  /// The name of a social network or messenger alone.
  case socialName
}

/// The concepts that a text shows.
package typealias PhraseConcepts = ConceptSet<PhraseConcept>
