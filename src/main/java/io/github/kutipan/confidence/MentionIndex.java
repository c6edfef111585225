package io.github.kutipan.confidence;

import com.google.common.collect.Sets;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Where the speakers of an article are mentioned, found by bisection. */
final class MentionIndex {

  private final int[] all;
  private final IdentityHashMap<Speaker, int[]> own;

  private MentionIndex(int[] all, IdentityHashMap<Speaker, int[]> own) {
    this.all = all;
    this.own = own;
  }

  static MentionIndex of(List<Attribution> attributions) {
    // By identity: a speaker is one object, and its hash would read all of its mentions each time.
    Set<Speaker> speakers = Sets.newIdentityHashSet();
    attributions.forEach(attribution -> attribution.speaker().ifPresent(speakers::add));
    IdentityHashMap<Speaker, int[]> own = new IdentityHashMap<>();
    for (Speaker speaker : speakers) {
      own.put(speaker, speaker.mentions().stream().mapToInt(TextSpan::start).sorted().toArray());
    }
    int[] all = own.values().stream().flatMapToInt(Arrays::stream).sorted().toArray();
    return new MentionIndex(all, own);
  }

  int speakers() {
    return own.size();
  }

  /** Where the speaker's last mention in front of an offset begins, or -1. */
  int lastBefore(Speaker speaker, int offset) {
    int[] starts = starts(speaker);
    int rank = rank(starts, offset);
    return rank == 0 ? -1 : starts[rank - 1];
  }

  /** How often other speakers are mentioned from one offset to before another. */
  int between(Speaker speaker, int from, int to) {
    int[] starts = starts(speaker);
    return rank(all, to) - rank(all, from) - (rank(starts, to) - rank(starts, from));
  }

  private int[] starts(Speaker speaker) {
    return own.getOrDefault(speaker, new int[0]);
  }

  /** How many of the sorted numbers are lower. */
  private static int rank(int[] sorted, int number) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
