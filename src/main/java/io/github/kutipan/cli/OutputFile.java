package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.render.JsonLinesException;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A file that is written beside its place, as {@code FILE.part}, and takes its place when it is
 * whole; a name that ends in {@code .gz} makes it gzip. What a broken run has left can be gone on
 * with. Not thread-safe.
 */
final class OutputFile {
  private static final String COMPRESSED = ".gz";

  private final Path file;
  private final Path part;
  private final PrintWriter out;

  /** How often each id stands in what was there before. */
  private final Multiset<String> done;

  private OutputFile(Path file, Path part, PrintWriter out, Multiset<String> done) {
    this.file = file;
    this.part = part;
    this.out = out;
    this.done = done;
  }

  /** Begins a new file. */
  static OutputFile create(Path file) throws IOException {
    requireFile(file);
    Path part = beside(file, ".part");
    if (Files.exists(part)) {
      throw new LeftException(
          part + " was left by a broken run: go on with it by --resume, or delete it");
    }
    OutputStream bytes = bytes(file, part, StandardOpenOption.CREATE_NEW);
    return new OutputFile(file, part, writer(bytes), HashMultiset.create());
  }

  /**
   * Goes on with what a broken run has left of a file of JSON Lines, or with the file that a run
   * has finished. A last line that is not whole is dropped, and so is the damaged end of gzip.
   */
  static OutputFile resume(Path file) throws IOException {
    requireFile(file);
    Path part = beside(file, ".part");
    Path left = Files.exists(part) ? part : file;
    if (!Files.exists(left)) {
      return create(file);
    }
    // Until the copy is whole, nothing of what was left is touched.
    Path copy = beside(file, ".copy");
    Multiset<String> done;
    try (InputStream in = decompressed(left);
        OutputStream out = bytes(file, copy)) {
      done = copyWhole(left, in, out);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    Files.move(copy, part, StandardCopyOption.REPLACE_EXISTING);
    // In gzip what follows is a member of its own, which every reader takes for one file.
    OutputStream bytes = bytes(file, part, StandardOpenOption.APPEND);
    return new OutputFile(file, part, writer(bytes), done);
  }

  /** An empty folder would be replaced, and another one found out at the end of the run only. */
  private static void requireFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new LeftException(file + ": expected a file, found a folder");
    }
  }

  /** Of gzip that was cut in its head nothing is left. */
  private static InputStream decompressed(Path left) throws IOException {
    try {
      return Decompressed.of(Files.newInputStream(left));
    } catch (EOFException e) {
      return InputStream.nullInputStream();
    }
  }

  private static Multiset<String> copyWhole(Path left, InputStream in, OutputStream out)
      throws IOException {
    Multiset<String> done = HashMultiset.create();
    LineReader lines = new LineReader(in);
    Optional<byte[]> line = wholeLine(lines);
    while (line.isPresent()) {
      try {
        done.add(JsonLines.parseDocument(Utf8.decode(line.get()), lines.number()).id());
      } catch (JsonLinesException | Utf8.MalformedException e) {
        throw new LeftException(left + ":" + lines.number() + ": " + e.getMessage());
      }
      out.write(line.get());
      out.write('\n');
      line = wholeLine(lines);
    }
    return done;
  }

  private static Optional<byte[]> wholeLine(LineReader lines) throws IOException {
    try {
      Optional<byte[]> line = lines.next();
      return lines.ended() ? line : Optional.empty();
    } catch (EOFException | ZipException e) {
      return Optional.empty();
    }
  }

  private static OutputStream bytes(Path file, Path target, OpenOption... options)
      throws IOException {
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(target, options));
    return Ascii.toLowerCase(file.toString()).endsWith(COMPRESSED)
        ? new GZIPOutputStream(bytes)
        : bytes;
  }

  private static PrintWriter writer(OutputStream bytes) {
    return new PrintWriter(new OutputStreamWriter(bytes, UTF_8));
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /** Where to write. */
  PrintWriter out() {
    return out;
  }

  /** Whether an article stands in what was there before; true as often as it does. */
  boolean wasDone(String id) {
    return done.remove(id);
  }

  /** All paths that are written. */
  static Set<Path> written(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return Set.of(whole, beside(whole, ".part"), beside(whole, ".copy"));
  }

  /** Ends the file and puts it in its place. */
  void finish() throws IOException {
    out.close();
    if (out.checkError()) {
      throw new IOException("no room, or its folder is gone");
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves what is written so far beside its place. */
  void abandon() {
    out.close();
  }

  /** What is there already cannot be written over or gone on with; the message says why. */
  static final class LeftException extends IOException {
    private static final long serialVersionUID = 1;

    private LeftException(String message) {
      super(message);
    }
  }
}
