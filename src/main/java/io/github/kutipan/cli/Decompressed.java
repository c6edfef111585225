package io.github.kutipan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads gzip, of one member or several, and anything else as it is. */
final class Decompressed {
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;

  private Decompressed() {}

  /** Tells gzip by its first two bytes, which no UTF-8 text has. */
  static InputStream of(InputStream in) throws IOException {
    InputStream start = new Patient(in);
    start.mark(2);
    boolean compressed = start.read() == FIRST && start.read() == SECOND;
    start.reset();
    return compressed ? new BufferedInputStream(new GZIPInputStream(start)) : start;
  }

  /**
   * Says that nothing is available at the end only. {@link GZIPInputStream} takes a pipe that is
   * empty for the moment for the end, and would drop the members that follow.
   */
  private static final class Patient extends BufferedInputStream {
    Patient(InputStream in) {
      super(in);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      if (read() < 0) {
        return 0;
      }
      reset();
      return Math.max(1, super.available());
    }
  }
}
