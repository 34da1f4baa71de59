package org.cities4children.alliance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipLawTests {

    private static final int TRIES = 100;

    private final MembershipHall hall = new MembershipHall();

    @AfterEach
    void close() {
        hall.close();
    }

    /** Whoever presses whatever at whatever time: a state is reached by one of its edges or not at all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyStateIsReachedOnlyByItsEdges(long seed) {
        var random = new Random(seed);
        var key = hall.member("Play");
        var seen = EnumSet.noneOf(MembershipState.class);
        for (int i = 0; i < TRIES; i++) {
            hall.goTo(hall.today().plusDays(random.nextInt(200) - 20));
            var before = hall.of(key);
            // Half of them could lead on from where it stands.
            var edge = random.nextBoolean()
                    ? any(random, before.state().edges().toArray(MembershipEdge[]::new))
                    : any(random, MembershipEdge.values());
            var by = any(random, By.values());
            var gone = hall.go(key, edge, by);
            assertThat(gone).isEqualTo(edge.leadsFrom(before.state()) && edge.isFor(by));
            var after = hall.of(key);
            assertThat(after.state()).isEqualTo(gone ? edge.to() : before.state());
            assertThat(after.cycle()).isGreaterThanOrEqualTo(before.cycle());
            seen.add(after.state());
        }
        replays(key);
        assertThat(seen).allMatch(MembershipState::isOfMembership).hasSizeGreaterThan(2);
    }

    /** The log alone tells how a member stands, and each line of it is an edge that its mover may go. */
    private void replays(String key) {
        var at = MembershipState.ACTIVE;
        for (var step : hall.moves.steps(key)) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.edge().leadsFrom(at)).isTrue();
            assertThat(step.edge().isFor(step.by())).isTrue();
            assertThat(step.to()).isEqualTo(step.edge().to());
            at = step.to();
        }
        assertThat(hall.of(key).state()).isEqualTo(at);
        assertThat(hall.audit.deeds).hasSize(hall.moves.steps(key).size());
    }

    @Test
    void everyStateIsReachedFromTheFirstQuestionAndNoneIsTheEndOfAllWays() {
        Set<MembershipState> reached = new HashSet<>(Set.of(MembershipState.ENQUIRY));
        for (int i = 0; i < MembershipState.values().length; i++) {
            List.copyOf(reached).forEach(it -> it.edges().forEach(edge -> reached.add(edge.to())));
        }
        assertThat(reached).containsExactlyInAnyOrder(MembershipState.values());
        assertThat(MembershipState.values())
                .allSatisfy(it -> assertThat(it.edges()).isNotEmpty());
    }

    @Test
    void onlyTheCommitteeTakesAnOrganisationInAndTheProgramTakesNobodysVote() {
        assertThat(MembershipState.APPROVED.edges()).containsExactly(MembershipEdge.JOIN);
        assertThat(Arrays.stream(MembershipEdge.values()).filter(it -> it.to() == MembershipState.APPROVED))
                .allMatch(it -> it.isFor(By.COMMITTEE) && !it.isFor(By.SECRETARIAT) && !it.isFor(By.APPLICANT));
        assertThat(Arrays.stream(MembershipEdge.values())
                        .filter(it -> it.isFor(By.PROGRAM) && it.to().isOfMembership()))
                .allMatch(it -> it.to().counts());
    }

    @Test
    void whoDoesNotCountIsNotCounted() {
        var key = hall.member("Play");
        assertThat(hall.moves.counting()).containsExactly(key);
        hall.go(key, MembershipEdge.FALL_DUE, By.PROGRAM);
        assertThat(hall.moves.counts(key)).isTrue();
        hall.go(key, MembershipEdge.REST, By.SECRETARIAT);
        assertThat(hall.moves.counts(key)).isFalse();
        assertThat(hall.moves.counting()).isEmpty();
    }

    /** Two pools of hands, as of two nodes: the row decides, not the memory of either. */
    @Test
    void fiftyWhoPressAtOnceHaveOneEffect() throws InterruptedException {
        var key = hall.member("Play");
        Callable<Boolean> rest = () -> hall.go(key, MembershipEdge.REST, By.SECRETARIAT);
        Callable<Boolean> leave = () -> hall.go(key, MembershipEdge.SUSPEND, By.SECRETARIAT);
        try (var hands = Executors.newFixedThreadPool(10)) {
            var all = hands.invokeAll(Stream.of(rest, leave)
                    .flatMap(it -> Stream.generate(() -> it).limit(25))
                    .toList());
            assertThat(all).filteredOn(it -> it.resultNow()).hasSizeBetween(1, 2);
        }
        replays(key);
        assertThat(hall.moves.steps(key))
                .filteredOn(it -> it.edge() == MembershipEdge.REST)
                .hasSizeLessThan(2);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
