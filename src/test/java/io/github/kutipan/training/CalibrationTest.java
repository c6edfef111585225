package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CalibrationTest {

  @Test
  void nothingJudgedHasNoError() {
    assertEquals(0, new Calibration().error());
  }

  @Test
  void gapOfEachBinCountsByItsSize() {
    Calibration calibration = new Calibration();
    for (int i = 0; i < 8; i++) {
      calibration.add(0.75, i < 6);
    }
    calibration.add(1, false);
    calibration.add(0.25, true);
    // 0 of eight, 1 of one and 0.75 of one.
    assertEquals(0.175, calibration.error(), 1e-9);
    assertEquals("expected calibration error 0.175; 7 of 10 right", calibration.summary());
  }
}
