package io.github.kutipan.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.QuoteAttributor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles a second, of Kutipan and of OpenNLP alone. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Throughput {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    @Param({"id", "en"})
    public String language = "";

    ImmutableList<String> articles = ImmutableList.of();
    QuoteAttributor attributor;
    BarePipeline.Models models;

    /** Reads the articles and opens the models. */
    @Setup
    public void open() throws IOException {
      articles = SampleArticles.of(language);
      attributor = QuoteAttributor.forLanguage(language);
      models = BarePipeline.Models.of(language);
    }
  }

  /** What each thread has. */
  @State(Scope.Thread)
  public static class Own {
    private int next;
    BarePipeline bare;

    /** Makes the pipeline that only one thread may use. */
    @Setup
    public void open(Shared shared) {
      bare = new BarePipeline(shared.models);
    }

    String article(Shared shared) {
      next = (next + 1) % shared.articles.size();
      return shared.articles.get(next);
    }
  }

  /** Who said what. */
  @Benchmark
  public int kutipan(Shared shared, Own own) {
    return shared.attributor.attribute(own.article(shared)).attributions().size();
  }

  /** Sentences, tokens, parts of speech and names. */
  @Benchmark
  public int opennlp(Shared shared, Own own) {
    return own.bare.tag(own.article(shared));
  }
}
