extension LanguagePhrases {
  /// What stands around an article.
  static let englishReading: [Entry] = [
    .init(
      .callToAction,
      """
      read more… | …read more | show more | see more | view more | load more | more
      click here to… | …click here | learn more | learn more about… | find out more
      find out more about… | continue reading… | …continue reading | read the full story
      read the full article | read full article | read full story | read the rest | read on
      keep reading | full story | view all | see all | show all | see all # | view details
      more details | more info | more information | discover more | explore more | explore
      watch now | watch | watch the video | watch live | watch video | listen | listen now
      get started | try it free | try for free | start free trial | start your free trial
      book now | book a demo | request a demo | get a quote | request a quote | apply now
      get in touch | shop now | buy now | order now | join now | visit website | visit site
      visit the website | go to article | read article | read story | read now | view post
      view article | view full version | show less | read less | expand | tap here | tap to…
      swipe for more | scroll for more | click to enlarge | click to expand | view gallery
      view photos | see photos | launch gallery | open gallery | download now | read the story
      more stories | load more comments | show more comments | view more stories
      start reading | read this next… | click for more | details here
      …click here to subscribe | load more posts | load more articles | more articles
      contact us today… | call us today… | call now… | contact us for… | contact us to…
      get started for free… | get started today… | get started now | start for free
      talk to us… | talk to an expert… | talk to sales… | discuss your project | book a call…
      schedule a call… | schedule a demo… | book a free… | schedule a free… | get your free…
      see price… | check price… | see prices… | view on amazon | buy on amazon | view at amazon
      check price on… | view deal | see deal | buy now from… | check availability | shop all
      see packages | see the list | see list | take the next step | ready to get started…
      learn more and… | find out how… | read the review | read our review | read full review
      request information | request info | see plans… | view plans… | see pricing
      sponsor this newsletter | get in touch today… | get in touch with us…
      speak to an expert… | no credit card required | share your story | buy poster
      get a free quote… | get my free…
      """),
    .init(
      .readTime,
      """
      # min read… | # minute read… | …# min read | …# minute read | …# mins read
      …# minutes read | reading time # | reading time # min | reading time # mins
      reading time # minutes | reading time # minute | estimated reading time # minutes
      estimated read time # minutes | estimated reading time # min | read time # min
      read time # mins | read time # minutes | time to read # minutes | time to read # min
      # min | # mins | less than # minute read | less than a minute read
      reading time less than # minute | listen # min | # sec read | # minutes to read…
      estimated reading time… | …minutes of reading
      """),
    .init(
      .counter,
      """
      # views | # view | # shares | # share | # likes | # like | # followers | # subscribers
      # retweets | # reads | # downloads | # upvotes | # votes | # points | # replies
      # posts | views # | shares # | likes # | reads # | page views # | post views #
      total views # | hits # | viewed # times | read # times | visits # | # people like this
      # members | # reactions | # claps | # reposts | # bookmarks | views | shares | # photos
      # images | # people reacted | # people shared | share # | post views… | # hits
      # impressions
      """),
    .init(
      .share,
      """
      share | share this… | share on… | share on facebook | share on twitter | share on x
      share on linkedin | share on whatsapp | share on pinterest | share on reddit
      share via email | share with friends | share this article | share this post
      share this story | share this page | share this video | share article | share post
      share story | share full article | share link | share it | share to… | share to facebook
      share to twitter | share to x | tweet this | tweet | pin it | pin | pin this | copy link
      copy link to clipboard | link copied | copied | copied to clipboard | email this
      email this article | email this post | email a friend | email to a friend | email link
      send to a friend | send | post | send email | share by email | share the post
      click to share on… | spread the word | please share | sharing is caring
      share your love | share options | show more sharing options | share icon | share now
      share tools | facebook share | twitter share | opens in new window | gift this article
      share with | share this with… | save | bookmark | bookmark this | add to favorites
      add to favourites | email article | link | share the story | social share | share via…
      share this resource | share resource | help spread the word… | send this to a friend
      like loading…
      """),
    .init(
      .follow,
      """
      follow | follow us | follow us on… | follow us on facebook | follow us on instagram
      follow us on google news | follow us on social media | follow us on x | follow us @
      follow us on twitter @ | follow @… | follow me | follow me on… | like us on facebook…
      find us on… | find us on facebook | join us on… | join us on telegram
      join our telegram channel… | join our whatsapp channel… | join our whatsapp group…
      …join our telegram channel | subscribe to our channel…
      subscribe to our youtube channel… | subscribe on youtube | connect with us
      connect with us on… | stay connected | keep in touch | let's connect | get social
      social media | socials | download our app… | get our app | get the app…
      available on google play | available on the app store | add us on…
      add us as a preferred source… | add as a preferred source… | prefer us on google
      set as preferred source | follow on… | follow along | following | unfollow | follow our coverage…
      follow author | follow topic | follow this author | follow them on twitter…
      follow her on… | follow him on… | …follow us on twitter… | click here to follow…
      like our page | like our facebook page… | scan the qr code… | …download the app…
      mobile apps | our apps | find us on social media
      add us on google… | stay connected with me… | …as a preferred source on google…
      """),
    .init(
      .relatedHeading,
      """
      related articles | related article | related stories | related story | related posts
      related post | related news | related content | related topics | related links
      related coverage | related reading | related videos | related pages | related resources
      related items | related searches | related questions | read also… | also read…
      read more on… | read more about… | read next | up next | next up | what to read next
      read this next | more news | more stories | more on this story | more on this topic
      more on this | more like this | more to read | more to explore | more to discover
      more from… | more from this author | more from author | more by… | more by this author
      more in… | more on… | more stories from… | more articles | more posts | other news
      other articles | other stories | other posts | editors' picks | editor's pick
      editor's choice | staff picks | top picks | our picks | you may also like
      you might also like | you might like | you may like | you may also be interested in
      you may be interested in | you might also be interested in | you might be interested in
      you may also enjoy | you might also enjoy | others also read | people also read
      readers also read | customers also bought | people also ask | also on…
      also in this section | most read | most popular | most viewed | most shared
      most commented | most recent | most discussed | popular | popular posts
      popular articles | popular stories | popular news | popular now | popular topics
      trending | trending now | trending stories | trending news | trending topics
      trending articles | trending posts | what's trending | what's hot | recommended
      recommended for you | recommended reading | recommended stories | recommended articles
      recommended posts | recommended by… | see also… | see more from…
      further reading | suggested reading | suggested articles | suggested posts
      suggested for you | similar articles | similar posts | similar stories | don't miss…
      must read | must reads | must watch | top stories | top news | top headlines | featured
      featured articles | featured posts | featured stories | featured videos | featured news
      in case you missed it | around the web | from around the web | from the web
      from our network | elsewhere on the web | from our partners | promoted stories
      sponsored stories | sponsored links | paid content | in other news | keep reading…
      keep exploring | explore more | explore further | explore more topics
      continue exploring | dive deeper | go deeper | latest stories from…
      stories you may like | stories for you | picked for you | for you | because you read…
      in this section | in this series | also in the news | also see | earlier…
      read related… | related… | watch next | must see | hot topics | deals of the day
      next article | previous article | next story | previous story | next post
      previous post
      you may be interested in the following… | you might also enjoy… | you may also enjoy…
      you might also like… | you may also like… | selected articles | inbound links
      recent posts on… | other posts you may enjoy… | read more of our… | keep on reading
      more great stories… | explore other… | want to read more… | related guides…
      related services | further resources | similar reads | recently by… | more reading…
      recommended read… | must-read… | also of interest… | also on this site
      people are reading… | what others are reading…
      """),
    .init(
      .feedHeading,
      """
      news feed | newsfeed | live feed | latest | latest news | the latest | latest stories
      latest articles | latest posts | latest headlines | latest updates | latest videos
      latest from… | latest in… | latest on… | latest blog posts | latest comments
      breaking news | breaking | live updates | live | recent | recent posts | recent articles
      recent news | recent stories | recent comments | recent updates | recently viewed
      recently added | new posts | new articles | new on… | just in | today's news | headlines
      today's headlines | news in brief | all news | all stories | all articles | all posts
      archives | archive | what's new | from the blog | from our blog | latest from our blog
      upcoming events | news and updates | timeline | now on air | now playing
      today's top stories | past issues
      """),
  ]
}
