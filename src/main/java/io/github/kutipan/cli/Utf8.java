package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes UTF-8 without repairing it: a repaired article is not what the file says. */
final class Utf8 {
  private Utf8() {}

  /** Decodes all bytes. */
  static String decode(byte[] bytes) throws MalformedException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new MalformedException(in.position(), bytes[in.position()]);
    }
    return out.flip().toString();
  }

  /** A byte that is no part of UTF-8. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    /** The number of bytes before it. */
    private final int position;

    private MalformedException(int position, byte value) {
      super("expected UTF-8, found the byte 0x%02X".formatted(value));
      this.position = position;
    }

    int position() {
      return position;
    }
  }
}
