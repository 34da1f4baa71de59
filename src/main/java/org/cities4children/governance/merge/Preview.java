package org.cities4children.governance.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Merging.Merger;

/** All that will happen when two members become one. */
public record Preview(Merger merger, List<Stake> stakes) {

    public Preview {
        stakes = List.copyOf(stakes);
    }

    /** Why it cannot happen now: the end of the key of its words. */
    public Optional<String> hindrance() {
        if (!merger.isFair()) {
            return Optional.of("unfair");
        }
        return stakes.stream().anyMatch(it -> it.kind() == Stake.Kind.CLASH) ? Optional.of("clash") : Optional.empty();
    }

    /** Tells what somebody has read from what would happen now. */
    public String mark() {
        var all = merger.mark() + stakes;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
