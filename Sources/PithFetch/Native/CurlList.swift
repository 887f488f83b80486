import CLibCurl

/// A list of strings in libcurl's form; freed when its owner lets go of it.
@safe struct CurlList: ~Copyable {
  /// The first entry; nil when the list is empty.
  let head: UnsafeMutablePointer<curl_slist>?

  /// Copies strings into a list.
  init(_ strings: [String]) {
    var head: UnsafeMutablePointer<curl_slist>?
    for string in strings {
      // SAFETY: libcurl copies the string, and on failure leaves the list as it was.
      if let longer = unsafe pith_curl_slist_append(head, string) { unsafe head = longer }
    }
    unsafe self.head = head
  }

  deinit {
    // SAFETY: the list is owned by this value alone; nil is allowed.
    unsafe pith_curl_slist_free_all(head)
  }
}
