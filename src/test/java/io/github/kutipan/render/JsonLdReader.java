package io.github.kutipan.render;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expands JSON-LD without the network; a term that no context has is an error. */
final class JsonLdReader {
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "http://www.w3.org/ns/anno.jsonld", "/contexts/anno.jsonld",
          "https://schema.org", "/contexts/schema-org.jsonld");

  private JsonLdReader() {}

  /** The nodes of a line, their terms as full addresses. */
  static List<Node> expand(String line) {
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(line)))
              .loader(JsonLdReader::context)
              .undefinedTermsPolicy(ProcessingPolicy.Fail)
              .get();
      return expanded.stream().map(Node::of).toList();
    } catch (JsonLdError e) {
      throw new AssertionError(line, e);
    }
  }

  private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String resource = CONTEXTS.get(address.toString());
    if (resource == null) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address + " is not expected");
    }
    return JsonDocument.of(JsonLdReader.class.getResourceAsStream(resource));
  }

  /** An object of expanded JSON-LD. */
  record Node(JsonObject object) {
    static Node of(JsonValue value) {
      return new Node(value.asJsonObject());
    }

    Optional<String> id() {
      return Optional.ofNullable(object.getString("@id", null));
    }

    String type() {
      JsonArray types = object.getJsonArray("@type");
      if (types.size() != 1) {
        throw new AssertionError("not one type: " + types);
      }
      return types.getString(0);
    }

    boolean is(String type) {
      return object.containsKey("@type") && type().equals(type);
    }

    /** The values of a property that are objects, those of a list in its order. */
    List<Node> nodes(String property) {
      JsonArray values = object.getJsonArray(property);
      if (values == null) {
        return List.of();
      }
      if (values.size() == 1 && values.getJsonObject(0).containsKey("@list")) {
        values = values.getJsonObject(0).getJsonArray("@list");
      }
      return values.stream().map(Node::of).toList();
    }

    Node node(String property) {
      List<Node> nodes = nodes(property);
      if (nodes.size() != 1) {
        throw new AssertionError(property + " not once in " + object);
      }
      return nodes.get(0);
    }

    List<String> strings(String property) {
      return nodes(property).stream().map(n -> ((JsonString) n.value()).getString()).toList();
    }

    Optional<String> string(String property) {
      List<String> strings = strings(property);
      if (strings.size() > 1) {
        throw new AssertionError(property + " more than once in " + object);
      }
      return strings.stream().findFirst();
    }

    double number(String property) {
      return ((JsonNumber) node(property).value()).doubleValue();
    }

    boolean flag(String property) {
      return node(property).value() == JsonValue.TRUE;
    }

    private JsonValue value() {
      return object.get("@value");
    }
  }
}
