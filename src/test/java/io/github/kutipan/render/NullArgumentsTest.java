package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where it is not allowed is told at once, by the name of the argument. */
class NullArgumentsTest {
  private static final TextSpan SPAN = new TextSpan(0, 1);

  /** A value of each type of a parameter, all of which go together. */
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(int.class, 40),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 0.5),
          Map.entry(boolean.class, false),
          Map.entry(Map.class, Map.of()),
          Map.entry(List.class, List.of(SPAN)),
          Map.entry(Optional.class, Optional.of("x")),
          Map.entry(Appendable.class, new StringBuilder()),
          Map.entry(java.io.Reader.class, new StringReader("")),
          Map.entry(Function.class, (Function<Object, List<Object>>) one -> List.of()),
          Map.entry(TextSpan.class, SPAN),
          Map.entry(CharSequence.class, "x"),
          Map.entry(AttributionType.class, AttributionType.DIRECT),
          Map.entry(SpeakerKind.class, SpeakerKind.PERSON),
          Map.entry(Warning.Kind.class, Warning.Kind.LIMIT),
          Map.entry(AttributedText.class, Articles.rina()));

  static Stream<Executable> calls() {
    Stream<Executable> makers =
        Stream.of(
                Csv.class,
                Brat.class,
                WebAnnotations.class,
                SchemaOrg.class,
                JsonLines.class,
                TextTable.class,
                MarkedText.class,
                Highlighter.class)
            .flatMap(type -> Arrays.<Executable>stream(type.getMethods()))
            .filter(method -> Modifier.isStatic(method.getModifiers()));
    Stream<Executable> records =
        Stream.of(
                AttributedText.class,
                Attribution.class,
                Speaker.class,
                Affiliation.class,
                Organization.class,
                Warning.class,
                Attempt.class,
                InputDocument.class)
            .flatMap(type -> Arrays.<Executable>stream(type.getConstructors()));
    return Stream.concat(makers, records).filter(call -> call.getParameterCount() > 0);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nullIsToldByTheNameOfTheArgument(Executable call) {
    Parameter[] parameters = call.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].getType().isPrimitive()) {
        Object[] arguments =
            Arrays.stream(parameters).map(one -> VALUES.get(one.getType())).toArray();
        arguments[i] = null;
        Throwable thrown =
            assertThrows(InvocationTargetException.class, () -> call(call, arguments)).getCause();
        assertInstanceOf(NullPointerException.class, thrown, parameters[i]::toString);
        String said = String.valueOf(thrown.getMessage());
        // Methods lose the names of their parameters; records keep them.
        if (parameters[i].isNamePresent() || call instanceof Constructor<?>) {
          assertEquals(parameters[i].getName(), said);
        } else {
          assertEquals(said.strip().split("\\W")[0], said, "the name of an argument alone");
        }
      }
    }
  }

  private static void call(Executable call, Object[] arguments)
      throws ReflectiveOperationException {
    if (call instanceof Method method) {
      method.invoke(null, arguments);
    } else {
      ((Constructor<?>) call).newInstance(arguments);
    }
  }
}
