extension LanguagePhrases {
  /// The site around the page.
  static let englishSite: [Entry] = [
    .init(
      .menu,
      """
      home | home page | homepage | about | about us | contact | contact us | sitemap
      site map | menu | main menu | more | faq | faqs | careers | jobs | press | press room
      media kit | news | newsroom | blog | blogs | events | resources | company | services
      products | our services | solutions | community | support | help | help center
      help centre | help & support | pricing | partners | team | our team | our story
      our mission | who we are | what we do | customer service | customer support
      quick links | useful links | site links | navigation | main navigation | site navigation
      footer | footer menu | sections | all sections | browse | browse all | explore
      categories | all categories | shop | store | gift guide | forum | forums | videos
      video | photos | podcasts | podcast | opinion | politics | business | sport | sports
      world | entertainment | lifestyle | culture | technology | tech | science | health
      travel | weather | education | local | local news | national | international | economy
      finance | money | style | food | obituaries | classifieds | horoscope | horoscopes
      crossword | games | puzzles | e-paper | epaper | e-edition | digital edition | magazine
      subscriptions | manage subscription | manage my subscription | investor relations
      investors | developers | documentation | docs | security | status | webinars
      case studies | customers | industries | locations | store locator | find a store
      write for us | work with us | join our team | submit a tip | news tips | submit news
      privacy center | site index | rss | mobile | switch to desktop | desktop version
      toggle navigation | toggle menu | open menu | close menu | open main menu
      hamburger menu | skip navigation | users | members | member list | calendar | downloads
      tools | media | gallery | testimonials | portfolio | account | live tv | watch live | us
      uk | asia | europe | africa | middle east | features | follow us | view site | corporate
      about this site | newsletter archive | our network | our brands | our sites
      """),
    .init(
      .skipLink,
      """
      skip to content | skip to main content | skip to main | skip to navigation
      skip to search | skip to footer | skip to primary navigation | skip to primary sidebar
      skip to primary content | skip to header | skip to article | skip navigation | skip nav
      skip links | skip to main navigation | jump to content | jump to navigation
      jump to search | jump to main content | skip to… | jump to… | accessibility links
      skip carousel | skip past newsletter promotion | after newsletter promotion
      skip to comments | jump to recipe | jump to video | to main content
      """),
    .init(.breadcrumb, "you are here… | home page… | breadcrumb | breadcrumbs | back to…"),
    .init(
      .tagsHeading,
      """
      tags… | tagged | tagged with… | tagged as… | tagged in… | tag… | filed under…
      filed in… | categories… | category… | topics… | topic… | related topics… | related tags
      explore topics | keywords… | labels… | in this article | in this story
      mentioned in this article | more on these topics | article tags | posted in…
      posted under… | read more about these topics | popular tags | tag cloud | all tags
      all topics | subjects | hashtags | companies in this article | topics in this article
      topics mentioned… | under
      """),
    .init(
      .pagination,
      """
      next page | previous page | prev | page # of # | page # | older posts | newer posts
      older entries | newer entries | older | newer | newer post | older post | next article…
      previous article… | previous post… | next post… | previous… | next… | next story
      previous story | next chapter | previous chapter | next lesson | previous lesson
      previous next | prev next | go to page | pages # | pages… | first page | last page
      first | last | # of # | # to # of # | continue to next page | post navigation
      posts navigation | posts pagination | all pages | go to next page | go to previous page
      next up… | back | go back | back to list | next thread | previous thread | next topic
      previous topic | jump to page | page # next | view full article
      """),
    .init(
      .playerControl,
      """
      this audio is created with ai assistance | your browser does not support the video tag
      your browser does not support… | …browser does not support the audio element… | play
      pause | play video | play audio | mute | unmute | volume | fullscreen | exit fullscreen
      full screen | settings | captions | closed captions | subtitles | playback speed | speed
      audio player | video player | media player | listen to article | listen to this story
      listen to this post | listen to the article | listen to this article…
      listen to the podcast | listen to audio version | audio version | loading…
      video player is loading | this is a modal window | beginning of dialog window…
      end of dialog window | current time # | duration # | loaded # | stream type live
      seek to live currently behind live live | remaining time # | playback rate | chapters
      descriptions off selected | captions off selected | audio track | picture in picture
      no compatible source was found for this media | autoplay | replay | up next in #
      video unavailable | video ad feedback | replay video | skip forward | skip back
      now playing | share this video | embed | embed code | video duration #
      narrated by… | use up down arrow keys… | download audio | play all | resume
      the media could not be loaded… | this video can not be played | to play this video…
      an error occurred while loading the video | your device does not support… | transcript
      automated voice | this voice is ai generated… | ai generated voice
      """),
    .init(
      .javascriptNotice,
      """
      …please enable javascript… | javascript is disabled… | javascript is required…
      …requires javascript… | …javascript enabled… | javascript must be enabled…
      you need to enable javascript… | javascript seems to be disabled…
      javascript is not available | please turn on javascript… | …enable javascript…
      you are using an outdated browser… | your browser is out of date…
      …upgrade your browser… | this browser is not supported… | your browser is not supported…
      …outdated browser…
      """),
    .init(
      .challenge,
      """
      checking your browser… | …verify you are human… | access denied… | are you a robot
      are you human | just a moment… | i'm not a robot | please complete the security check…
      …security verification… | one more step | attention required…
      please verify you are a human… | pardon our interruption…
      performing security verification | please wait while we verify…
      …review the security of your connection… | ddos protection by… | ray id…
      you have been blocked | sorry you have been blocked | why have i been blocked
      request blocked… | error # access denied | # forbidden | forbidden | # not found
      # error | page not found… | error # | this page could not be found…
      the page you are looking for… | we can't find the page… | unusual traffic…
      human verification | too many requests | you don't have permission to access…
      to continue please verify… | press and hold… | are you over # | are you # or older…
      verify your age… | enter your date of birth… | service unavailable
      """),
    .init(
      .backToTop,
      """
      back to top… | go to top | return to top | scroll to top | to top | top of page
      scroll up | up | top | to the top | back to the top | go back to top | jump to top
      back to home | back to homepage | return to homepage | go to homepage | back to all…
      back to blog | back to news
      """),
    .init(
      .tableOfContents,
      """
      contents | toc | contents hide | contents toggle | on this page | in this article
      jump to section | quick navigation | page contents | table of contents… | in this guide
      in this post | what's inside | what we'll cover | toggle table of contents
      article contents | inside this article
      jump to the section | jump to the list | table of contents show | contents show
      table of contents hide | table of contents toggle | skip ahead to…
      """),
    .init(
      .languageSwitch,
      """
      language | languages | select language | select your language | choose language
      change language | english | español | français | deutsch | italiano | português
      русский | українська | polski | türkçe | nederlands | svenska | dansk | norsk | suomi
      čeština | magyar | română | ελληνικά | עברית | العربية | فارسی | हिन्दी
      bahasa indonesia | tiếng việt | ไทย | 中文 | 简体中文 | 繁體中文 | 日本語 | 한국어 | english us
      english uk | en | select country | country region | choose your country…
      select your region | change region | # languages | in other languages | read in…
      available in other languages | translate | translate this page
      powered by google translate | united states | international edition | us edition
      select edition | edition | currency | add languages | add links | български | slovenčina
      hrvatski
      """),
    .init(
      .placeholder,
      """
      loading… | please wait… | nothing to show… | no posts found | no items found
      no content available | coming soon | n/a | none | untitled | no title
      data not available | lorem ipsum… | no data available | not available
      no image available | content not available | tba | tbd
      this page is under construction… | hello world | no articles found | no upcoming events…
      no events found
      """),
    .init(
      .interfaceControl,
      """
      close | close menu | close modal | close dialog | close this module | close window
      close this window | open | cancel | done | apply | back | continue | select all | show
      hide | show all | hide all | expand all | collapse all | collapse | expand | toggle
      toggle dropdown | options | settings | help | info | view | view as | list view
      grid view | sort | sort by… | order by | default sorting | show filters | all | any
      other | click to copy | copy | copy code | copy to clipboard | edit profile
      toggle theme | dark mode | light mode | toggle dark mode | switch to dark mode
      appearance | theme | open in app | view in app | open app | open navigation menu
      open search | close search | dropdown | minimize | maximize | undo | update | remove
      drag to resize | scroll down | scroll left | scroll right | slide left | slide right
      next slide | previous slide | pause carousel | tap to unmute | select | save changes
      add | add new | upload | sidebar | widget | go | submit query | hide this message
      don't show this again | reading mode | article content
      this advertisement has not loaded yet
      """),
    .init(
      .contactLine,
      """
      phone… | tel… | telephone… | fax… | email… | e-mail… | address… | call us… | call now
      opening hours… | opening times | business hours | office hours | hours
      hours of operation | get directions | directions | view map | map | view on map
      google maps | contact information | contact info | contact details | contact form
      contact… | contact us… | contact us at… | email us… | write to us… | reach us…
      visit us | our location | our locations | our offices | head office
      for media inquiries… | media contacts | press contact | media contact… | press contacts
      for more information… | for more information contact… | media inquiries | vat…
      company number… | registered office… | registered in… | toll free… | mobile…
      postal address | po box #… | issn… | monday friday #… | mon fri #… | chat with us
      live chat | send us an email
      """),
    .init(
      .poweredBy,
      """
      powered by… | …powered by wordpress… | proudly powered by… | designed by… | website by…
      web design by… | site by… | developed by… | built with… | built by… | hosted by…
      design by… | website design by… | made with… | created with… | generated by…
      managed by… | web hosting by… | forum software by… | …theme by…
      website design and development by… | template by… | site design…
      published with… | theme by…
      """),
  ]
}
