package org.cities4children.alliance.chapter;

import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters.Opening;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens national alliances that answered the call. */
@Component
class Openings {

    private final ChapterRegister register;
    private final ChapterImporter importer;
    private final ChapterMembers members;
    private final Audit audit;
    private final JsonMapper json;

    Openings(ChapterRegister register, ChapterImporter importer, ChapterMembers members, Audit audit, JsonMapper json) {
        this.register = register;
        this.importer = importer;
        this.members = members;
        this.audit = audit;
        this.json = json;
    }

    /** In the running transaction: of two who press at once, one opens it. */
    boolean open(Opening opening, String receipt, UUID by) {
        register.holdAll();
        var country = opening.country();
        if (register.of(country).isPresent() || register.openedFor(receipt).isPresent()) {
            return false;
        }
        var row = json.createObjectNode().put("country", country).put("name", opening.name());
        if (!opening.lead().isEmpty()) {
            row.put("lead_organisation", opening.lead());
        }
        importer.take(importer.key(row), row);
        register.openedFor(country, receipt);
        audit.note(Deed.by(by, "alliance.chapter.open", Chapter.object(country), Map.of("letter", receipt)));
        if (!opening.lead().isEmpty()) {
            members.add(country, opening.lead(), true, by);
        }
        return true;
    }
}
