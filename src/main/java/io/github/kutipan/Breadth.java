package io.github.kutipan;

/** How much an attributor takes for an attribution. */
public enum Breadth {
  /**
   * What fits a pattern of the language: what somebody says, writes, asks, thinks, finds or
   * criticises, with the speaker where the pattern has one.
   */
  STRICT,

  /**
   * Also what stands behind other verbs and in other places, where a model of the language takes it
   * for a report: views, answers and attitudes that are told in passing. The reason of such an
   * attribution begins with {@code loose}, or with {@code loose-negated} where the verb is negated
   * ("did not say who left"), and its confidence is low. The model also decides where an indirect
   * content ends. In a language without one, the same as {@link #STRICT}. This is the default.
   */
  BROAD
}
