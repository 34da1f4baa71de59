package org.cities4children.mail.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Part;
import org.cities4children.web.Language;

/**
 * A message that one node may hand over until its lease ends.
 *
 * @param tag stands for it outside
 * @param attempt which one this is; as long as the row says the same, the lease holds
 * @param deferrals how often it was put off before
 * @param dated when it was attempted first
 */
public record Leased(
        UUID id,
        String tag,
        EmailAddress to,
        Language language,
        String subject,
        List<Part> parts,
        int attempt,
        int deferrals,
        Instant dated) {

    public Leased {
        parts = List.copyOf(parts);
    }
}
