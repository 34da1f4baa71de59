package org.cities4children.knowledge.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five types of the hub, and what nobody has sorted yet. */
public enum ResourceType {
    TOOL("tool"),
    REPORT("report"),
    CASE_STUDY("case-study"),
    SUCCESS_STORY("success-story"),
    RESEARCH("research"),
    PUBLICATION("publication");

    private final String code;

    ResourceType(String code) {
        this.code = code;
    }

    /** As it stands in addresses and in the index. */
    public String code() {
        return code;
    }

    /** The types that readers choose from. */
    public static List<ResourceType> chosen() {
        return Arrays.stream(values()).filter(it -> it != PUBLICATION).toList();
    }

    /** The type under which a source's kind is filed, with the kind's own name where it says more. */
    public static Optional<Filed> filed(String kind) {
        return switch (kind) {
            case "" -> Optional.of(new Filed(PUBLICATION, null));
            case "guidance" -> Optional.of(new Filed(TOOL, "guidance"));
            case "policy brief" -> Optional.of(new Filed(REPORT, "policy-brief"));
            case "ask" -> Optional.of(new Filed(REPORT, "ask"));
            default ->
                chosen().stream()
                        .filter(it -> it.code.equals(kind.replace(' ', '-')))
                        .findFirst()
                        .map(it -> new Filed(it, null));
        };
    }

    /** A type, and the label that an item keeps beside it. */
    public record Filed(ResourceType type, @Nullable String label) {}
}
