package org.cities4children.mail.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a message as JSON, and back. */
@Component
class Body {

    private final JsonMapper json;

    Body(JsonMapper json) {
        this.json = json;
    }

    String write(List<Part> parts) {
        return json.writeValueAsString(parts.stream().map(Body::values).toList());
    }

    /** Empty when it was erased. */
    List<Part> read(@Nullable String text) {
        var parts = new ArrayList<Part>();
        if (text != null) {
            json.readTree(text).forEach(it -> parts.add(part(it)));
        }
        return parts;
    }

    private static Map<String, String> values(Part part) {
        return switch (part) {
            case Part.Paragraph it -> Map.of("paragraph", it.text());
            case Part.Button it -> Map.of("button", it.label(), "url", it.url());
            case Part.Quote it -> Map.of("quote", it.text());
            case Part.Answer it -> Map.of("answer", it.to().text());
        };
    }

    private static Part part(JsonNode values) {
        if (values.has("button")) {
            return new Part.Button(text(values, "button"), text(values, "url"));
        }
        if (values.has("answer")) {
            return new Part.Answer(new EmailAddress(text(values, "answer")));
        }
        return values.has("quote")
                ? new Part.Quote(text(values, "quote"))
                : new Part.Paragraph(text(values, "paragraph"));
    }

    private static String text(JsonNode values, String name) {
        return values.path(name).asString("");
    }
}
