package org.cities4children.people.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.people.passkey.RelyingParty.Bad;
import org.cities4children.people.passkey.RelyingParty.Good;
import org.cities4children.people.passkey.RelyingParty.Verdict;
import org.cities4children.runtime.DataFolder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelyingPartyTests {

    private static final byte[] CHALLENGE = "what is to be signed this time..".getBytes(StandardCharsets.UTF_8);
    private static final UUID NOOR = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final int ROUNDS = 500;

    private final RelyingParty site = at("https://cities.example", DataFolder.Mode.PRODUCTION);

    @Test
    void keepsWhatADeviceSaysOfItsPasskey() {
        var device = Device.ofOurs().backedUp().counting(3);
        var kept = kept(device);
        assertThat(kept.counter()).isEqualTo(3);
        assertThat(kept.isEligible()).isTrue();
        assertThat(kept.isBackedUp()).isTrue();
        assertThat(kept.transports()).containsExactly("internal", "hybrid");
        assertThat(site.look(shown(device.counting(4)), kept, CHALLENGE, ""))
                .isInstanceOfSatisfying(
                        Good.class, it -> assertThat(it.credential().counter()).isEqualTo(4));
    }

    @Test
    void takesDevicesThatDoNotCount() {
        var device = Device.ofOurs();
        var kept = kept(device);
        assertThat(site.look(shown(device), kept, CHALLENGE, "")).isInstanceOf(Good.class);
    }

    @Test
    void refusesAPasskeyMadeElsewhereOrWithoutLooking() {
        assertThat(made(Device.ofOurs().on("https://evil.example"))).isEqualTo(new Bad(Refusal.ELSEWHERE));
        assertThat(made(Device.ofOurs().forSite("evil.example"))).isEqualTo(new Bad(Refusal.ELSEWHERE));
        assertThat(made(Device.ofOurs().careless())).isEqualTo(new Bad(Refusal.UNVERIFIED));
        var other = new byte[32];
        assertThat(site.look(attestation(Device.ofOurs()), other, "")).isEqualTo(new Bad(Refusal.OVER));
    }

    @Test
    void takesAnAnswerForAQuestionOnlyAndAPasskeyForAWishOnly() {
        var device = Device.ofOurs();
        var shown = shown(device);
        assertThat(site.look(
                        new Attestation(shown.client(), attestation(device).attestation(), List.of()), CHALLENGE, ""))
                .isEqualTo(new Bad(Refusal.BROKEN));
    }

    @Test
    void isReachedAtItsOwnMachineInADemonstrationOnly() {
        var local = "http://localhost:18080";
        var demonstration = at("https://cities.example", DataFolder.Mode.DEMO);
        assertThat(demonstration.id(local)).isEqualTo("localhost");
        assertThat(demonstration.id("http://localhost.evil.example")).isEqualTo("cities.example");
        assertThat(demonstration.id("https://evil.example")).isEqualTo("cities.example");
        assertThat(site.id(local)).isEqualTo("cities.example");
        assertThat(demonstration.look(attestation(Device.ofOurs().on(local).forSite("localhost")), CHALLENGE, local))
                .isInstanceOf(Good.class);
        assertThat(site.look(attestation(Device.ofOurs().on(local).forSite("localhost")), CHALLENGE, local))
                .isEqualTo(new Bad(Refusal.ELSEWHERE));
    }

    @Test
    void answersWhateverIsSent() {
        var device = Device.ofOurs();
        var kept = kept(device);
        var random = new Random(20_261_126);
        Map<String, Integer> seen = new TreeMap<>();
        for (var round = 0; round < ROUNDS; round++) {
            var good = attestation(device);
            var wish = round % 2 == 0
                    ? new Attestation(good.client(), spoiled(good.attestation(), random), List.of())
                    : new Attestation(spoiled(good.client(), random), good.attestation(), List.of());
            count(site.look(wish, CHALLENGE, ""), seen);
            var shown = shown(device);
            var answer = switch (round % 3) {
                case 0 ->
                    new Assertion(
                            shown.credential(),
                            spoiled(shown.client(), random),
                            shown.authenticator(),
                            shown.signature(),
                            shown.user());
                case 1 ->
                    new Assertion(
                            shown.credential(),
                            shown.client(),
                            spoiled(shown.authenticator(), random),
                            shown.signature(),
                            shown.user());
                default ->
                    new Assertion(
                            shown.credential(),
                            shown.client(),
                            shown.authenticator(),
                            spoiled(shown.signature(), random),
                            shown.user());
            };
            assertThat(site.look(answer, kept, CHALLENGE, "")).isInstanceOf(Bad.class);
        }
        assertThat(seen).containsKeys("BROKEN", "OVER", "ELSEWHERE");
    }

    private static void count(Verdict verdict, Map<String, Integer> seen) {
        var name = switch (verdict) {
            case Good _ -> "GOOD";
            case Bad(var reason) -> reason.name();
        };
        seen.merge(name, 1, Integer::sum);
    }

    private static byte[] spoiled(byte[] content, Random random) {
        var copy = content.clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(copy, random.nextInt(copy.length));
            case 1 -> {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 2 -> {
                var noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                yield noise;
            }
            default -> {
                copy[random.nextInt(copy.length)] ^= (byte) (1 + random.nextInt(255));
                yield Arrays.copyOf(copy, copy.length + random.nextInt(3));
            }
        };
    }

    private static RelyingParty at(String address, DataFolder.Mode mode) {
        return new RelyingParty(new DataFolder(Path.of("data"), null, address, mode, false));
    }

    private Credential kept(Device device) {
        return made(device) instanceof Good(var credential) ? credential : failed();
    }

    private static Credential failed() {
        throw new AssertionError("A sound passkey was refused");
    }

    private Verdict made(Device device) {
        return site.look(attestation(device), CHALLENGE, "");
    }

    private static Attestation attestation(Device device) {
        return Attestation.read(name -> field(name, device.make(question())));
    }

    private static Assertion shown(Device device) {
        return Assertion.read(name -> field(name, device.show(question(), NOOR)));
    }

    private static String field(String name, String[] fields) {
        return fields[Arrays.asList(fields).indexOf(name) + 1];
    }

    private static JsonNode question() {
        return new JsonMapper().readTree("{\"challenge\":\"" + Bytes.write(CHALLENGE) + "\"}");
    }
}
