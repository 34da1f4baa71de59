package org.cities4children.exchange.intake;

import java.util.HexFormat;
import org.cities4children.runtime.hash.Sha256;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells a state of a row apart from any other, in whatever order its fields come. */
final class Mark {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Mark() {}

    static String of(ObjectNode row) {
        return HexFormat.of().formatHex(Sha256.of(SORTED.writeValueAsBytes(row)));
    }
}
