/// A server of HTTP/2 that tells no length and ends each response with trailers, as gRPC's do.
///
/// nghttpd tells the length of what it sends, and libcurl looks at nothing behind that.
enum TrailingServer {
  /// A program in Python that answers on the port which is its argument, with `cert.pem` and
  /// `key.pem`; `/robots.txt` or not, each request gets the same page.
  static let script = #"""
    import socket, ssl, struct, sys, threading

    def frame(kind, flags, stream, payload):
        return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) \
            + struct.pack(">I", stream) + payload

    # HPACK: status 200 and content-type by their numbers in the static table, then a name that is new.
    HEAD = b"\x88\x0f\x10\x09text/html"
    TRAILERS = b"\x00\x05x-sum\x011"
    BODY = open("site/1.html", "rb").read()

    def answer(connection):
        stream = context.wrap_socket(connection, server_side=True).makefile("rwb")
        stream.read(24)
        stream.write(frame(4, 0, 0, b""))
        stream.flush()
        while True:
            start = stream.read(9)
            if len(start) < 9:
                return
            stream.read(int.from_bytes(start[:3], "big"))
            if start[3] == 1:
                number = int.from_bytes(start[5:], "big")
                stream.write(frame(1, 4, number, HEAD) + frame(0, 0, number, BODY)
                             + frame(1, 5, number, TRAILERS))
                stream.flush()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("cert.pem", "key.pem")
    context.set_alpn_protocols(["h2"])
    listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
    while True:
        threading.Thread(target=answer, args=[listener.accept()[0]], daemon=True).start()
    """#
}
