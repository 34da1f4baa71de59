package org.cities4children.web.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what robots are told of a page (JSON-LD) so that it can stand in a script element. */
@Component
public class StructuredData {

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /** A document that holds no {@code <}, so that no title ends the script element. */
    public String of(Map<String, Object> document) {
        return json.writeValueAsString(document).replace("<", "\\u003c");
    }
}
