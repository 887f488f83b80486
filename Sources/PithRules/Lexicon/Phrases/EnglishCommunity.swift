extension LanguagePhrases {
  /// Comments, posts and readers.
  static let englishCommunity: [Entry] = [
    .init(
      .commentForm,
      """
      leave a comment… | leave a reply… | leave comment | your email will not be published…
      by clicking post your answer… | by posting your answer… | by posting a comment you agree…
      …your email address will not be published… | required fields are marked | post comment
      post a comment… | post your comment | submit comment | add a comment… | add comment
      add your comment | write a comment… | write your comment… | comment on this…
      log in to reply | log in to comment… | log in to post comments | login to comment
      sign in to comment… | log in to leave a comment
      you must be logged in to post a comment… | you must be logged in to comment…
      please log in to comment… | please sign in to comment… | register to post comments
      log in or register to post comments | cancel reply | save my name email and website…
      notify me of follow-up comments… | notify me of new posts… | notify me of new comments…
      notify me via e-mail… | this site uses akismet…
      learn how your comment data is processed | comments are closed… | comments are off…
      comments are moderated… | comments closed | comments off… | commenting is closed…
      comments have been closed… | no comments yet | be the first to comment… | no comments
      what are your thoughts | share your thoughts… | tell us what you think…
      tell us in the comments… | let us know in the comments… | …in the comments below
      …in the comments section below | allowed html tags… | you may use these html tags…
      name required | mail will not be published required | start the discussion…
      join the conversation… | please keep comments… | comment policy | commenting guidelines
      community guidelines | please read our comment policy… | view our comment policy
      report this comment | want to join the discussion… | type your comment here
      your comment | all comments are moderated… | comments are not moderated…
      reply to this comment | edit your comment | have something to say… | have your say
      """),
    .init(
      .commentHeading,
      """
      comments | comment | # comments | # comment | comments # | comment # | no comments yet
      # comments on… | # thoughts on… | one thought on… | # responses to… | one response to…
      # responses | # replies to… | # comments so far | discussion | discussion #
      join the discussion… | join the conversation | join the debate | view comments
      view all comments | view # comments | show comments | hide comments | read comments
      read the comments | see comments | reader comments | readers' comments | user comments
      all comments | all comments # | comments section | top comments | most recent comments
      newest comments | oldest comments | older comments | newer comments | responses
      facebook comments | go to comments | jump to comments | view comments #
      show # comments | recent comments | loading comments | comments loading | trackbacks
      pingbacks | # pingback | # pingbacks | conversation | what others are saying
      letters to the editor
      comment via… | add a comment | discuss on… | discuss this post
      """),
    .init(
      .replyControl,
      """
      reply | replies | report | like | likes | dislike | quote | permalink | upvote
      downvote | report comment | report post | report abuse | report this | flag
      flag as inappropriate | like this… | liked | like # | # like | reply to… | reply quote
      hide replies | show replies | view replies | view # replies | # reply
      view # more replies | edited | delete | block user | copy link to post | share reply
      award | give award | thanks | thank | mark as solution | accept solution | solved
      best answer | verified answer | link to this comment | was this answer helpful
      helpful # | not helpful | react | in reply to… | view profile | send private message
      top | best | newest | oldest | most liked | sort by newest | highlight | unlike
      add reaction | reply with quote | go to solution | original poster
      """),
    .init(
      .feedback,
      """
      was this page helpful… | was this article helpful… | was this helpful…
      did you find this helpful… | did you find this page helpful…
      did you find this article helpful… | is this page useful…
      was this information helpful… | rate this article | rate this page | rate this post
      rate this… | how useful was this post | click on a star to rate it
      average rating # # vote count # | no votes so far… | give feedback | send feedback
      feedback | provide feedback | share feedback | send us feedback | give us feedback
      your feedback… | thank you for your feedback | thanks for your feedback…
      # out of # found this helpful | tell us why | how would you rate…
      we are sorry that this post was not useful for you
      tell us how we can improve this post | what did you think of this… | help us improve…
      take our survey
      """),
    .init(
      .typoReport,
      """
      you can also highlight the text and press… | highlight the text and press…
      …and press ctrl enter… | …press ctrl + enter… | report a typo | report an error
      report a correction | report a mistake | report error | spotted an error…
      spotted a typo… | found an error… | found a typo… | found a mistake… | see a mistake…
      see an error… | if you notice an error… | if you find an error…
      if you have found a spelling error… | submit a correction | suggest a correction
      suggest an edit | corrections | correction request | noticed an error…
      request a correction | report an issue | report a problem | report issue
      report a problem with this article… | did you spot a mistake… | send a correction
      """),
    .init(
      .editControl,
      """
      edit | edit post | edit this page | edit this page on github | edit this post
      edit on github | edit source | edit this article | edit page | improve this page
      improve this article | improve this doc | view source | view history | view page source
      view on github | history | talk | source | suggest changes | suggest edits
      what links here | related changes | page information | cite this page | permanent link
      upload file | special pages | last edited by… | edit section
      read view source view history | create article
      """),
    .init(
      .notification,
      """
      enable notifications | turn on notifications | allow notifications | get notifications…
      get notified… | get push notifications… | subscribe to notifications | notifications
      turn on desktop notifications… | manage notifications | manage alerts | allow
      would you like to receive… | we would like to send you… | push notifications | notify me
      breaking news alerts | set up alerts | create alert
      """),
  ]
}
