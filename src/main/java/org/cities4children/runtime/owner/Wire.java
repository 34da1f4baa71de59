package org.cities4children.runtime.owner;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Calls and replies as lines of JSON; written with the streaming parser alone, because the caller has to start fast.
 */
final class Wire {

    private static final JsonFactory JSON = new JsonFactory();

    private Wire() {}

    static String line(Call call) {
        return object(json -> {
            json.writeStringProperty("folder", call.folder());
            json.writeStringProperty("person", call.person());
            json.writeArrayPropertyStart("words");
            call.words().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    static String line(Reply reply) {
        return object(json -> {
            switch (reply) {
                case Reply.Out out -> json.writeStringProperty("out", out.line());
                case Reply.Say say -> json.writeStringProperty("say", say.line());
                case Reply.Exit exit -> json.writeNumberProperty("exit", exit.status());
            }
        });
    }

    /** @throws JacksonException when the line is no call */
    static Call call(String line) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), line)) {
            var folder = "";
            var person = "unknown";
            var words = new ArrayList<String>();
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                switch (String.valueOf(json.currentName())) {
                    case "folder" -> folder = text(json);
                    case "person" -> person = text(json);
                    case "words" -> words.addAll(texts(json));
                    default -> json.nextToken();
                }
            }
            return new Call(folder, person, words);
        }
    }

    /** @throws JacksonException when the line is no reply */
    static Reply reply(String line) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            json.nextToken();
            return switch (String.valueOf(json.currentName())) {
                case "out" -> new Reply.Out(text(json));
                case "say" -> new Reply.Say(text(json));
                default -> {
                    json.nextToken();
                    yield new Reply.Exit(json.getIntValue());
                }
            };
        }
    }

    private static String object(Fields fields) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static String text(JsonParser json) {
        json.nextToken();
        return String.valueOf(json.getString());
    }

    private static List<String> texts(JsonParser json) {
        var texts = new ArrayList<String>();
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(String.valueOf(json.getString()));
        }
        return texts;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json);
    }
}
