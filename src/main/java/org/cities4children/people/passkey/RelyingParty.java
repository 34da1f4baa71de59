package org.cities4children.people.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cities4children.runtime.DataFolder;
import org.springframework.stereotype.Component;

/** The site for which passkeys are made, and which looks at what they say (W3C Web Authentication, 7). */
@Component
class RelyingParty {

    /** ES256, EdDSA and RS256: one of them is known to every device. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final Pattern LOCAL = Pattern.compile("http://localhost(:[0-9]{1,5})?");

    private final DataFolder settings;

    RelyingParty(DataFolder settings) {
        this.settings = settings;
    }

    /** The name for which passkeys are made, on a page of this origin. */
    String id(String origin) {
        return URI.create(site(origin)).getHost();
    }

    /** A demonstration is reached at its own machine too; else the address is ours, whatever a request says. */
    private String site(String origin) {
        boolean local =
                settings.mode() == DataFolder.Mode.DEMO && LOCAL.matcher(origin).matches();
        return local ? origin : settings.baseUrl();
    }

    /** What is to be kept of a passkey that was made on a page of this origin. */
    Verdict look(Attestation sent, byte[] challenge, String origin) {
        return looking(() -> {
            var request = new RegistrationRequest(sent.attestation(), sent.client());
            var parameters = new RegistrationParameters(server(challenge, origin), Library.ALGORITHMS, true);
            var said = Objects.requireNonNull(Library.MANAGER
                            .verify(reading(() -> Library.MANAGER.parse(request)), parameters)
                            .getAttestationObject())
                    .getAuthenticatorData();
            var made = Objects.requireNonNull(said.getAttestedCredentialData());
            return new Credential(
                    made.getCredentialId(),
                    Library.KEYS.convert(made),
                    said.getSignCount(),
                    sent.transports(),
                    said.isFlagBE(),
                    said.isFlagBS());
        });
    }

    /** What is known of a passkey after it signed on a page of this origin. */
    Verdict look(Assertion sent, Credential kept, byte[] challenge, String origin) {
        return looking(() -> {
            var request =
                    new AuthenticationRequest(sent.credential(), sent.authenticator(), sent.client(), sent.signature());
            var parameters = new AuthenticationParameters(server(challenge, origin), record(kept), null, true);
            var said = Objects.requireNonNull(Library.MANAGER
                    .verify(reading(() -> Library.MANAGER.parse(request)), parameters)
                    .getAuthenticatorData());
            return new Credential(
                    kept.id(), kept.key(), said.getSignCount(), kept.transports(), kept.isEligible(), said.isFlagBS());
        });
    }

    private static CredentialRecord record(Credential kept) {
        return new CredentialRecordImpl(
                null,
                true,
                kept.isEligible(),
                kept.isBackedUp(),
                kept.counter(),
                Library.KEYS.convert(kept.key()),
                null,
                null,
                null,
                null);
    }

    private static Verdict looking(Supplier<Credential> look) {
        try {
            return new Good(look.get());
        } catch (VerificationException refused) {
            return new Bad(reason(refused));
        } catch (WebAuthnException unreadable) {
            return new Bad(Refusal.BROKEN);
        }
    }

    /**
     * Strangers send these bytes, and the library's readers break over some of them in ways that it does not announce.
     */
    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException unreadable) {
            throw new DataConversionException(unreadable);
        }
    }

    private ServerProperty server(byte[] challenge, String origin) {
        return ServerProperty.builder()
                .origin(new Origin(site(origin)))
                .rpId(id(origin))
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static Refusal reason(VerificationException refused) {
        return switch (refused) {
            case BadChallengeException _ -> Refusal.OVER;
            case BadOriginException _, BadRpIdException _, BadTopOriginException _, CrossOriginException _ ->
                Refusal.ELSEWHERE;
            case UserNotVerifiedException _, UserNotPresentException _ -> Refusal.UNVERIFIED;
            case MaliciousCounterValueException _ -> Refusal.COPIED;
            default -> Refusal.BROKEN;
        };
    }

    /** What came of looking. */
    sealed interface Verdict {}

    /** It is right, and this is to be kept of it from now on. */
    record Good(Credential credential) implements Verdict {}

    /** It is not. */
    record Bad(Refusal reason) implements Verdict {}

    /**
     * Made when the first passkey comes: its readers of JSON and CBOR take their time, which no start should wait for.
     */
    private static final class Library {

        private static final ObjectConverter CONVERTER = new ObjectConverter();

        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);
        static final List<PublicKeyCredentialParameters> ALGORITHMS = RelyingParty.ALGORITHMS.stream()
                .map(it -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(it)))
                .toList();

        private Library() {}
    }
}
