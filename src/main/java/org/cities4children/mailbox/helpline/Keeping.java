package org.cities4children.mailbox.helpline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mailbox.Helpline;
import org.cities4children.runtime.database.AfterCommit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with helplines, each act with its note. */
@Component
class Keeping {

    private final HelplineRows rows;
    private final KnownHelplines known;
    private final Audit audit;

    Keeping(HelplineRows rows, KnownHelplines known, Audit audit) {
        this.rows = rows;
        this.known = known;
        this.audit = audit;
    }

    @Transactional
    void add(Helpline line, UUID by) {
        rows.add(line);
        noted("helpline.add", line, by);
    }

    /** Changes it unless somebody else did since this version. */
    @Transactional
    boolean change(Helpline line, int since, UUID by) {
        return rows.change(line, since) && noted("helpline.change", line, by);
    }

    /** Says that it is still so, unless somebody has changed it since it was read. */
    @Transactional
    boolean check(Helpline line, LocalDate today, UUID by) {
        return rows.check(line, today) && noted("helpline.check", line, by);
    }

    /** Takes it away, unless somebody has changed it since it was read. */
    @Transactional
    boolean remove(Helpline line, UUID by) {
        return rows.remove(line) && noted("helpline.remove", line, by);
    }

    /** With what readers were shown: a number that was wrong for a while must be found later. */
    private boolean noted(String verb, Helpline line, UUID by) {
        var facts = Map.of("country", line.country(), "telephone", line.telephone());
        audit.note(new Deed(by, null, "mailbox." + verb, "helpline:" + line.id(), new TreeMap<>(facts)));
        AfterCommit.run(known::hear);
        return true;
    }
}
