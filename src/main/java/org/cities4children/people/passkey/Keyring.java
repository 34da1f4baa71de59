package org.cities4children.people.passkey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.people.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds passkeys to a person's own and takes them off; each is noted, and the person is told by mail. */
@Component
public class Keyring {

    /** More devices than anybody carries. */
    static final int MOST = 10;

    private static final String NAME = "Cities4Children";

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final RelyingParty site;
    private final Notices notices;
    private final Audit audit;

    Keyring(Passkeys passkeys, Challenges challenges, RelyingParty site, Notices notices, Audit audit) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.site = site;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * What a browser asks its devices for.
     *
     * @param session the secret of the session, in which alone it can be answered
     * @param origin of the page on which it asks
     */
    public Wish begin(Person person, String session, String origin) {
        var challenge = challenges.make(Challenges.Purpose.CREATION, session);
        return new Wish(
                Bytes.write(challenge),
                new Wish.Site(site.id(origin), NAME),
                new Wish.User(Bytes.write(Bytes.of(person.id())), person.email(), person.name()),
                RelyingParty.ALGORITHMS.stream().map(Wish.Kind::of).toList(),
                passkeys.credentials(person.id()).stream().map(Wish.Other::of).toList(),
                new Wish.Selection("required", true, "required"),
                Challenges.GOOD_FOR.toMillis(),
                "none");
    }

    /** Keeps what the browser answers; the challenge is used up in any case. */
    @Transactional
    public Outcome add(Person person, String label, Attestation sent, String session, String origin) {
        var challenge = challenges.take(Challenges.Purpose.CREATION, session);
        if (challenge.isEmpty()) {
            return new Refused(Refusal.OVER);
        }
        passkeys.hold(person.id());
        if (passkeys.of(person.id()).size() >= MOST) {
            return new Refused(Refusal.FULL);
        }
        return switch (site.look(sent, challenge.get(), origin)) {
            case RelyingParty.Good(var credential) -> keep(person, label, credential);
            case RelyingParty.Bad(var reason) -> new Refused(reason);
        };
    }

    private Outcome keep(Person person, String label, Credential credential) {
        var added = passkeys.add(person.id(), label, credential);
        added.ifPresent(it -> {
            note(person, "people.passkey.add", it);
            notices.tell(person, "people.passkey.mail.added", new Part.Quote(label));
        });
        return added.<Outcome>map(_ -> new Added()).orElseGet(() -> new Refused(Refusal.TAKEN));
    }

    /** Takes one off; nothing happens when it is not theirs. */
    @Transactional
    public void remove(Person person, Passkey passkey) {
        if (passkeys.remove(person.id(), passkey.id())) {
            note(person, "people.passkey.remove", passkey.id());
            notices.tell(person, "people.passkey.mail.removed", new Part.Quote(passkey.label()));
        }
    }

    private void note(Person person, String verb, UUID passkey) {
        var facts = new TreeMap<>(Map.of("passkey", passkey.toString()));
        audit.note(new Deed(person.id(), null, verb, "person:" + person.id(), facts));
    }

    /** What became of a passkey. */
    public sealed interface Outcome {}

    /** It is theirs now. */
    public record Added() implements Outcome {}

    /** It is not taken. */
    public record Refused(Refusal reason) implements Outcome {}

    /**
     * What a browser hands to its devices (PublicKeyCredentialCreationOptions); bytes are in base64url.
     *
     * @param excludeCredentials passkeys that the person has: a device makes no second one
     * @param timeout in milliseconds
     * @param attestation none: we do not ask who made the device
     */
    public record Wish(
            String challenge,
            Site rp,
            User user,
            List<Kind> pubKeyCredParams,
            List<Other> excludeCredentials,
            Selection authenticatorSelection,
            long timeout,
            String attestation) {

        public Wish {
            pubKeyCredParams = List.copyOf(pubKeyCredParams);
            excludeCredentials = List.copyOf(excludeCredentials);
        }

        /** For which site. */
        record Site(String id, String name) {}

        /** For whom. */
        record User(String id, String name, String displayName) {}

        /** How it may sign. */
        record Kind(String type, int alg) {

            static Kind of(int algorithm) {
                return new Kind("public-key", algorithm);
            }
        }

        /** One that is there already. */
        record Other(String type, String id, List<String> transports) {

            Other {
                transports = List.copyOf(transports);
            }

            static Other of(Credential credential) {
                return new Other("public-key", Bytes.write(credential.id()), credential.transports());
            }
        }

        /** It is found without a name, and recognises its person each time. */
        record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}
    }
}
