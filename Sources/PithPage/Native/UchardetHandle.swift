import CUchardet

/// A statistical charset detector from the uchardet library, open as long as the value lives.
///
/// Every handle has its own state, so handles on different threads do not meet.
@safe struct UchardetHandle: ~Copyable {
  private let handle: uchardet_t

  /// Opens a detector, unless memory ran out.
  init?() {
    // SAFETY: The value owns the detector that the call returns.
    guard let opened = unsafe uchardet_new() else { return nil }
    unsafe handle = opened
  }

  deinit {
    // SAFETY: The value owns the handle, and being noncopyable deletes it exactly once.
    unsafe uchardet_delete(handle)
  }

  /// Feeds all the bytes and returns the name of the charset found, or nil.
  consuming func charset(of bytes: [UInt8]) -> String? {
    // SAFETY: The array owns the bytes for the closure; the detector copies what it keeps.
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe uchardet_handle_data(
        handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard status == 0 else { return nil }
    // SAFETY: The handle is open; the name it returns lives as long as the handle, is
    // NUL-terminated, and is copied into a String here.
    unsafe uchardet_data_end(handle)
    guard let name = unsafe uchardet_get_charset(handle) else { return nil }
    let text = unsafe String(cString: name)
    return text.isEmpty ? nil : text
  }
}
