package org.cities4children.people.passkey;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.passkey.Passkeys.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises somebody by their passkey alone. */
@Component
public class Recognition {

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final RelyingParty site;
    private final Audit audit;

    Recognition(Passkeys passkeys, Challenges challenges, RelyingParty site, Audit audit) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.site = site;
        this.audit = audit;
    }

    /**
     * What a browser asks its devices; nothing in it depends on who asks, since the device knows whose its passkeys
     * are.
     *
     * @param holder a secret of that browser
     * @param origin of the page on which it asks
     */
    public Question begin(String holder, String origin) {
        var challenge = challenges.make(Challenges.Purpose.RECOGNITION, holder);
        return new Question(Bytes.write(challenge), site.id(origin), Challenges.GOOD_FOR.toMillis(), "required");
    }

    /** Who answers; the challenge is used up in any case. */
    @Transactional
    public Outcome answer(Assertion sent, String holder, String origin) {
        var challenge = challenges.take(Challenges.Purpose.RECOGNITION, holder);
        if (challenge.isEmpty()) {
            return new Refused(Refusal.OVER);
        }
        var kept = passkeys.find(sent.credential()).filter(it -> belongs(sent, it));
        if (kept.isEmpty()) {
            return new Refused(Refusal.UNKNOWN);
        }
        var verdict = site.look(sent, kept.get().credential(), challenge.get(), origin);
        return switch (verdict) {
            case RelyingParty.Good(var now) ->
                passkeys.use(kept.get().id(), now) ? known(kept.get()) : refused(kept.get(), Refusal.COPIED);
            case RelyingParty.Bad(var reason) -> refused(kept.get(), reason);
        };
    }

    private static boolean belongs(Assertion sent, Kept kept) {
        return MessageDigest.isEqual(sent.user(), Bytes.of(kept.person()));
    }

    private Outcome known(Kept passkey) {
        note(passkey.person(), passkey, "people.passkey.use", Map.of());
        return new Known(passkey.person());
    }

    /** Somebody tried with what is not theirs, or not in order. */
    private Outcome refused(Kept passkey, Refusal reason) {
        note(
                null,
                passkey,
                "people.passkey.refuse",
                Map.of("reason", reason.name().toLowerCase(Locale.ROOT)));
        return new Refused(reason);
    }

    private void note(@Nullable UUID by, Kept passkey, String verb, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put("passkey", passkey.id().toString());
        audit.note(new Deed(by, null, verb, "person:" + passkey.person(), all));
    }

    /**
     * What a browser hands to its devices (PublicKeyCredentialRequestOptions).
     *
     * @param challenge in base64url
     * @param timeout in milliseconds
     */
    public record Question(String challenge, String rpId, long timeout, String userVerification) {}

    /** Who it is. */
    public sealed interface Outcome {}

    /** This person, by two proofs. */
    public record Known(UUID person) implements Outcome {}

    /** Nobody. */
    public record Refused(Refusal reason) implements Outcome {}
}
