package io.github.kutipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Ticker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private Duration now = Duration.ZERO;
  private long read;

  private Progress progress(OptionalLong total) {
    Ticker ticker =
        new Ticker() {
          @Override
          public long read() {
            return now.toNanos();
          }
        };
    return new Progress(new PrintWriter(err), ticker, total, () -> read);
  }

  private void step(Progress progress, int millis, long bytes) {
    now = now.plusMillis(millis);
    read += bytes;
    progress.step();
  }

  @Test
  void tellsShareRateAndTheTimeThatIsLeft() {
    Progress progress = progress(OptionalLong.of(2000));
    progress.begin(false, () -> true);
    step(progress, 2000, 500);
    assertEquals(
        "\r[######..................]  25 % 1 articles, 0.5 a second, 0:00:06 left\u001B[K",
        err.toString());
  }

  @Test
  void tellsTheRateAloneWhereTheSizeIsNotKnown() {
    Progress progress = progress(OptionalLong.empty());
    progress.begin(false, () -> true);
    step(progress, 2000, 500);
    assertEquals("\r1 articles, 0.5 a second\u001B[K", err.toString());
  }

  @Test
  void showsNothingWithinTheFirstSecond() {
    Progress progress = progress(OptionalLong.of(2000));
    progress.begin(false, () -> true);
    step(progress, 900, 500);
    progress.hide();
    assertEquals("", err.toString());
  }

  @Test
  void isDrawnFiveTimesASecondAtMostUnlessItWasTakenAway() {
    Progress progress = progress(OptionalLong.empty());
    progress.begin(true, () -> true);
    step(progress, 100, 1);
    step(progress, 100, 1);
    assertEquals("\r1 articles, 10.0 a second\u001B[K", err.toString());
    progress.hide();
    step(progress, 50, 1);
    assertEquals(
        "\r1 articles, 10.0 a second\u001B[K\r\u001B[K\r3 articles, 12.0 a second\u001B[K",
        err.toString());
  }
}
