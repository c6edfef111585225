package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Runs in the profile {@code spark} alone. */
class SparkModelsTest {

  private static final int TASKS = 6;

  @Test
  void everyTaskHasACopyOfTheAttributorAndAllShareTheModels() throws IOException {
    QuoteAttributor attributor = QuoteAttributor.forLanguage("id");
    try (SparkSession spark = LocalSpark.start()) {
      List<List<Integer>> identities =
          JavaSparkContext.fromSparkContext(spark.sparkContext())
              .parallelize(List.of(1, 2, 3, 4, 5, 6), TASKS)
              .map(
                  i ->
                      List.of(
                          System.identityHashCode(attributor),
                          System.identityHashCode(attributor.pipeline("id"))))
              .collect();
      long copies = identities.stream().map(both -> both.get(0)).distinct().count();
      assertTrue(copies > 1, () -> "copies: " + copies);
      assertEquals(
          List.of(System.identityHashCode(attributor.pipeline("id"))),
          identities.stream().map(both -> both.get(1)).distinct().toList());
    }
  }
}
