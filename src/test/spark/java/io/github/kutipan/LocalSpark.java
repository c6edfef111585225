package io.github.kutipan;

import org.apache.spark.sql.SparkSession;

/** Spark inside this JVM. */
public final class LocalSpark {

  private LocalSpark() {}

  /** Starts Spark with two threads that read articles; the caller closes it. */
  public static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}
