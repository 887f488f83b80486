public import CPith
import PithModel

// The functions of pith.h. SAFETY, for all of them: what a pointer's caller vouches for stands in the
// header; a result is one reference to a `ForeignResult`, which `pith_clean` gives away and `pith_free`
// takes back.

/// `pith_clean` of pith.h.
@_cdecl("pith_clean")
public func clean(
  _ bytes: UnsafeRawPointer?, _ length: Int, _ options: UnsafePointer<pith_options>?
) -> OpaquePointer {
  unsafe OpaquePointer(Unmanaged.passRetained(answer(bytes, length, options)).toOpaque())
}

private func answer(
  _ bytes: UnsafeRawPointer?, _ length: Int, _ options: UnsafePointer<pith_options>?
) -> ForeignResult {
  // A `size_t` of more than half the address space comes as a negative number.
  let count = length < 0 ? Int.max : length
  do throws(MisuseError) {
    let request = try unsafe PageRequest(options)
    guard unsafe bytes != nil || count == 0 else {
      throw MisuseError("bytes is NULL, and length is not 0")
    }
    return ForeignResult(
      request.answer(count: count) {
        unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
      })
  } catch {
    return ForeignResult(
      PageAnswer(status: Int32(PITH_MISUSE), output: [], problem: error.description))
  }
}

/// `pith_result_status` of pith.h.
@_cdecl("pith_result_status")
public func resultStatus(_ result: OpaquePointer?) -> Int32 {
  unsafe read(result)?.status ?? Int32(PITH_MISUSE)
}

/// `pith_result_output` of pith.h.
@_cdecl("pith_result_output")
public func resultOutput(_ result: OpaquePointer?) -> UnsafePointer<CChar>? {
  unsafe read(result)?.output.address
}

/// `pith_result_length` of pith.h.
@_cdecl("pith_result_length")
public func resultLength(_ result: OpaquePointer?) -> Int {
  unsafe read(result)?.output.count ?? 0
}

/// `pith_result_problem` of pith.h.
@_cdecl("pith_result_problem")
public func resultProblem(_ result: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let result = unsafe read(result) else { return nil }
  switch result.problem {
  case .some(let problem): return unsafe problem.address
  case .none: return nil
  }
}

/// `pith_free` of pith.h.
@_cdecl("pith_free")
public func free(_ result: OpaquePointer?) {
  guard let result = unsafe result else { return }
  unsafe Unmanaged<ForeignResult>.fromOpaque(UnsafeRawPointer(result)).release()
}

/// `pith_version` of pith.h.
@_cdecl("pith_version")
public func version() -> UnsafePointer<CChar>? {
  unsafe versionText.address
}

private let versionText = TerminatedBytes(Array(PithVersion.current.utf8))

private func read(_ result: OpaquePointer?) -> ForeignResult? {
  unsafe result.map {
    unsafe Unmanaged<ForeignResult>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue()
  }
}
