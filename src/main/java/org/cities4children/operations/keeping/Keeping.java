package org.cities4children.operations.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.web.Power;

/** How long something is kept (GDPR, article 5(1)(e)); each column of each table has one of these. */
public enum Keeping {
    /** Until the account is erased by whoever it is about. */
    ACCOUNT,
    /** Thirty days after signing in. */
    SESSION,
    /** Ninety days: who came in, left or was refused. */
    ARRIVAL,
    /** Seven days at most: invitations, links by mail, what a passkey has to sign. */
    PASSING,
    /** Two years. */
    LETTER,
    /** A draft thirty days after it was saved, an application a year after its decision. */
    APPLICATION,
    /** As long as the safety of the child needs it; those responsible for safeguarding delete it. */
    CONCERN,
    /** Words and address a month, that it was sent or came back a year. */
    MAIL,
    /** A year. */
    SEARCHES,
    /** Two days at most. */
    LIMITS,
    /** Until somebody deletes it; a month after it was published. */
    DRAFT,
    /** A day: a file that was handed in to be imported. */
    UPLOAD,
    /** For good: what was said and agreed at a meeting, which may name people. */
    MINUTES,
    /** As long as it is published, with the names of those who made it. */
    PUBLIC,
    /** For good: a person's number, which leads to nobody once the account is erased. */
    NUMBER,
    /** A month, in which a merge of topics or places can be undone; it says nothing of a person. */
    MERGE,
    /** Nothing deletes it, and it says nothing of a person. */
    NONE;

    static Optional<Keeping> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** As in the files beside the migrations, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may say something of a person. */
    boolean isOfPeople() {
        return this != MERGE && this != NONE;
    }

    /** The beans that delete it; none where nothing is deleted by itself. */
    List<String> deleting() {
        return switch (this) {
            case ACCOUNT -> List.of("OwnHoldings", "Absences", "NoteRows");
            case SESSION -> List.of("Sessions");
            case ARRIVAL -> List.of("Arrivals");
            case PASSING -> List.of("Invitations", "Links", "Challenges", "KeptApprovals", "AddressChanges");
            case LETTER -> List.of("Letters");
            case APPLICATION -> List.of("ApplicationRows");
            case MAIL -> List.of("Forgetting");
            case DRAFT -> List.of("Drafts");
            case UPLOAD -> List.of("Uploads");
            case SEARCHES -> List.of("Missing");
            case LIMITS -> List.of("Limits");
            case MERGE -> List.of("MergeRows");
            case CONCERN, MINUTES, PUBLIC, NUMBER, NONE -> List.of();
        };
    }

    /** What administrators may shorten of it, in the order in which its words name them. */
    List<String> spans() {
        return switch (this) {
            case LETTER -> List.of("mailbox.letters");
            case MAIL -> List.of("mail.words", "mail.rows");
            default -> List.of();
        };
    }

    /** What somebody must be allowed to do to see it of others; nothing where nobody sees it, or everybody. */
    Optional<Power> power() {
        return switch (this) {
            case ACCOUNT, PASSING -> Optional.of(Power.MANAGE_PEOPLE);
            case ARRIVAL, NUMBER -> Optional.of(Power.READ_AUDIT);
            case LETTER -> Optional.of(Power.ANSWER_LETTERS);
            case APPLICATION -> Optional.of(Power.PUT_DECISIONS);
            case CONCERN -> Optional.of(Power.READ_CONCERNS);
            case MAIL -> Optional.of(Power.READ_MAIL);
            case DRAFT -> Optional.of(Power.EDIT_CONTENT);
            case SESSION, UPLOAD, SEARCHES, LIMITS, MINUTES, PUBLIC, MERGE, NONE -> Optional.empty();
        };
    }

    /** Whether it may endanger those it is about, so that its risks are assessed (GDPR, article 35). */
    boolean isRisky() {
        return this == CONCERN;
    }
}
