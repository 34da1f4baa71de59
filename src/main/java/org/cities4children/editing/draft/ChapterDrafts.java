package org.cities4children.editing.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The drafts of national alliances: whoever asks names the country, and another's does not exist to them. */
@Component
public class ChapterDrafts {

    private static final int SHOWN = 200;

    private final Drafts drafts;

    ChapterDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What changed last comes first. */
    public List<Draft> of(String country) {
        return drafts.where(
                "content ->> 'chapter' = :country order by coalesce(published, saved) desc, id limit " + SHOWN,
                Map.of("country", country));
    }

    public Optional<Draft> find(UUID id, String country) {
        return drafts
                .where("id = :id and content ->> 'chapter' = :country", Map.of("id", id, "country", country))
                .stream()
                .findFirst();
    }

    /** Those that no editor has planned or published, the longest waiting first. */
    public List<Draft> waiting() {
        return drafts.where(
                "jsonb_exists(content, 'chapter') and published is null and due is null order by saved, id limit "
                        + SHOWN,
                Map.of());
    }
}
