package org.cities4children.people.approval;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second person, and who may be it.
 *
 * @param warning that nobody could agree, now or soon; or nothing
 */
public record ApprovalsPage(
        List<Row> waiting,
        List<Approver> approvers,
        @Nullable String warning,
        Instant now) {

    static final String PATH = "/desk/approvals";

    public ApprovalsPage {
        waiting = List.copyOf(waiting);
        approvers = List.copyOf(approvers);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.approvals"), null, PATH).hidden();
    }

    /** Whether somebody could agree now, in words. */
    public String state(Approver approver, Words words) {
        if (approver.person().disabled()) {
            return words.t("people.all.closed");
        }
        if (!approver.proven()) {
            return words.t("people.approvals.unproven");
        }
        return approver.away().isEmpty()
                ? words.t("people.approvals.there")
                : approver.away().stream()
                        .map(it -> words.t("people.approvals.away", words.days(it.first(), it.last())))
                        .collect(Collectors.joining("; "));
    }

    /** Something that waits, in words. */
    public record Row(String path, String text, String by, Instant asked) {}
}
