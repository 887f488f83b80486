extension LanguagePhrases {
  /// Phrases that sites of any language print: names of networks, signs and loan words.
  static let international = LanguagePhrases(
    "mul",
    [
      .init(
        .socialName,
        """
        facebook | twitter | x twitter | twitter x | instagram | linkedin | linked in | youtube
        pinterest | reddit | tumblr | whatsapp | whats app | telegram | viber | messenger
        tiktok | tik tok | snapchat | threads | mastodon | bluesky | flipboard | pocket | xing
        weibo | wechat | line | skype | discord | vkontakte | вконтакте | vk | odnoklassniki
        одноклассники | ok ru | rss | rss feed | rss feeds | google news | apple news
        google plus | google+ | fb | ig | gmail | vimeo | soundcloud | spotify | apple podcasts
        twitch | kakaotalk
        """),
      .init(
        .follow,
        """
        @ | get it on google play | google play | app store | download on the app store
        """),
      .init(.share, "e mail | email | copy link | tweet"),
      .init(.copyrightNotice, "© #… | © # # | …© # all rights reserved | ©… | copyright © #…"),
      .init(.photoCredit, "getty images… | …getty images | …shutterstock | …istock | …unsplash"),
      .init(.advertisement, "ad | ads | advertisement"),
      .init(.interfaceControl, "ok | menu | x close"),
      .init(.newsletter, "newsletter | newsletters"),
      .init(.menu, "blog | home | menu"),
    ])
}
