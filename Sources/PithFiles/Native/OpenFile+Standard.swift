import Glibc

extension OpenFile {
  /// Fills the places of standard streams that the process was started without.
  ///
  /// The next file that is opened would get such a place, and what is meant for people would be
  /// written into it. What fills them is opened the wrong way round, so that using one fails as using
  /// a closed one does.
  package static func fillStandardStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // SAFETY: the string is valid for the time of the call, which does not keep it. The lowest free
      // descriptor is this one, since all below it are in use.
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
