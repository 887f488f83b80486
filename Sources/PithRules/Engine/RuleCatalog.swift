/// All rules in running order.
///
/// Order is data: a rule that needs another says so in `after`.
package enum RuleCatalog {
  /// The rules.
  package static let all: [any PageRule.Type] = [
    // Region: what the page's structure says.
    DocumentTitle.self,
    UnseenText.self,
    NavigationMenu.self,
    BreadcrumbTrail.self,
    CookieNotice.self,
    FormControl.self,
    RelatedLinkBox.self,
    CommentSection.self,
    Advertisement.self,
    // Prune: what phrases and neighbours say of the frame and of links to elsewhere.
    MenuRun.self,
    SkipLink.self,
    ShareBar.self,
    Pagination.self,
    TagList.self,
    CommentForm.self,
    RelatedLinkList.self,
    NewsFeedList.self,
    // Prune: lines that are noise by their words.
    Byline.self,
    Dateline.self,
    NewsletterForm.self,
    PaywallPrompt.self,
    FollowPrompt.self,
    PlayerControl.self,
    CallToAction.self,
    InterfaceControl.self,
    ReadTimeMark.self,
    TypoReport.self,
    AffiliateNotice.self,
    CopyrightNotice.self,
    PhotoCredit.self,
    FigureCaption.self,
    PictureCaption.self,
    TableOfContents.self,
    // Trim: what is left at the edges of the prose.
    AuthorBiography.self,
    TeaserInset.self,
    RepeatedText.self,
    // Site: what other pages of the site have too.
    SiteTemplate.self,
  ]
}
