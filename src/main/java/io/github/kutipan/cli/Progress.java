package io.github.kutipan.cli;

import com.google.common.base.Strings;
import com.google.common.base.Suppliers;
import com.google.common.base.Ticker;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How far a run is, on one line that is drawn over again: how many articles, how many a second, and
 * where the size of the input is known a bar and the time that is left. Not thread-safe.
 */
final class Progress {
  private static final String TAKE_AWAY = "\r\u001B[K";
  private static final int BAR = 24;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  /** Before it, what is over at once is not worth a line. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter err;
  private final Ticker ticker;
  private final OptionalLong totalBytes;
  private final LongSupplier bytesRead;
  private long articles;
  private long start;
  private long startBytes;
  private long nextDrawing;
  private BooleanSupplier shown = () -> false;
  private boolean visible;

  /** Whether something was written where the line stood. */
  private boolean hidden;

  /** When progress is shown. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * Shows nothing yet.
   *
   * @param err where to
   * @param ticker the clock
   * @param totalBytes the size of all inputs, where it is known
   * @param bytesRead tells how much of it was read
   */
  Progress(PrintWriter err, Ticker ticker, OptionalLong totalBytes, LongSupplier bytesRead) {
    this.err = err;
    this.ticker = ticker;
    this.totalBytes = totalBytes;
    this.bytesRead = bytesRead;
  }

  /**
   * Begins to measure; shows nothing within the first second unless told to.
   *
   * @param wanted whether anything is shown at all; asked once, when there is something
   */
  void begin(boolean atOnce, BooleanSupplier wanted) {
    shown = Suppliers.memoize(wanted::getAsBoolean)::get;
    start = ticker.read();
    startBytes = bytesRead.getAsLong();
    nextDrawing = atOnce ? start : start + PATIENCE;
  }

  /** Counts an article, and draws the line if it is time or if it had to be taken away. */
  void step() {
    articles++;
    long now = ticker.read();
    if ((now - nextDrawing >= 0 || hidden) && shown.getAsBoolean()) {
      draw(now);
    }
  }

  private void draw(long now) {
    err.print("\r" + line(now - start) + "\u001B[K");
    err.flush();
    visible = true;
    hidden = false;
    nextDrawing = now + PAUSE;
  }

  /** Takes the line away, so that something else can be written there. */
  void hide() {
    if (visible) {
      err.print(TAKE_AWAY);
      err.flush();
      visible = false;
      hidden = true;
    }
  }

  private String line(long nanos) {
    double seconds = Math.max(1, nanos) / 1e9;
    String done =
        String.format(Locale.ROOT, "%,d articles, %.1f a second", articles, articles / seconds);
    long total = totalBytes.orElse(0);
    if (total == 0) {
      return done;
    }
    double share = Math.min(1, (double) bytesRead.getAsLong() / total);
    int cells = (int) (share * BAR);
    String bar = Strings.repeat("#", cells) + Strings.repeat(".", BAR - cells);
    return String.format(Locale.ROOT, "[%s] %3.0f %% %s", bar, share * 100, done) + left(seconds);
  }

  private String left(double seconds) {
    long read = bytesRead.getAsLong() - startBytes;
    if (read <= 0) {
      return "";
    }
    long unread = Math.max(0, totalBytes.orElse(0) - bytesRead.getAsLong());
    long left = (long) Math.ceil(seconds * unread / read);
    return String.format(
        Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
  }
}
