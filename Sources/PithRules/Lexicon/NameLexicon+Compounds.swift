extension NameLexicon {
  /// Words that mean something only together.
  static let compounds: [Entry] = [
    .init(
      [],
      """
      no-sidebar has-sidebar with-sidebar without-sidebar no-header has-header no-footer no-ads
      hide-ads has-ads no-ad has-comments no-comments no-js header-image has-share has-nav no-nav
      has-related is-hidden-mobile not-hidden no-title hide-title has-text text-center text-left
      text-right text-white text-black text-sm text-xs text-lg text-base text-gray text-muted
      text-dark text-light text-primary body-bg text-align has-background align-content
      justify-content list-none list-inside overflow-hidden overflow-x-hidden overflow-y-hidden
      main-color box-content fit-content content-center content-start content-between no-list
      line-clamp has-text-align comments-closed comments-open has-thumbnail has-post-thumbnail
      no-image list-unstyled list-inline full-width-content backface-hidden with-menu menu-open
      """),
    .init(
      [.popular],
      """
      most-read most-popular most-viewed most-shared most-commented most-recent top-stories
      top-news best-sellers trending-now most-watched hot-topics hot-news mas-leidas mas-leido
      mais-lidas plus-lus piu-letti am-meisten
      """),
    .init(
      [.recommended],
      """
      read-next next-read up-next also-like may-like might-like you-may-like you-might-like
      for-you dont-miss must-read editors-picks editor-picks top-picks what-next people-also
      keep-reading
      """),
    .init(
      [.related],
      """
      see-also read-also also-read read-more more-from more-on more-news more-stories
      more-articles more-posts more-like other-news other-articles other-posts other-stories
      related-posts related-articles related-content related-links related-news related-stories
      related-topics noticias-relacionadas articles-lies articulos-relacionados lire-aussi a-lire
      leia-mais leia-tambem lea-tambien leer-mas mehr-zum weitere-artikel weiter-lesen leggi-anche
      czytaj-takze chitayte-takzhe drugie-novosti similar-posts in-this-section
      """),
    .init(
      [.feed],
      """
      latest-news latest-posts recent-posts recent-news live-feed live-ticker breaking-news
      news-feed news-list recent-articles latest-articles ultimas-noticias
      """),
    .init(
      [.account],
      """
      sign-up sign-in sign-out log-in log-out my-account user-menu user-login create-account
      member-login
      """),
    .init(
      [.newsletter],
      """
      sign-up-form email-signup email-sign-up opt-in mailing-list mc-embed email-form
      email-capture lead-magnet newsletter-signup
      """),
    .init(
      [.skip],
      """
      skip-link skip-links skip-nav skip-to skip-content skip-to-content skip-navigation
      """),
    .init(
      [.hidden],
      """
      sr-only screen-reader screen-reader-text visually-hidden aria-hidden print-only only-print
      hidden-print no-print assistive-text off-screen d-none element-invisible
      """),
    .init(
      [.tableOfContents],
      """
      table-of-contents toc-container on-this-page page-contents in-page-nav ez-toc article-toc
      content-list-nav
      """),
    .init(
      [.post, .content],
      """
      user-content user-generated post-message message-body message-content post-text post-body
      post-content entry-post-content
      """),
    .init(
      [.article, .content],
      """
      article-body article-content article-text article-copy story-body story-content story-text
      entry-content entry-text blog-content blog-body news-text news-content news-body
      article-main main-text full-text body-copy body-text rich-text article-body-text
      text-content content-body content-text td-post-content mw-parser-output markdown-body
      post-article-content
      """),
    .init(
      [.biography, .author],
      """
      author-bio author-info author-box author-card author-profile about-author about-the-author
      author-description author-about author-details writer-bio bio-box post-author-box
      """),
    .init(
      [.byline, .author],
      """
      author-name author-line by-line by-author written-by posted-by post-author byline-author
      article-author entry-author author-byline author-names author-link
      """),
    .init(
      [.metadata],
      """
      post-meta entry-meta article-meta story-meta meta-info post-info article-info entry-info
      meta-data read-time reading-time time-to-read view-count views-count post-views
      read-duration post-details entry-utility entry-header-meta article-details
      """),
    .init([.metadata, .footer], "entry-footer post-footer article-footer story-footer"),
    .init(
      [.article, .header],
      """
      entry-header post-header article-header story-header article-head page-heading story-head
      """),
    .init(
      [.article, .title],
      """
      entry-title post-title article-title story-title article-headline story-headline
      article-heading
      """),
    .init(
      [.date],
      """
      posted-on post-date entry-date published-date publish-date publication-date date-published
      date-modified last-updated last-modified updated-date article-date created-at time-ago
      updated-on
      """),
    .init(
      [.share],
      """
      share-bar share-buttons share-links share-button share-icons share-tools share-this add-this
      add-to-any copy-link social-share social-sharing print-share tell-a-friend send-to-friend
      """),
    .init(
      [.social],
      """
      social-media social-links social-icons social-nav follow-us follow-buttons fb-like like-box
      reseaux-sociaux redes-sociales find-us stay-connected
      """),
    .init(
      [.advertisement],
      """
      ad-slot ad-unit ad-container ad-wrapper ad-space google-ad google-ads dfp-ad banner-ad
      ad-banner ad-box ad-zone ad-label ad-placeholder ad-block sticky-ad adv-block advert-block
      ad-break ads-by
      """),
    .init(
      [.sponsor],
      """
      partner-content paid-content paid-post sponsored-content branded-content
      """),
    .init(
      [.promo],
      """
      call-to-action call-out cta-box app-promo app-download app-banner download-app
      download-our-app get-app smart-banner
      """),
    .init(
      [.toolbar],
      """
      article-tools story-tools page-tools font-size text-size text-resize font-resizer
      print-button action-bar page-actions article-actions post-actions edit-section
      mw-editsection edit-link
      """),
    .init(
      [.overlay],
      """
      pop-up slide-in exit-intent light-box push-notification site-notice site-notification
      """),
    .init(
      [.consent],
      """
      cookie-bar cookie-banner cookie-notice cookie-consent privacy-notice privacy-banner
      cookie-law
      """),
    .init(
      [.sidebar],
      """
      right-rail left-rail right-column left-column right-col left-col side-bar side-column
      side-col barra-lateral colonne-droite right-side right-sidebar left-sidebar side-panel
      secondary-column widget-area
      """),
    .init(
      [.navigation],
      """
      main-nav main-menu site-nav top-nav side-nav sub-nav site-navigation nav-menu nav-links
      nav-bar navigation-menu post-navigation quick-links global-nav primary-nav secondary-nav
      mega-menu nav-main wp-block-navigation
      """),
    .init(
      [.pagination],
      """
      page-numbers page-nav nav-next nav-previous next-prev prev-next next-post prev-post
      previous-post next-article page-links post-nav nav-below pagination-next next-page load-more
      older-posts newer-posts
      """),
    .init([.breadcrumb], "bread-crumb bread-crumbs fil-ariane you-are-here"),
    .init(
      [.legal],
      """
      copy-right site-info legal-notice terms-of-use privacy-policy all-rights mentions-legales
      aviso-legal
      """),
    .init(
      [.header],
      """
      page-header site-header main-header top-bar header-bar global-header page-head header-top
      site-branding
      """),
    .init(
      [.footer],
      """
      site-footer page-footer main-footer footer-nav footer-menu footer-links back-to-top go-top
      scroll-top to-top footer-bottom footer-widget footer-widgets
      """),
    .init(
      [.comment],
      """
      comment-list comment-form comment-body comments-area comment-content comment-respond
      fb-comments comments-link comment-count comments-title comment-box comment-thread
      disqus-thread leave-comment leave-reply
      """),
    .init(
      [.tag],
      """
      tag-cloud tag-list post-tags tags-links tag-links entry-tags article-tags related-tags
      tags-list article-topics
      """),
    .init(
      [.category],
      """
      cat-links post-categories post-category entry-category article-section section-name
      category-list
      """),
    .init(
      [.caption],
      """
      image-caption photo-caption wp-caption fig-caption img-caption caption-text wp-caption-text
      media-caption wp-element-caption gallery-caption picture-caption
      """),
    .init(
      [.credit],
      """
      photo-credit image-credit img-credit media-credit image-source photo-source copyright-holder
      image-copyright picture-credit
      """),
    .init([.infobox], "info-box fact-box fact-file key-facts at-a-glance"),
    .init([.footnote], "foot-note ref-list reference-list reference-text cite-note"),
    .init(
      [.paywall],
      """
      pay-wall subscriber-only subscribers-only premium-content piano-container reg-wall
      """),
    .init([.code], "code-block code-snippet source-code highlight-source"),
    .init(
      [.player],
      """
      video-player audio-player media-player video-container video-js text-to-speech listen-button
      """),
    .init([.cart], "add-to-cart mini-cart shopping-cart cart-drawer"),
    .init(
      [.description],
      """
      product-description tech-specs product-details item-description
      """),
    .init(
      [.teaser],
      """
      post-card article-card news-card story-card list-item-teaser card-title card-body card-text
      card-content news-item article-item post-item teaser-text
      """),
    .init(
      [.summary],
      """
      sub-title sub-headline sub-heading article-summary article-lead article-intro post-excerpt
      entry-summary stand-first lead-text lead-paragraph
      """),
    .init(
      [.main],
      """
      main-content content-main primary-content content-area site-main page-content site-content
      main-column main-body hauptinhalt-main
      """),
    .init(
      [.related, .list],
      """
      posts-list news-grid related-list article-list post-list articles-list post-grid
      """),
  ]
}
